package dev.sextant.conformance.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.sextant.conformance.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Small files, one idea each. */
class SourcesTest {
    private static final int MEDIAN = 120;
    private static final int NINETY_PERCENT = 300;
    private static final int MOST = 400;

    /** The longer ones, and why they are. */
    private static final Map<String, String> LONGER = Map.of();

    @Test
    void filesAreSmall() {
        Map<String, Long> lines = lines();
        assumeFalse(lines.isEmpty(), "no source yet");
        List<Long> sorted = lines.values().stream().sorted().toList();

        assertThat(sorted.get(sorted.size() / 2)).as("median").isLessThan(MEDIAN);
        assertThat(sorted.get(sorted.size() * 9 / 10)).as("90 %").isLessThan(NINETY_PERCENT);
    }

    @Test
    void noFileIsLongWithoutAReason() {
        Map<String, Long> tooLong = lines();
        tooLong.values().removeIf(length -> length <= MOST);

        assertThat(tooLong.keySet())
                .as("files of more than %s lines; a reason for one goes to LONGER, an outdated one leaves it", MOST)
                .containsExactlyInAnyOrderElementsOf(LONGER.keySet());
    }

    private static Map<String, Long> lines() {
        Map<String, Long> lines = new TreeMap<>();
        Room.furnished().stream()
                .flatMap(room -> room.sources().stream())
                .forEach(file ->
                        lines.put(Repository.root().relativize(file).toString().replace('\\', '/'), length(file)));
        return lines;
    }

    private static long length(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
