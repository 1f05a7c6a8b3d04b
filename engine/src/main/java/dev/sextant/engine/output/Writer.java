package dev.sextant.engine.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Carries out a plan. Every file is replaced in one step: a reader sees the old text or the new one. */
final class Writer {

    private final Path root;
    private int written;
    private int removed;

    Writer(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    void write(Plan plan) throws IOException {
        Files.createDirectories(root);
        // Before a new file appears it is listed, so that a crash leaves nothing that the next run takes for foreign.
        if (!plan.owned().containsAll(plan.wanted())) {
            SortedSet<String> both = new TreeSet<>(plan.owned());
            both.addAll(plan.wanted());
            replace(root.resolve(Manifest.NAME), Manifest.format(both));
        }
        for (Change change : plan.changes()) {
            if (change.after().isEmpty()) {
                remove(root.resolve(change.path()));
                removed++;
            }
        }
        Optional<String> manifest = Optional.empty();
        for (Change change : plan.changes()) {
            if (change.path().equals(Manifest.NAME)) {
                manifest = change.after();
            } else if (change.after().isPresent()) {
                replace(root.resolve(change.path()), change.after().get());
                written++;
            }
        }
        // Last, since it forgets the files that were removed.
        if (manifest.isPresent()) {
            replace(root.resolve(Manifest.NAME), manifest.get());
            written++;
        }
    }

    int done() {
        return written + removed;
    }

    int written() {
        return written;
    }

    int removed() {
        return removed;
    }

    private void replace(Path file, String content) throws IOException {
        Path folder = folderOf(file);
        Files.createDirectories(folder);
        staysInside(folder);
        Path temporary = folder.resolve("." + file.getFileName() + ".sextant");
        Files.deleteIfExists(temporary);
        try {
            Files.writeString(temporary, content, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private void remove(Path file) throws IOException {
        staysInside(folderOf(file));
        Files.deleteIfExists(file);
        for (Path folder = folderOf(file); !folder.equals(root); folder = folderOf(folder)) {
            try {
                Files.delete(folder);
            } catch (DirectoryNotEmptyException e) {
                return;
            }
        }
    }

    private static Path folderOf(Path path) {
        return Objects.requireNonNull(path.getParent(), "a path below the root has no parent");
    }

    /** The plan found no link below the root; this holds even if somebody makes one in the meantime. */
    private void staysInside(Path folder) throws IOException {
        if (!folder.toRealPath().startsWith(root.toRealPath())) {
            throw new IOException(folder + " leads out of the output folder");
        }
    }
}
