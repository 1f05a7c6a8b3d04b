package dev.sextant.engine.output;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is below the output folder. Symbolic links are not followed: they count as files that are not ours, and so does
 * everything else that is no regular file. Names that start with a dot are not looked at.
 *
 * @param files the sizes in bytes of regular files, by path
 * @param others everything else but folders
 * @param folders the folders below the root
 */
record FolderContent(SortedMap<String, Long> files, SortedSet<String> others, SortedSet<String> folders) {

    static final FolderContent EMPTY = new FolderContent(new TreeMap<>(), new TreeSet<>(), new TreeSet<>());

    /** Reads the folder {@code root}, which must exist. */
    static FolderContent read(Path root) throws IOException {
        FolderContent content = new FolderContent(new TreeMap<>(), new TreeSet<>(), new TreeSet<>());
        // A root that is itself a link is what the user asked for; below it none is followed.
        Path start = root.toRealPath();
        Files.walkFileTree(start, content.new Visitor(start));
        return content;
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path start;

        Visitor(Path start) {
            this.start = start;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (folder.equals(start)) {
                return FileVisitResult.CONTINUE;
            }
            if (isHidden(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            folders.add(slashed(folder));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file)) {
                if (attributes.isRegularFile()) {
                    files.put(slashed(file), attributes.size());
                } else {
                    others.add(slashed(file));
                }
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean isHidden(Path path) {
            return path.getFileName().toString().startsWith(".");
        }

        private String slashed(Path path) {
            StringBuilder text = new StringBuilder();
            for (Path name : start.relativize(path)) {
                text.append(text.length() == 0 ? "" : "/").append(name);
            }
            return text.toString();
        }
    }
}
