package dev.sextant.cli;

import dev.sextant.generators.prometheus.RuleFiles;
import dev.sextant.model.rule.RuleGroup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where rules go: one stream of all, or a folder with a file for each that was read. */
final class SloOutput {
    static final String BETWEEN_DOCUMENTS = "---\n";

    private final @Nullable String path;
    private final Console console;

    SloOutput(@Nullable String path, Console console) {
        this.path = path;
        this.console = console;
    }

    void write(List<SloRuleFile> files) throws IOException {
        if (files.stream().allMatch(SloRuleFile::isEmpty)) {
            console.say("sextant: without recordings nothing is left: none of the SLOs has an alert");
            console.verdict().unusable();
        } else if (path == null || SourceFiles.isYaml(path)) {
            writeTogether(files);
        } else {
            writeEach(Path.of(path), files);
        }
    }

    private void writeTogether(List<SloRuleFile> files) throws IOException {
        List<RuleGroup> plain = new ArrayList<>();
        List<String> sources = new ArrayList<>();
        List<String> documents = new ArrayList<>();
        for (SloRuleFile file : files) {
            if (!file.plain().isEmpty()) {
                plain.addAll(file.plain());
                sources.add(file.source());
            }
            documents.addAll(file.resources());
        }
        if (!plain.isEmpty() && !documents.isEmpty()) {
            console.say(
                    "sextant: rules and resources of Kubernetes cannot stand in one file: Prometheus reads the first"
                            + " document only. Name a folder with --out");
            console.verdict().unusable();
            return;
        }
        if (!plain.isEmpty()) {
            documents.add(RuleFiles.ruleFile(SloRuleFile.header(sources), plain));
        }
        String text = String.join(BETWEEN_DOCUMENTS, documents);
        if (path == null) {
            console.print(text);
        } else {
            save(Path.of(path), text);
        }
    }

    private void writeEach(Path folder, List<SloRuleFile> files) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (SloRuleFile file : files) {
            String name = nameOf(file.source());
            if (!file.plain().isEmpty()) {
                add(
                        texts,
                        name + ".yaml",
                        RuleFiles.ruleFile(SloRuleFile.header(List.of(file.source())), file.plain()));
            }
            List<String> resources = file.resources();
            if (!resources.isEmpty()) {
                String kind = file.plain().isEmpty() ? "" : "-resources";
                add(texts, name + kind + ".yaml", String.join(BETWEEN_DOCUMENTS, resources));
            }
        }
        if (console.verdict().exitCode() == Verdict.CLEAN) {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                save(folder.resolve(text.getKey()), text.getValue());
            }
        }
    }

    private void add(Map<String, String> texts, String name, String text) {
        if (texts.putIfAbsent(name, text) != null) {
            console.say("sextant: two files would become " + name + "; rename one of them");
            console.verdict().unusable();
        }
    }

    private static String nameOf(String source) {
        Path name = Path.of(source.equals(InputText.STANDARD_INPUT) ? "stdin" : source)
                .getFileName();
        return String.valueOf(name).replaceFirst("\\.ya?ml$", "");
    }

    /** Whether a file can be written there; if not, that is said. */
    boolean canWrite(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            return cannotWrite(file, Reasons.of(e));
        }
        if (Files.isDirectory(file)) {
            return cannotWrite(file, "it is a folder");
        }
        boolean writable = Files.isWritable(Files.exists(file) || folder == null ? file : folder);
        return writable || cannotWrite(file, "not permitted");
    }

    private boolean cannotWrite(Path file, String reason) throws IOException {
        console.say("sextant: cannot write " + file + ": " + reason);
        console.verdict().unusable();
        return false;
    }

    void save(Path file, String text) throws IOException {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.write(file, Utf8.encode(text));
        } catch (IOException e) {
            cannotWrite(file, Reasons.of(e));
        }
    }
}
