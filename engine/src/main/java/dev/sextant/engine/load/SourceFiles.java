package dev.sextant.engine.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The source folders of a project. Incremental compilers leave the class of a deleted file behind; what it describes would
 * be generated until somebody cleans the build, and only on the machine where it was compiled.
 */
public final class SourceFiles {

    private final List<Path> roots;
    private final boolean javaOnly;

    private SourceFiles(List<Path> roots, boolean javaOnly) {
        this.roots = List.copyOf(roots);
        this.javaOnly = javaOnly;
    }

    /** Returns the sources of a project of which only the classes are known; any class may have one. */
    public static SourceFiles unknown() {
        return new SourceFiles(List.of(), false);
    }

    /**
     * Returns the sources below {@code roots}; those that do not exist are left out.
     *
     * @throws IOException if a folder cannot be read
     */
    public static SourceFiles below(List<Path> roots) throws IOException {
        boolean javaOnly = true;
        for (Path root : roots) {
            if (Files.isDirectory(root)) {
                try (Stream<Path> files = Files.walk(root)) {
                    javaOnly &= files.filter(Files::isRegularFile).allMatch(SourceFiles::isJavaOrNoSource);
                }
            }
        }
        return new SourceFiles(roots, javaOnly);
    }

    /** Other languages of the JVM put any class into any file, so a missing file proves nothing there. */
    private static boolean isJavaOrNoSource(Path file) {
        String name = file.getFileName().toString();
        return !(name.endsWith(".kt") || name.endsWith(".groovy") || name.endsWith(".scala"));
    }

    /** Returns whether the file of the top-level class {@code name} may be there. */
    boolean mayHold(String name) {
        if (!javaOnly) {
            return true;
        }
        String file = name.replace('.', '/') + ".java";
        return roots.stream().anyMatch(root -> Files.isRegularFile(root.resolve(file)));
    }
}
