package dev.sextant.slo.read;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Public examples that nobody on this project wrote, read where they lie; the test is skipped where they are not. */
final class Corpora {
    private Corpora() {}

    static SourceFile file(String path) {
        return source(existing(path));
    }

    /** The files of a folder, without those of its folders. */
    static List<SourceFile> files(String folder) {
        try (Stream<Path> files = Files.list(existing(folder))) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(Corpora::source)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceFile source(Path file) {
        try {
            return SourceFile.of(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path existing(String path) {
        Path found = root().resolve(path);
        if (!Files.exists(found)) {
            String message = "corpora not found: " + found + "; set SEXTANT_CORPORA";
            if ("true".equals(System.getenv("CI"))) {
                fail(message);
            }
            Assumptions.abort(message);
        }
        return found;
    }

    private static Path root() {
        return Optional.ofNullable(System.getProperty("sextant.corpora"))
                .or(() -> Optional.ofNullable(System.getenv("SEXTANT_CORPORA")))
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("sextant.root", "."))
                        .toAbsolutePath()
                        .normalize()
                        .resolveSibling("shared")
                        .resolve("corpora"));
    }
}
