package dev.sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.promql.PromqlError;
import dev.sextant.source.Span;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From bytes to lines and columns. */
class SourceTest {
    /** Of a text with 1, 2, 3 and 4 bytes to a character, and one byte that is none. */
    @ParameterizedTest
    @CsvSource({
        "0, 1, 1, 1, 1",
        "0, 3, 1, 1, 2",
        "1, 3, 1, 2, 1",
        "2, 3, 1, 2, 1",
        "3, 6, 1, 3, 1",
        "6, 7, 1, 4, 1",
        "7, 11, 2, 1, 1",
        "11, 12, 2, 2, 1",
        "12, 13, 2, 3, 1",
        "13, 13, 2, 4, 1",
        "0, 13, 1, 1, 7",
        "5, 1, 1, 3, 1",
        "90, 99, 2, 4, 1"
    })
    void knowsPlaces(int start, int end, int line, int column, int length) {
        Source source = new Source("aä€\n😀\udcffb");
        Finding finding = source.finding(PromqlError.syntax(new Span(start, end), "wrong"));

        assertThat(finding).isEqualTo(new Finding(line, column, length, "wrong", Optional.empty()));
    }
}
