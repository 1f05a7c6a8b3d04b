package dev.sextant.promql.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.promql.Promql;
import dev.sextant.promql.RealExpressions;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.promql.ast.MatchOp;
import dev.sextant.promql.ast.MatrixSelector;
import dev.sextant.promql.ast.VectorSelector;
import dev.sextant.promql.print.CanonicalPrinter;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RewritesTest {
    private static final LabelMatcher CLUSTER = new LabelMatcher("cluster", MatchOp.EQUAL, "eu");

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "KEEP → rate(a[5m]) + b{cluster=\"us\"} → rate(a{cluster=\"eu\"}[5m]) + b{cluster=\"us\"}",
                "REPLACE → a{cluster=~\"u.*\", x=\"1\"} offset 5m → a{cluster=\"eu\",x=\"1\"} offset 5m",
                "ADD → a{cluster=~\"e.*\"} → a{cluster=\"eu\",cluster=~\"e.*\"}",
                "ADD → info(a, {x=~\".+\"}) → info(a{cluster=\"eu\"}, {x=~\".+\"})"
            })
    void addsMatchers(MatcherPolicy policy, String before, String after) {
        assertThat(print(Rewrites.addMatcher(parse(before), CLUSTER, policy))).isEqualTo(after);
    }

    @Test
    void keepsWhatIsAsItShouldBe() {
        Expr expr = parse("a{cluster=\"eu\"} + 1");
        for (MatcherPolicy policy : new MatcherPolicy[] {MatcherPolicy.KEEP, MatcherPolicy.REPLACE}) {
            assertThat(Rewrites.addMatcher(expr, CLUSTER, policy)).isSameAs(expr);
        }
        assertThat(Rewrites.renameMetric(expr, "b", "c")).isSameAs(expr);
        assertThat(Rewrites.renameLabel(expr, "b", "c")).isSameAs(expr);
        assertThat(Rewrites.substitute(expr, selector -> selector)).isSameAs(expr);
        assertThatThrownBy(() ->
                        Rewrites.addMatcher(expr, new LabelMatcher("__name__", MatchOp.EQUAL, "x"), MatcherPolicy.ADD))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "new → rate(old{x=\"1\"}[5m] offset 1h) / older → rate(new{x=\"1\"}[5m] offset 1h) / older",
                "new → {__name__=\"old\", x=\"1\"} @ end() → {__name__=\"new\",x=\"1\"} @ end()",
                "new → {__name__=~\"old|b\"} or {__name__!=\"old\", x=\"1\"}"
                        + " → {__name__=~\"new|b\"} or {__name__!=\"new\",x=\"1\"}",
                "new → {__name__=~\"old.*\"} → {__name__=~\"old.*\"}",
                "a.b → old{x=\"1\"} → {__name__=\"a.b\",x=\"1\"}",
                "on → old → {__name__=\"on\"}"
            })
    void renamesMetrics(String to, String before, String after) {
        assertThat(print(Rewrites.renameMetric(parse(before), "old", to))).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "sum by (old, a) (x{old=~\"1\"}) → sum by (new, a) (x{new=~\"1\"})",
                "sum by (old, new) (x) → sum by (new) (x)",
                "a * on (old) group_left (old2) b → a * on (new) group_left (old2) b",
                "a * on (b) group_left (old) c / ignoring (old) d → a * on (b) group_left (new) c / ignoring (new) d",
                "label_replace(x, \"old\", \"old\", \"old\", \"old\") → label_replace(x, \"new\", \"old\", \"new\", \"old\")",
                "label_join(x, \"a\", \"old\", \"old\") → label_join(x, \"a\", \"old\", \"new\")",
                "count_values(\"old\", x) → count_values(\"new\", x)",
                "info(x, {old=~\".+\"}) → info(x, {new=~\".+\"})",
                "sort_by_label(x, (\"old\")) → sort_by_label(x, (\"new\"))"
            })
    void renamesLabels(String before, String after) {
        assertThat(print(Rewrites.renameLabel(parse(before), "old", "new"))).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "x * 2 → a + b → (a + b) * 2",
                "x + 2 → a + b → a + b + 2",
                "2 - x → a - b → 2 - (a - b)",
                "-x → a + b → -(a + b)",
                "-x → a ^ b → -a ^ b",
                "x ^ x → -a → (-a) ^ (-a)",
                "x ^ 2 → a ^ b → (a ^ b) ^ 2",
                "2 ^ x → a ^ b → 2 ^ a ^ b",
                "max_over_time(x[5m:1m]) → a or b → max_over_time((a or b)[5m:1m])",
                "sum(x) / abs(x) → a or b → sum(a or b) / abs(a or b)",
                "(x) * 2 → a or b → (a or b) * 2",
                "info(x, {y=~\".+\"}) → a → info(a, {y=~\".+\"})"
            })
    void substitutesWithParentheses(String before, String replacement, String after) {
        Expr changed = Rewrites.substitute(parse(before), selector -> parse(replacement));
        assertThat(print(changed)).isEqualTo(after);
        assertThat(parse(print(changed))).isEqualTo(changed);
    }

    @Test
    void aRangeStaysARange() {
        Expr changed = Rewrites.substitute(
                parse("rate(x[5m])"),
                selector -> new VectorSelector(
                        Optional.of("y"), selector.matchers(), selector.modifiers(), selector.origin()));
        assertThat(print(changed)).isEqualTo("rate(y[5m])");
        assertThatThrownBy(() -> Rewrites.substitute(parse("rate(x[5m])"), selector -> parse("a + b")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Whatever selectors are replaced by, what is printed is what was meant. */
    @Test
    void realRulesSurviveSubstitution() {
        for (String text : Set.copyOf(RealExpressions.rules())) {
            Expr expr = parse(text);
            Set<Expr> ranged = Analysis.nodes(expr).stream()
                    .filter(MatrixSelector.class::isInstance)
                    .map(matrix -> matrix.children().get(0))
                    .collect(Collectors.toSet());
            for (String replacement : new String[] {"a or b", "-a", "a ^ b"}) {
                Expr put = parse(replacement);
                Expr changed = Rewrites.substitute(expr, selector -> ranged.contains(selector) ? selector : put);
                assertThat(parse(print(changed))).isEqualTo(changed);
            }
        }
    }

    private static Expr parse(String text) {
        return Promql.parse(text).orThrow();
    }

    private static String print(Expr expr) {
        return CanonicalPrinter.print(expr);
    }
}
