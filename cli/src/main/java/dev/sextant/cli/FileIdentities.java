package dev.sextant.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Files by what they are and not by what they are called: a link is the file that it leads to. */
final class FileIdentities {
    private final Map<Object, Path> files = new HashMap<>();

    void add(Path file) throws IOException {
        files.putIfAbsent(of(file), file);
    }

    /** The file that this one is. */
    Optional<Path> same(Path file) throws IOException {
        return Optional.ofNullable(files.get(of(file)));
    }

    private static Object of(Path file) throws IOException {
        if (Files.exists(file)) {
            Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            return key == null ? file.toRealPath() : key;
        }
        return future(Links.follow(file));
    }

    /** What a file will be that is not there yet, links followed. */
    private static Path future(Path absolute) throws IOException {
        Path folder = absolute.getParent();
        if (folder == null || Files.exists(absolute)) {
            return absolute.toRealPath();
        }
        return future(folder).resolve(absolute.getFileName());
    }
}
