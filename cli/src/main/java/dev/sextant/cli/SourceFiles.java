package dev.sextant.cli;

import dev.sextant.slo.read.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the files that are named, those in folders by name, and remembers which they were. */
final class SourceFiles {
    /** What the commands say of their arguments. */
    static final String DESCRIPTION =
            "A file with SLOs, or a folder of such files; hidden ones in it are skipped. - reads one from standard input.";

    private static final String STANDARD_INPUT = "-";

    /** Where a system shows which file standard input comes from. */
    private static final Path STANDARD_INPUT_FILE = Path.of("/dev/stdin");

    private final Console console;
    private final ImportProblems problems;
    private final FileIdentities read = new FileIdentities();

    SourceFiles(Console console, ImportProblems problems) {
        this.console = console;
        this.problems = problems;
    }

    List<SourceFile> all(List<String> names) throws IOException {
        List<SourceFile> sources = new ArrayList<>();
        for (String name : names) {
            if (name.equals(STANDARD_INPUT)) {
                add(sources, InputText.STANDARD_INPUT, InputText.bytesOfStandardInput(InputText.LARGEST, console));
                if (Files.isRegularFile(STANDARD_INPUT_FILE)) {
                    read.add(STANDARD_INPUT_FILE);
                }
            } else if (isFolder(name)) {
                for (String file : new YamlFolder(console).files(Path.of(name))) {
                    addFile(sources, file);
                }
            } else if (isMissing(name)) {
                console.unreadable(name, new IOException("no such file or folder"));
            } else {
                addFile(sources, name);
            }
        }
        return sources;
    }

    /** What has been read so far. */
    FileIdentities read() {
        return read;
    }

    private void addFile(List<SourceFile> sources, String name) throws IOException {
        Optional<byte[]> bytes = InputText.bytesOfFile(name, InputText.LARGEST, console);
        if (bytes.isPresent()) {
            read.add(Path.of(name));
        }
        add(sources, name, bytes);
    }

    private void add(List<SourceFile> sources, String name, Optional<byte[]> bytes) {
        if (bytes.isPresent()) {
            SourceFile source = SourceFile.of(name, bytes.get());
            problems.source(source);
            sources.add(source);
        }
    }

    private static boolean isFolder(String name) {
        try {
            return Files.isDirectory(Path.of(name));
        } catch (InvalidPathException e) {
            // Reading it says what is wrong.
            return false;
        }
    }

    private static boolean isMissing(String name) {
        try {
            return Files.notExists(Path.of(name));
        } catch (InvalidPathException e) {
            // As above.
            return false;
        }
    }

    static boolean isYaml(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }
}
