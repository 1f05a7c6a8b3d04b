package dev.sextant.promql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.source.Caret;
import dev.sextant.source.Span;
import org.junit.jupiter.api.Test;

class CaretTest {
    private static String first(String text) {
        PromqlError error = Promql.parse(text).errors().get(0);
        return error.message() + "\n" + Caret.render(text, error.span());
    }

    @Test
    void marksThePlace() {
        assertThat(first("sum(rate(foo))")).isEqualTo("""
                        expected type range vector in call to function "rate", got instant vector
                        1:10:
                          sum(rate(foo))
                                   ^^^""");
    }

    @Test
    void showsOnlyTheLineThatIsMeant() {
        assertThat(first("sum(\n\trate(foo[5m])\n) by job")).isEqualTo("""
                        unexpected identifier "job" in grouping opts, expected "("
                        3:6:
                          ) by job
                               ^^^""");
    }

    @Test
    void showsTabsAsFourSpaces() {
        assertThat(Caret.render("a +\n\t\tfoo bar\n", new Span(10, 13))).isEqualTo("""
                        2:7:
                                  foo bar
                                      ^^^""");
    }

    @Test
    void showsControlCharactersAsEscapes() {
        assertThat(Caret.render("a\u001b +\u0085 foo bar\r\nb", new Span(11, 14)))
                .isEqualTo("""
                        1:11:
                          a\\u001b +\\u0085 foo bar
                                              ^^^""");
        assertThat(Caret.render(" ::a", new Span(2, 4))).isEqualTo("""
                        1:3:
                           \\u003a:a
                                 ^^""");
    }

    @Test
    void countsBytesAndShowsCodePoints() {
        assertThat(first("x{a=\"\u00e4\ud83d\ude00\"} bar")).isEqualTo("""
                        unexpected identifier "bar"
                        1:11:
                          x{a="\u00e4\ud83d\ude00"} bar
                                    ^^^""");
    }

    @Test
    void marksThePlaceBehindTheEnd() {
        assertThat(first("sum(rate(")).isEqualTo("""
                        unclosed left parenthesis
                        1:10:
                          sum(rate(
                                   ^""");
    }

    @Test
    void marksTheFirstLineOfALongPlace() {
        assertThat(Caret.render("(\n  1\n)[5m]", new Span(0, 7))).isEqualTo("""
                        1:1:
                          (
                          ^""");
    }
}
