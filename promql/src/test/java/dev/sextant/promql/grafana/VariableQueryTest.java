package dev.sextant.promql.grafana;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.promql.print.CanonicalPrinter;
import dev.sextant.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariableQueryTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '^',
            value = {
                "label_values(up, job) → LABEL_VALUES → up → job",
                "label_values(up{a=~\"$a\", b=\"x, y)\"},job) → LABEL_VALUES → up{a=~\"$a\",b=\"x, y)\"} → job",
                "label_values(job) → LABEL_VALUES → - → job",
                "label_values($metric, $label) → LABEL_VALUES → _grafana_metric_ → $label",
                "label_values(up, \"a.b\") → LABEL_VALUES → up → a.b",
                "label_names() → LABEL_NAMES → - → -",
                "metrics(node_.*) → METRICS → - → -",
                "query_result(topk(5, sum by (a) (b[$__range]))) → QUERY_RESULT → error → -",
                "query_result(topk(5, sum by (a) (rate(b[$__range])))) → QUERY_RESULT"
                        + " → topk(5, sum by (a) (rate(b[$__range]))) → -",
                "up{a=\"$a\"} → SERIES → up{a=\"$a\"} → -"
            })
    void reads(String text, VariableQuery.Kind kind, String expression, String label) {
        VariableQuery query = VariableQuery.parse(text);
        assertThat(query.kind()).isEqualTo(kind);
        assertThat(query.label().orElse("-")).isEqualTo(label);
        assertThat(query.expression()
                        .map(found -> found.expr().map(CanonicalPrinter::print).orElse("error"))
                        .orElse("-"))
                .isEqualTo(expression);
    }

    @Test
    void knowsWhereItsPartsAre() {
        GrafanaExpression expression = VariableQuery.parse("label_values(up{a=~\"$a\"}, job)")
                .expression()
                .orElseThrow();
        assertThat(expression.expr().orElseThrow().span()).isEqualTo(new Span(13, 24));
        assertThat(expression.variables()).extracting(GrafanaVariable::span).containsExactly(new Span(20, 22));
        assertThat(VariableQuery.parse("label_values(up{,}, job)")
                        .expression()
                        .orElseThrow()
                        .errors())
                .extracting(error -> error.span().start())
                .containsExactly(16);
    }
}
