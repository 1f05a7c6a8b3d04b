package dev.sextant.cli;

import dev.sextant.importers.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the files that are named, those in folders by name. */
final class SourceFiles {
    private static final String STANDARD_INPUT = "-";

    private final Console console;
    private final ImportProblems problems;

    SourceFiles(Console console, ImportProblems problems) {
        this.console = console;
        this.problems = problems;
    }

    List<SourceFile> all(List<String> names) throws IOException {
        List<SourceFile> sources = new ArrayList<>();
        for (String name : names) {
            if (name.equals(STANDARD_INPUT)) {
                add(sources, InputText.STANDARD_INPUT, InputText.yamlOfStandardInput(console));
            } else if (isFolder(name)) {
                for (String file : filesIn(Path.of(name))) {
                    add(sources, file, InputText.yamlOfFile(file, console));
                }
            } else {
                add(sources, name, InputText.yamlOfFile(name, console));
            }
        }
        return sources;
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

    private static List<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .filter(SourceFiles::isYaml)
                    .sorted()
                    .toList();
        }
    }

    static boolean isYaml(String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }
}
