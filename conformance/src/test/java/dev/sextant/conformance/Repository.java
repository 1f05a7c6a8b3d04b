package dev.sextant.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The repository that is tested. */
public final class Repository {
    private static final Path ROOT = locate();

    private Repository() {}

    /** Returns the folder that has everything: the system property {@code sextant.root}, or the one above that is it. */
    public static Path root() {
        return ROOT;
    }

    /**
     * Returns the files below {@code folder} whose path in it fits {@code glob}, by path; none if there is no such
     * folder.
     *
     * @param folder relative to the root
     */
    public static List<Path> files(String folder, String glob) {
        Path top = ROOT.resolve(folder);
        if (!Files.isDirectory(top)) {
            return List.of();
        }
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
        try (Stream<Path> files = Files.walk(top)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> matcher.matches(top.relativize(file)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path locate() {
        String property = System.getProperty("sextant.root");
        if (property != null) {
            return Path.of(property).toAbsolutePath().normalize();
        }
        Path start = Path.of("").toAbsolutePath();
        for (@Nullable Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(".mvn"))) {
                return folder;
            }
        }
        throw new IllegalStateException("no folder with .mvn above " + start);
    }
}
