package dev.sextant.promql.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.promql.Promql;
import dev.sextant.source.Span;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The labels and metrics that an expression mentions. */
class MentionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '^',
            value = {
                "{b=\"1\", __name__=~\"x\"} → MATCHER b, MATCHER __name__",
                "a → ^^",
                "sum by (a) (max without (b) (x)) → BY a, WITHOUT b",
                "a * on (b, c) group_left (d) e → ON b, ON c, INCLUDE d",
                "a / ignoring (b) c → IGNORING b",
                "label_replace(x, \"a\", \"$1\", (\"b\"), \"(.*)\") → TARGET a, SOURCE b",
                "label_join(x, \"a\", \"-\", \"b\", \"c\") → TARGET a, SOURCE b, SOURCE c",
                "count_values by (a) (\"b\", x) → BY a, VALUE b",
                "histogram_quantiles(x, \"q\", 0.5) → VALUE q",
                "sort_by_label(x, \"a\", \"b\") → SORT a, SORT b",
                "info(x{a=\"1\"}, {b=~\".+\", __name__=\"build_info\"}) → MATCHER a, INFO b, INFO __name__"
            })
    void labels(String text, String uses) {
        assertThat(Promql.parse(text).expr().map(Analysis::labelUses).stream()
                        .flatMap(found -> found.stream())
                        .map(use -> use.kind() + " " + use.label())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(uses);
    }

    @Test
    void saysWhere() {
        var expr = Promql.parse("sum by (a) (x{b=\"1\"}) + label_join(y, \"c\", \"\")")
                .orThrow();
        assertThat(Analysis.labelUses(expr))
                .containsExactly(
                        new LabelUse("a", LabelUse.Kind.BY, new Span(0, 21)),
                        new LabelUse("b", LabelUse.Kind.MATCHER, new Span(14, 19)),
                        new LabelUse("c", LabelUse.Kind.TARGET, new Span(38, 41)));
        assertThat(Analysis.labelNames(expr)).containsExactly("a", "b", "c");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '^',
            value = {
                "a → EXACT [a]",
                "{__name__=\"a.b\"} → EXACT [a.b]",
                "rate(a[5m]) / b → EXACT [a], EXACT [b]",
                "{__name__=~\"a|b\"} → ALTERNATIVES [a, b]",
                "{__name__=~\"x_(?:a|b)_(c|d)\\\\.e\"} → ALTERNATIVES [x_a_c.e, x_a_d.e, x_b_c.e, x_b_d.e]",
                "{__name__=~\"a|b\", __name__!~\"b|c\"} → EXACT [a]",
                "{__name__=~\"a\"} → EXACT [a]",
                "{__name__=~\"a.*|b\"} → UNKNOWN []",
                "{__name__=~\"(?i)a|b\"} → UNKNOWN []",
                "{__name__=~\"(a|b)?\", x=\"1\"} → UNKNOWN []",
                "{__name__=~\"a[bc]\"} → UNKNOWN []",
                "{__name__!=\"a\", x=\"1\"} → UNKNOWN []",
                "{x=\"1\"} → UNKNOWN []",
                "info(a) → EXACT [target_info], EXACT [a]",
                "info(a, {x=~\".+\"}) → EXACT [a], EXACT [target_info]",
                "info(a, {__name__=\"build_info\"}) → EXACT [a], EXACT [build_info]"
            })
    void metrics(String text, String reads) {
        assertThat(Promql.parse(text).expr().map(Analysis::metrics).stream()
                        .flatMap(found -> found.stream())
                        .map(read -> read.kind() + " " + read.names())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(reads);
    }
}
