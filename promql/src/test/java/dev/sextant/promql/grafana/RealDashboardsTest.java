package dev.sextant.promql.grafana;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.promql.ParseResult;
import dev.sextant.promql.Promql;
import dev.sextant.promql.RealExpressions;
import dev.sextant.promql.analysis.Analysis;
import dev.sextant.promql.analysis.Catalog;
import dev.sextant.promql.analysis.Matching;
import dev.sextant.promql.ast.Expr;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Public dashboards, and what has no variables. */
class RealDashboardsTest {
    @Test
    void everyExpressionIsRead() {
        List<String> expressions = RealExpressions.dashboards();
        // Targets that were never filled in.
        expressions.removeIf(String::isBlank);
        assertThat(expressions).hasSizeGreaterThan(1_900);
        List<String> refused = new ArrayList<>();
        for (String text : expressions) {
            GrafanaExpression expression = GrafanaExpression.parse(text);
            if (!expression.isValid()) {
                refused.add(text + " " + expression.errors());
            }
        }
        assertThat(refused).isEmpty();
    }

    @Test
    void everyQueryOfAVariableIsRead() {
        List<String> queries = RealExpressions.variableQueries();
        assertThat(queries).hasSizeGreaterThan(200);
        assertThat(queries.stream()
                        .map(VariableQuery::parse)
                        .filter(query -> query.expression()
                                .map(expression -> !expression.isValid())
                                .orElse(false)))
                .extracting(VariableQuery::text)
                // A comma too many, which Prometheus refuses too.
                .containsExactly(
                        "label_values(bigip_pool_status_availability_state{, pool=~\"$bigip_pool\"}, partition)");
    }

    @Test
    void nothingIsFoundThatIsNoMistake() {
        List<String> found = new ArrayList<>();
        for (String text : RealExpressions.dashboards()) {
            GrafanaExpression expression = GrafanaExpression.parse(text);
            expression
                    .expr()
                    .ifPresent(expr -> Matching.findings(expr, Catalog.EMPTY, expression.placeholders())
                            .forEach(finding -> found.add(text + " " + finding)));
        }
        assertThat(found).isEmpty();
    }

    /** A part, cut out where its span says, is that part. */
    @Test
    void spansArePlacesInTheOriginal() {
        int compared = 0;
        for (String text : RealExpressions.dashboards()) {
            GrafanaExpression expression = GrafanaExpression.parse(text);
            for (Expr node : expression.expr().map(Analysis::nodes).orElse(List.of())) {
                // A variable alone is taken for a metric.
                if (expression.variables().stream()
                        .noneMatch(variable -> variable.span().equals(node.span()))) {
                    GrafanaExpression alone = GrafanaExpression.parse(piece(text, node));
                    assertThat(alone.expr()).as("%s in %s", alone.text(), text).contains(node);
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(8_000);
    }

    private static String piece(String text, Expr node) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new String(
                Arrays.copyOfRange(bytes, node.span().start(), node.span().end()), StandardCharsets.UTF_8);
    }

    @Test
    void whatHasNoVariablesIsReadAsPromql() {
        List<String> all = new ArrayList<>(RealExpressions.rules());
        all.addAll(RealExpressions.engineTests());
        int compared = 0;
        for (String text : all) {
            if (!Occurrence.in(text).isEmpty()) {
                continue;
            }
            ParseResult plain = Promql.parse(text);
            GrafanaExpression expression = GrafanaExpression.parse(text);
            assertThat(expression.expr()).isEqualTo(plain.expr());
            assertThat(expression.errors()).isEqualTo(plain.errors());
            assertThat(expression.expr().map(Analysis::nodes).orElse(List.of()))
                    .extracting(Expr::span)
                    .isEqualTo(plain.expr().map(Analysis::nodes).orElse(List.of()).stream()
                            .map(Expr::span)
                            .toList());
            compared++;
        }
        assertThat(compared).isGreaterThan(3_000);
    }
}
