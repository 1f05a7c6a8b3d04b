package dev.sextant.promql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.promql.analysis.Analysis;
import dev.sextant.promql.analysis.LabelFlow;
import dev.sextant.promql.analysis.Rewrites;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.print.CanonicalPrinter;
import dev.sextant.promql.print.PrettyPrinter;
import dev.sextant.promql.print.ReviewPrinter;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names with dots and letters of all scripts, which {@link Feature#UNQUOTED_UTF8_NAMES} lets stand without quotes. */
class UnquotedNamesTest {
    private static final Dialect ON = new Dialect(PrometheusVersion.REFERENCE, EnumSet.of(Feature.UNQUOTED_UTF8_NAMES));

    private static List<Function<Expr, String>> printers() {
        return List.of(CanonicalPrinter::print, ReviewPrinter::print, expr -> PrettyPrinter.print(expr, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http.server.request.duration",
                "foo..bar",
                "foo.",
                "_:\u6e29\u5ea6.total",
                "\u0442\u0435\u043c\u043f",
                "\u062d\u0631\u0627\u0631\u0629",
                "\ud801\udc00",
                "a\ud801\udc009",
                "rate.total",
                "Inf.total",
                "nan.x",
                "on.total",
                "sum.total",
                "fill.x",
                "\u0130nf",
                "top\u212a"
            })
    void areMetrics(String name) {
        Expr expr = Promql.parse(name, ON).orThrow();
        assertThat(Analysis.metricNames(expr)).containsExactly(name);
        assertThat(CanonicalPrinter.print(expr)).isEqualTo(name);
        assertThat(PrettyPrinter.print(expr, 5)).isEqualTo(name);
        assertThat(ReviewPrinter.print(expr)).isEqualTo("{__name__=\"" + name + "\"}");
        assertThat(Promql.parse(name).isValid()).isFalse();
        Expr quoted = Promql.parse("{\"" + name + "\"}").orThrow();
        assertThat(Analysis.metricNames(quoted)).containsExactly(name);
        assertThat(quoted).isEqualTo(expr).hasSameHashCodeAs(expr);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            .foo                   | 0..4 unexpected character: '.'
            5.foo                  | 0..5 bad number or duration syntax: "5."
            foo{.a="x"}            | 4..11 unexpected character inside braces: '.'
            foo{a:b="x"}           | 5..12 unexpected character inside braces: ':'
            foo\u0661                | 3..5 unexpected character: '\u0661'
            o\u0308                  | 1..3 unexpected character: '\u0308'
            rate.total(foo)        | 0..10 unknown function with name "rate.total"
            \u00e9(foo)              | 0..2 unknown function with name "\u00e9"
            foo[\u00e9]              | 4..7 unexpected character in duration expression: '\u00e9'
            foo[5m\u00e9]            | 6..9 unexpected character: '\u00e9', expected ':'
            foo \u00e9               | 4..6 unexpected identifier "\u00e9"
            foo a.b:               | 4..8 unexpected metric identifier "a.b:"
            sum by (a:b) (c)       | 8..11 invalid label name for grouping: "a:b"
            a + on (b:) c          | 8..10 invalid label name for grouping: "b:"
            a.b{"a.b"}             | 0..10 metric name must not be set twice: "a.b" or "a.b"
            """)
    void areNoneWhereTheRulesForbid(String text, String error) {
        assertThat(Promql.parse(text, ON).errors().stream()
                        .map(found -> found.span().start() + ".." + found.span().end() + " " + found.message()))
                .first()
                .isEqualTo(error);
    }

    /** What is printed with the flag on needs it; without, names that need quotes keep them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            foo{"a.b"="x"}                    | foo{a.b="x"}
            foo{"\u00e9"="x"}[5m] offset 1h     | foo{\u00e9="x"}[5m] offset 1h
            sum by ("a.b", "\u00e9") (foo)      | sum by (a.b, \u00e9) (foo)
            foo + on ("a.b") group_left ("c.") bar | foo + on (a.b) group_left (c.) bar
            foo{".a"="x","\ud83d\ude00"="y"}     | foo{".a"="x","\ud83d\ude00"="y"}
            {"a.b"}                           | {__name__="a.b"}
            """)
    void arePrintedWithoutQuotesWhereTheyMayStandSo(String text, String printed) {
        Expr expr = Promql.parse(text, ON).orThrow();
        assertThat(CanonicalPrinter.print(expr)).isEqualTo(printed);
        for (Function<Expr, String> printer : printers()) {
            assertThat(Promql.parse(printer.apply(expr), ON).orThrow()).isEqualTo(expr);
        }
        Expr portable = Promql.parse(text).orThrow();
        assertThat(portable).isEqualTo(expr);
        assertThat(Promql.parse(CanonicalPrinter.print(portable)).orThrow()).isEqualTo(expr);
    }

    /** So the text for review needs no flag that its input did not. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            foo.bar{a="b",c.d!="e"}[5m] offset 1h | {__name__="foo.bar", a="b", "c.d"!="e"}[5m] offset 1h
            {"foo.bar","\u00e9"="x"}            | {__name__="foo.bar", "\u00e9"="x"}
            sum by ("x.y") (foo)              | sum by ("x.y") (foo)
            sum without (x.y, z) (foo)        | sum without ("x.y", z) (foo)
            foo.a + on (a.b, c) group_left (\u00e9) bar | {__name__="foo.a"} + on ("a.b", c) group_left ("\u00e9") bar
            a:b{c="d"}                        | a:b{c="d"}
            """)
    void areQuotedForReview(String text, String printed) {
        Expr expr = Promql.parse(text, ON).orThrow();
        assertThat(ReviewPrinter.print(expr)).isEqualTo(printed);
        assertThat(Promql.parse(printed).orThrow()).isEqualTo(expr);
        assertThat(Promql.parse(printed, ON).orThrow()).isEqualTo(expr);
        assertThat(ReviewPrinter.print(Promql.parse(printed, ON).orThrow())).isEqualTo(printed);
    }

    @Test
    void areQuotedForReviewWhereTheSelectorIsBroken() {
        Expr expr = Promql.parse(
                        "http.server.request.duration{service.name=\"order-service\",deployment.environment=\"production\"}",
                        ON)
                .orThrow();
        assertThat(ReviewPrinter.print(expr)).isEqualTo("""
                {
                  __name__="http.server.request.duration",
                  "service.name"="order-service",
                  "deployment.environment"="production"
                }""");
    }

    @Test
    void areLabelsOfTheResult() {
        Expr expr = Promql.parse("sum by (service.name) (\u6e29\u5ea6{\u5834\u6240=\"x\"})", ON)
                .orThrow();
        assertThat(LabelFlow.of(expr).result()).hasToString("{service.name?}");
        assertThat(CanonicalPrinter.print(Rewrites.renameLabel(expr, "service.name", "\u00e9")))
                .isEqualTo("sum by (\u00e9) (\u6e29\u5ea6{\u5834\u6240=\"x\"})");
    }
}
