package dev.sextant.promql.grafana;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.promql.Dialect;
import dev.sextant.promql.Feature;
import dev.sextant.promql.PrometheusVersion;
import dev.sextant.promql.Promql;
import dev.sextant.promql.PromqlError;
import dev.sextant.promql.analysis.Catalog;
import dev.sextant.promql.analysis.LabelFlow;
import dev.sextant.promql.ast.DurationVariable;
import dev.sextant.promql.ast.MatrixSelector;
import dev.sextant.promql.print.CanonicalPrinter;
import dev.sextant.source.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrafanaExpressionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '^',
            value = {
                "rate(a{b=~\"$b\"}[$__rate_interval]) → rate(a{b=~\"$b\"}[$__rate_interval]) → STRING DURATION",
                "a[$x:$__interval] offset $o → a[$x:$__interval] offset $o → DURATION DURATION DURATION",
                "a[$__interval * 2] → a[$__interval * 2] → DURATION",
                "a[${m}m] offset 5$u → a[1m] offset 5m → DURATION DURATION",
                "a offset -$o → a offset -5m → DURATION",
                "a @ $t → a @ 1.000 → NUMBER",
                "topk($k, sum by ($g) ($m)) → topk(1, sum by (_grafana_g_) (_grafana_m_)) → NUMBER LABEL METRIC",
                "topk by ($g) ($k, a) → topk by (_grafana_g_) (1, a) → LABEL NUMBER",
                "sum(a) by (${g:csv}) * $n → sum by (_grafana_g_) (a) * 1 → LABEL NUMBER",
                "a + on ($l) group_left ($i) b → a + on (_grafana_l_) group_left (_grafana_i_) b → LABEL LABEL",
                "a + fill ($f) b → a + fill (1) b → NUMBER",
                "$agg by (job) (a) → sum by (job) (a) → FUNCTION",
                "$agg(rate(a[$__range])) → sum(rate(a[$__range])) → FUNCTION DURATION",
                "$f(a[5m]) → rate(a[5m]) → FUNCTION",
                "$f($q, a[5m]) → quantile_over_time(1, a[5m]) → FUNCTION NUMBER",
                "max_${f}_time(a[5m]) → max_over_time(a[5m]) → FUNCTION",
                "a_${p}_total{$l=\"x\"} > $t → a__grafana_p__total{_grafana_l_=\"x\"} > 1 → NAME_PART LABEL NUMBER",
                "$a:$b:rate5m → _grafana_a_:_grafana_b_:rate5m → NAME_PART NAME_PART",
                "{$m} → {_grafana_m_!=\"\"} → MATCHER",
                "a{b=$v} → a{b=\"$v\"} → TEXT",
                "a{b$op\"x\"} → a{b=\"x\"} → MATCH_OPERATOR",
                "[[v]]{b=~\"[[v:csv]]\"}[[[r]]] → _grafana_v_{b=~\"[[v:csv]]\"}[${r}] → METRIC STRING DURATION",
                "rate($x) → rate(_grafana_x_[5m]) → RANGE",
                "label_replace(a, \"$d\", \"$1\", $s, \"(.*)\") → label_replace(a, \"$d\", \"$1\", \"$s\", \"(.*)\") → STRING TEXT",
                "increase(a[$__range]) / $__range_s → increase(a[$__range]) / 1 → DURATION NUMBER",
                "increase(a[5m]) / $__interval → increase(a[5m]) / 5m → DURATION",
                "$a > $b → _grafana_a_ > _grafana_b_ → METRIC METRIC",
                "$a > bool $b → 1 > bool 1 → NUMBER NUMBER",
                "a $op b → a + b → OPERATOR",
                "a $op on (x) b → a + on (x) b → OPERATOR",
                "a $op bool b → a == bool b → OPERATOR",
                "a $clause → a → SUFFIX",
                "$query → _grafana_query_ → METRIC",
                "a # $no → a → ^^",
                "a{b=~\"x$\"} → a{b=~\"x$\"} → ^^"
            })
    void putsInWhatSuits(String text, String printed, String contexts) {
        assertPutsIn(GrafanaExpression.parse(text), printed, contexts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '^',
            value = {
                "http.server.$m → http.server._grafana_m_ → NAME_PART",
                "$n.requests{a.b=\"$s\"} → _grafana_n_.requests{a.b=\"$s\"} → NAME_PART STRING",
                "${n}.$m.total > $x.5 → _grafana_n_._grafana_m_.total > 1.5 → NAME_PART NAME_PART NUMBER",
                "温度$x{場所=~\"$o\"} → 温度_grafana_x_{場所=~\"$o\"} → NAME_PART STRING",
                "\ud801\udc00$x + ${x}\ud801\udc00 → \ud801\udc00_grafana_x_ + _grafana_x_\ud801\udc00 → NAME_PART NAME_PART",
                "sum by (a.b, $l, é$l) (rate(é[$r])) → sum by (a.b, _grafana_l_, é_grafana_l_) (rate(é[$r])) → LABEL NAME_PART DURATION",
                "a $op 温度 → a + 温度 → OPERATOR",
                "a $op \ud801\udc00 → a + \ud801\udc00 → OPERATOR",
                "a $op on.total → a + on.total → OPERATOR",
                "$f(http.requests[5m]) → rate(http.requests[5m]) → FUNCTION"
            })
    void namesWithoutQuotesAreWords(String text, String printed, String contexts) {
        Dialect dialect = new Dialect(PrometheusVersion.REFERENCE, Feature.ALL);
        assertPutsIn(GrafanaExpression.parse(text, dialect), printed, contexts);
    }

    private static void assertPutsIn(GrafanaExpression expression, String printed, String contexts) {
        assertThat(expression.errors()).isEmpty();
        assertThat(CanonicalPrinter.print(expression.expr().orElseThrow())).isEqualTo(printed);
        assertThat(expression.variables().stream()
                        .map(variable -> variable.context().name())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(contexts);
    }

    @Test
    void tellsTheVariablesApart() {
        String text = "a{é=\"é\", b=\"${v.host:regex}\"}".replace("é=", "x=");
        assertThat(GrafanaExpression.parse(text).variables()).singleElement().satisfies(variable -> {
            assertThat(variable.name()).isEqualTo("v");
            assertThat(variable.field()).contains("host");
            assertThat(variable.format()).contains("regex");
            assertThat(variable.text()).isEqualTo("${v.host:regex}");
            assertThat(variable.span()).isEqualTo(new Span(13, 28));
        });
    }

    @Test
    void speaksOfTheOriginalText() {
        GrafanaExpression expression =
                GrafanaExpression.parse("rate(a[$__rate_interval]) + sum(rate(${metric}_total))");
        assertThat(expression.errors())
                .containsExactly(PromqlError.type(
                                new Span(37, 52),
                                "expected type range vector in call to function \"rate\", got instant vector")
                        .withHint("the function wants a range: put [5m] after the selector"));
        assertThat(GrafanaExpression.parse("a $metric{} ) b").errors())
                .extracting(PromqlError::message)
                .noneMatch(message -> message.contains("_grafana_"));
    }

    @Test
    void givesDurationsTheirVariablesBack() {
        MatrixSelector matrix = (MatrixSelector)
                GrafanaExpression.parse("a[$__interval]").expr().orElseThrow();
        assertThat(matrix.range()).isEqualTo(new DurationVariable("$__interval"));
        assertThat(matrix.range().span()).isEqualTo(new Span(2, 13));
        assertThat(matrix.span()).isEqualTo(new Span(0, 14));
    }

    @Test
    void concludesNothingFromVariables() {
        assertThat(labels("a{b=~\"$b\", c!=\"\"}")).isEqualTo("{__name__, c, …}");
        assertThat(labels("sum by (x, $g) (a{y=\"\"})")).isEqualTo("{!y, …}");
        assertThat(labels("$agg by (x) (a)")).isEqualTo("{…}");
        assertThat(labels("a{b$op\"x\"}")).isEqualTo("{…}");
        assertThat(labels("sum($metric)")).isEqualTo("{}");
        assertThat(labels("$metric")).isEqualTo("{…}");
    }

    private static String labels(String text) {
        GrafanaExpression expression = GrafanaExpression.parse(text);
        return LabelFlow.of(expression.expr().orElseThrow(), Catalog.EMPTY, expression.placeholders())
                .result()
                .toString();
    }

    @Test
    @Timeout(60)
    void isQuickWithManyVariables() {
        String sum = "a{b=\"$b\"}" + " + $f(a[$__interval])".repeat(20_000);
        GrafanaExpression expression = GrafanaExpression.parse(sum);
        assertThat(expression.errors()).isEmpty();
        assertThat(expression.variables()).hasSize(40_001);
        assertThat(LabelFlow.of(expression.expr().orElseThrow(), Catalog.EMPTY, expression.placeholders())
                        .result())
                .hasToString("{…}");
        for (String hostile : List.of("$a", "$f(", "[[", "${", "\"$a", "$a{", "a[$b", "#$a\n", "$a ")) {
            assertThat(GrafanaExpression.parse(hostile.repeat(50_000)).text()).startsWith(hostile);
        }
    }

    @Test
    void withoutVariablesItIsPromql() {
        String text = "sum(rate(a{b=~\"x$\"}[5m])) / c";
        GrafanaExpression expression = GrafanaExpression.parse(text);
        assertThat(expression.expr()).isEqualTo(Promql.parse(text).expr());
        assertThat(expression.variables()).isEmpty();
    }
}
