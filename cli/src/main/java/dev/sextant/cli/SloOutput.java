package dev.sextant.cli;

import dev.sextant.generators.prometheus.RuleFiles;
import dev.sextant.model.rule.RuleGroup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where rules go: one stream of all, or a folder with a file for each that was read. Nothing is written before all is known. */
final class SloOutput {
    static final String BETWEEN_DOCUMENTS = "---\n";

    private final @Nullable String path;
    private final Console console;
    private final Map<Path, String> files = new LinkedHashMap<>();
    /** What each file in a folder is made of. */
    private final Map<Path, String> origins = new HashMap<>();

    private Optional<String> printed = Optional.empty();

    SloOutput(@Nullable String path, Console console) {
        this.path = path;
        this.console = console;
    }

    /** Decides where the rules go; says why if they cannot. */
    void place(List<SloRuleFile> rules) {
        if (rules.stream().allMatch(SloRuleFile::isEmpty)) {
            refuse("nothing to write: recording rules are disabled, and none of the SLOs has an alert");
        } else if (path == null || SourceFiles.isYaml(path)) {
            placeTogether(rules);
        } else {
            placeEach(Path.of(path), rules);
        }
    }

    /** Adds a file. */
    void place(Path file, String text) {
        files.put(file, text);
    }

    private void placeTogether(List<SloRuleFile> rules) {
        List<RuleGroup> plain = new ArrayList<>();
        List<String> sources = new ArrayList<>();
        List<String> documents = new ArrayList<>();
        for (SloRuleFile file : rules) {
            if (!file.plain().isEmpty()) {
                plain.addAll(file.plain());
                sources.add(file.source());
            }
            documents.addAll(file.resources());
        }
        if (!plain.isEmpty() && !documents.isEmpty()) {
            refuse(
                    "plain rules and Kubernetes resources cannot go into one file: Prometheus reads only the first document."
                            + " Name a folder with --out");
            return;
        }
        if (!plain.isEmpty()) {
            documents.add(RuleFiles.ruleFile(SloRuleFile.header(sources), plain));
        }
        String text = String.join(BETWEEN_DOCUMENTS, documents);
        if (path == null) {
            printed = Optional.of(text);
        } else {
            files.put(Path.of(path), text);
        }
    }

    private void placeEach(Path folder, List<SloRuleFile> rules) {
        for (SloRuleFile file : rules) {
            String name = nameOf(file.source());
            if (!file.plain().isEmpty()) {
                add(
                        file.source(),
                        folder.resolve(name + ".yaml"),
                        RuleFiles.ruleFile(SloRuleFile.header(List.of(file.source())), file.plain()));
            }
            List<String> resources = file.resources();
            if (!resources.isEmpty()) {
                String kind = file.plain().isEmpty() ? "" : "-resources";
                add(file.source(), folder.resolve(name + kind + ".yaml"), String.join(BETWEEN_DOCUMENTS, resources));
            }
        }
    }

    private void add(String source, Path file, String text) {
        if (files.putIfAbsent(file, text) != null) {
            refuse(origins.get(file) + " and " + source + " would both become " + file + "; rename one of them");
        }
        origins.putIfAbsent(file, source);
    }

    private void refuse(String message) {
        console.say("sextant: " + message);
        console.verdict().unusable();
    }

    /** Writes everything, unless something has been refused, or a file that was read or written would be overwritten. */
    void write(FileIdentities read) throws IOException {
        FileIdentities written = new FileIdentities();
        for (Path file : files.keySet()) {
            requireOwn(file, read, written);
        }
        // One of them alone is of no use.
        if (console.verdict().exitCode() != Verdict.CLEAN
                || !files.keySet().stream().allMatch(this::canWrite)) {
            return;
        }
        if (printed.isPresent()) {
            console.print(printed.get());
        }
        files.forEach(this::save);
    }

    private void requireOwn(Path file, FileIdentities read, FileIdentities written) {
        try {
            read.same(file)
                    .ifPresent(input -> refuse(file + " is read, and would be overwritten; write to another file"));
            written.same(file).ifPresent(other -> refuse(other + " and " + file + " are one file; write to two"));
            written.add(file);
        } catch (IOException e) {
            cannotWrite(file, Reasons.of(e));
        }
    }

    private static String nameOf(String source) {
        Path name = Path.of(source.equals(InputText.STANDARD_INPUT) ? "stdin" : source)
                .getFileName();
        return String.valueOf(name).replaceFirst("\\.ya?ml$", "");
    }

    /** Whether a file can be written there; if not, that is said. */
    private boolean canWrite(Path file) {
        if (Files.isDirectory(file)) {
            return cannotWrite(file, "is a directory");
        }
        Path checked = file;
        if (!Files.exists(file)) {
            try {
                checked = folderFor(file);
            } catch (IOException e) {
                return cannotWrite(file, Reasons.of(e));
            }
        }
        return Files.isWritable(checked) || cannotWrite(file, "permission denied");
    }

    /** Makes the folder that a new file goes into, also where a link leads there. */
    private static Path folderFor(Path file) throws IOException {
        requireFolder(file.getParent());
        Path folder = Objects.requireNonNull(Links.follow(file).getParent());
        requireFolder(folder);
        return Files.createDirectories(folder);
    }

    private static void requireFolder(@Nullable Path folder) throws IOException {
        Path there = folder;
        while (there != null && !Files.exists(there)) {
            there = there.getParent();
        }
        if (there != null && !Files.isDirectory(there)) {
            throw new IOException(there + " is not a folder");
        }
    }

    private boolean cannotWrite(Path file, String reason) {
        refuse("cannot write " + file + ": " + reason);
        return false;
    }

    private void save(Path file, String text) {
        try {
            Files.write(file, Utf8.encode(text));
        } catch (IOException e) {
            cannotWrite(file, Reasons.of(e));
        }
    }
}
