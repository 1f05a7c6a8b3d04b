package dev.sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.cli.LineReader.Line;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines out of bytes that come in pieces. */
class LineReaderTest {
    private static final int LONGEST = 100_000;

    private static List<String> lines(String text) throws IOException {
        return lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> lines(InputStream in) throws IOException {
        LineReader reader = new LineReader(in, () -> {}, LONGEST);
        List<String> lines = new ArrayList<>();
        for (Optional<Line> line = reader.next(); line.isPresent(); line = reader.next()) {
            lines.add(line.get().tooLong() ? "too long" : new String(line.get().bytes(), StandardCharsets.UTF_8));
        }
        return lines;
    }

    @Test
    void aLineEndsWithLfOrCrLfOrTheInput() throws IOException {
        assertThat(lines("")).isEmpty();
        assertThat(lines("\n")).containsExactly("");
        assertThat(lines("a\nb\r\n\r\n\nc")).containsExactly("a", "b", "", "", "c");
        assertThat(lines("a\rb\n")).containsExactly("a\rb");
    }

    /** Where the piece that is read at once ends. */
    @ParameterizedTest
    @ValueSource(ints = {65_534, 65_535, 65_536, 65_537, LONGEST})
    void aLineMayGoOnInTheNextPiece(int length) throws IOException {
        String line = "x".repeat(length);

        assertThat(lines(line + "\r\n" + "y\n")).containsExactly(length == LONGEST ? "too long" : line, "y");
        assertThat(lines(line + "\n" + "y")).containsExactly(line, "y");
        assertThat(lines(line)).containsExactly(line);
    }

    @Test
    void whatIsTooLongIsPassedOver() throws IOException {
        String tooLong = "x".repeat(LONGEST + 1);

        assertThat(lines("a\n" + tooLong + "\nb\n" + tooLong.repeat(3) + "\n\nc\n" + tooLong))
                .containsExactly("a", "too long", "b", "too long", "", "c", "too long");
    }

    @Test
    void aLineThatDoesNotEndEndsTheReading() {
        assertThatThrownBy(() -> lines(new Endless("x")))
                .isInstanceOf(IOException.class)
                .hasMessage("a line is longer than 1600000 bytes");
    }

    @Test
    void flushesOnlyBeforeItWaits() throws IOException {
        AtomicInteger flushed = new AtomicInteger();
        byte[] bytes = "a\nb\nc\n".getBytes(StandardCharsets.UTF_8);
        LineReader reader = new LineReader(new ByteArrayInputStream(bytes), flushed::incrementAndGet, LONGEST);

        reader.next();
        reader.next();
        reader.next();
        assertThat(flushed).hasValue(1);
        assertThat(reader.next()).isEmpty();
        assertThat(reader.next()).isEmpty();
        assertThat(flushed).hasValue(2);
    }
}
