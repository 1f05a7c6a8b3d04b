package dev.sextant.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "up",
                "a::b",
                "a: ::b",
                "# [",
                "##",
                "ä€😀",
                "\\u001b",
                "-- > ::error::",
                "שלום",
                "می\u200cخواهم",
                "👩\u200d💻",
                "✔\ufe0f"
            })
    void leavesWhatIsSafe(String text) {
        assertThat(VisibleText.line(text)).isEqualTo(text);
        assertThat(VisibleText.lines(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0000, \\u0000",
        "0007, \\u0007",
        "001b, \\u001b",
        "007f, \\u007f",
        "0085, \\u0085",
        "009b, \\u009b",
        "2028, \\u2028",
        "2029, \\u2029",
        "202e, \\u202e",
        "2066, \\u2066",
        "200f, \\u200f",
        "000d, \\r",
        "00a0, \\u00a0",
        "00ad, \\u00ad",
        "1680, \\u1680",
        "180e, \\u180e",
        "2003, \\u2003",
        "200b, \\u200b",
        "202f, \\u202f",
        "2060, \\u2060",
        "2800, \\u2800",
        "3000, \\u3000",
        "3164, \\u3164",
        "feff, \\ufeff",
        "fff9, \\ufff9",
        "1d173, \\ud834\\udd73",
        "e0041, \\udb40\\udc41"
    })
    void escapesWhatSteersTerminalsOrIsNotSeen(String point, String shown) {
        String text = "a" + Character.toString(Integer.parseInt(point, 16)) + "b";

        assertThat(VisibleText.line(text)).isEqualTo("a" + shown + "b");
        assertThat(VisibleText.lines(text)).isEqualTo("a" + shown + "b");
    }

    @Test
    void aLineStaysOne() {
        assertThat(VisibleText.line("a\nb\tc")).isEqualTo("a\\nb\\tc");
        assertThat(VisibleText.lines("a\nb\tc\n")).isEqualTo("a\nb\tc\n");
    }

    @Test
    void aByteThatIsNoTextIsReplaced() {
        assertThat(VisibleText.line("a\udc9bb")).isEqualTo("a\ufffdb");
    }

    @Test
    void commandsOfPipelinesAreNone() {
        assertThat(VisibleText.line("::error::x")).isEqualTo("\\u003a:error::x");
        assertThat(VisibleText.lines("a\n \t\u00a0::stop-commands::x\n::a"))
                .isEqualTo("a\n \t\\u00a0\\u003a:stop-commands::x\n\\u003a:a");
        assertThat(VisibleText.line("a ##[error]b ###[c ##vso[d"))
                .isEqualTo("a \\u0023#[error]b #\\u0023#[c \\u0023#vso[d");
        assertThat(VisibleText.line("a\n::b")).isEqualTo("a\\n::b");
        assertThat(VisibleText.lines("\u0085::a")).isEqualTo("\\u0085\\u003a:a");
    }

    @Test
    void commandsMayLieInSeveralPieces() {
        assertThat(VisibleText.lines(List.of("  ", ":", ":a #", "#[b")))
                .containsExactly("  ", "\\u003a", ":a \\u0023", "#[b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"::a\n ::b", "\u001b[31m##[x", "a\r\nb"})
    void whatIsSafeOnceStaysSo(String text) {
        String once = VisibleText.lines(text);

        assertThat(VisibleText.lines(once)).isEqualTo(once);
        assertThat(VisibleText.line(VisibleText.line(text))).isEqualTo(VisibleText.line(text));
    }
}
