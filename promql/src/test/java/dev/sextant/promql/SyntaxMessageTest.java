package dev.sextant.promql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.promql.print.CanonicalPrinter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a real Prometheus 3.16 says of texts that are none, or nearly none. */
class SyntaxMessageTest {
    /** In the texts an N with a circle stands for a line break. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            foo "\u00e9\u00e9\u00e9\u00e9"                 | 4..14 unexpected string "\\"\u00e9\u00e9\u00e9\u00e9\\""
            foo "\u00e9\u00e9\u00e9\u00e9\u00e9"                | 4..16 unexpected string "\\"\u00e9\u00e9\u00e9\u00e9\u00e9\\""...
            foo "\u65e5\u672c\u8a9e\u3067\u3059"                | 4..21 unexpected string "\\"\u65e5\u672c\u8a9e\u3067\u3059\\""...
            foo "\u65e5\u672c\u8a9e\u65e5\u672c\u8a9e\u65e5\u672c\u8a9e\u65e5\u672c\u8a9e"         | 4..42 unexpected string "\\"\u65e5\u672c\u8a9e\u65e5\u672c\u8a9e\u65e5\u672c\u8a9e"...
            "\\x\u24c3"                    | 0..5 illegal character U+000A in escape sequence
            "\\u00\u24c3" + 1              | 0..11 illegal character U+000A in escape sequence
            "\\\u24c3"                     | 0..4 unknown escape sequence U+000A
            'a\u24c3'                     | 0..4 unterminated quoted string
            `a\u24c3                      | 0..3 unterminated raw string
            (5m offset (step() * 2) / \u00e9) | 26..29 unexpected character: '\u00e9'
            5m offset (1m) / (\u00e9         | 18..20 unexpected character: '\u00e9'
            foo[:1s]                 | 5..8 unexpected colon before duration in duration expression
            rate(foo[5m])[:1s]       | 15..18 unexpected colon before duration in duration expression
            rate(foo[step()])[:1s]   | 19..22 unexpected colon before duration in duration expression
            foo[step()::]            | 12..13 unexpected repeated colon in duration expression
            foo[5m::1m]              | 7..11 unexpected colon ':'
            foo[step():1m:]          | 13..15 unexpected colon ':'
            """)
    void isPrometheuss(String text, String error) {
        PromqlError first = Promql.parse(text.replace('\u24c3', '\n'), Dialect.PLAIN)
                .errors()
                .get(0);
        assertThat(first.span().start() + ".." + first.span().end() + " " + first.message())
                .isEqualTo(error);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            foo[STEP():]          | foo[step():]
            foo[range():step()]   | foo[range():step()]
            foo[max_of(1m, 2m):]  | foo[max_of(1m, 2m):]
            foo[(step()):-step()] | foo[(step()):-step()]
            """)
    void aSubqueryNeedsNoNumber(String text, String printed) {
        assertThat(CanonicalPrinter.print(Promql.parse(text, Dialect.PLAIN).orThrow()))
                .isEqualTo(printed);
    }
}
