package dev.sextant.conformance;

import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * Public data to test with. It is not part of the repository, so that a test that needs it is skipped where it is
 * missing, and fails there if the environment variable {@code CI} is {@code true}.
 *
 * <p>Its place is named by the system property {@code sextant.corpora} or the environment variable
 * {@code SEXTANT_CORPORA}; otherwise it is the folder {@code shared/corpora} beside the repository.
 */
public final class Corpora {

    private Corpora() {}

    /** Returns a file or folder of the data. */
    public static Path at(String path) {
        Path found = root().resolve(path);
        if (!Files.exists(found)) {
            String message = "no test data at " + found
                    + "; -Dsextant.corpora=<folder> or SEXTANT_CORPORA=<folder> names another place";
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
                .orElseGet(() -> Repository.root().resolveSibling("shared").resolve("corpora"));
    }
}
