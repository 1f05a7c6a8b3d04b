package dev.sextant.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

/** Where links lead, whether or not there is something yet. */
final class Links {
    /** How many links are followed, as on Linux; more are a circle. */
    private static final int MOST = 40;

    private Links() {}

    /**
     * The file that would be written: an absolute path without links.
     *
     * @throws IOException if a link cannot be read, or the links go in a circle
     */
    static Path follow(Path file) throws IOException {
        Path absolute = file.toAbsolutePath();
        Path at = Objects.requireNonNull(absolute.getRoot());
        Deque<Path> ahead = new ArrayDeque<>();
        prepend(ahead, absolute);
        int followed = 0;
        while (!ahead.isEmpty()) {
            Path next = at.resolve(ahead.removeFirst());
            if (next.endsWith("..")) {
                // Behind a link this is the folder above the one that it leads to, so names alone cannot decide it.
                at = Objects.requireNonNullElse(at.getParent(), at);
            } else if (!Files.isSymbolicLink(next)) {
                at = next.endsWith(".") ? at : next;
            } else if (followed++ < MOST) {
                Path target = Files.readSymbolicLink(next);
                at = target.getRoot() == null ? at : at.resolve(target.getRoot());
                prepend(ahead, target);
            } else {
                throw new FileSystemException(file.toString(), null, "too many levels of symbolic links");
            }
        }
        return at;
    }

    private static void prepend(Deque<Path> ahead, Path path) {
        for (int i = path.getNameCount() - 1; i >= 0; i--) {
            ahead.addFirst(path.getName(i));
        }
    }
}
