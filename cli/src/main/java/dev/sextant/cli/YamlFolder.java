package dev.sextant.cli;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The YAML files in a folder and in those below it. Hidden files and folders are skipped: what git and editors keep there is
 * no input, and where Kubernetes mounts a ConfigMap, the hidden folders hold what the visible links lead to. Links are
 * followed, and each folder is entered once.
 */
final class YamlFolder {
    private final Console console;
    private final FileIdentities entered = new FileIdentities();
    private final List<String> files = new ArrayList<>();

    YamlFolder(Console console) {
        this.console = console;
    }

    /** Their names, each behind that of the folder, in order; what cannot be listed is said. */
    List<String> files(Path folder) {
        enter(folder);
        return files.stream().sorted().toList();
    }

    private void enter(Path folder) {
        try {
            if (entered.same(folder).isPresent()) {
                return;
            }
            entered.add(folder);
            for (Path entry : entries(folder)) {
                if (Files.isDirectory(entry)) {
                    enter(entry);
                } else if (SourceFiles.isYaml(entry.toString()) && isFile(entry)) {
                    files.add(entry.toString());
                }
            }
        } catch (IOException e) {
            console.unreadable(folder.toString(), e);
        }
    }

    /** Links last: a folder is called by its own name where it has one. */
    private static List<Path> entries(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (!entry.getFileName().toString().startsWith(".")) {
                    found.add(entry);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        found.sort(Comparator.comparing(Files::isSymbolicLink).thenComparing(Path::toString));
        return found;
    }

    /** A link to nothing counts, too, so that the one who reads it says so. */
    private static boolean isFile(Path entry) {
        return Files.isRegularFile(entry) || (Files.isSymbolicLink(entry) && Files.notExists(entry));
    }
}
