package acme.shop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** A test's own source, to find the lines that it expects to be blamed by the comments that mark them. */
record Source(String file, List<String> lines) {

    private static final String MARK = "// <- ";

    static Source of(Class<?> test) {
        String file = test.getSimpleName() + ".java";
        Path path = Path.of(System.getProperty("basedir", ""), "src", "test", "java", "acme", "shop", file);
        try {
            return new Source(file, Files.readAllLines(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns {@code File.java:line} of the only line that ends with the mark. */
    String at(String mark) {
        int[] found = IntStream.rangeClosed(1, lines.size())
                .filter(line -> lines.get(line - 1).endsWith(MARK + mark))
                .toArray();
        if (found.length != 1) {
            throw new IllegalArgumentException(found.length + " lines of " + file + " end with " + MARK + mark);
        }
        return file + ":" + found[0];
    }
}
