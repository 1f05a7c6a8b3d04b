package dev.sextant.promql.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.promql.Promql;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.NumberLiteral;
import dev.sextant.promql.ast.VectorSelector;
import dev.sextant.promql.print.CanonicalPrinter;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnalysisTest {
    private static final Expr EXPR = Promql.parse("sum(rate(b[5m])) / on(x) topk(2, {\"a\"}) or {c=~\".+\"}")
            .orThrow();

    @Test
    void findsSelectorsInTheOrderOfTheText() {
        assertThat(Analysis.selectors(EXPR))
                .extracting(CanonicalPrinter::print)
                .containsExactly("b", "{__name__=\"a\"}", "{c=~\".+\"}");
        assertThat(Analysis.metricNames(EXPR)).containsExactly("a", "b");
    }

    @Test
    void rewritesWhatIsAskedFor() {
        Expr changed = Rewriter.bottomUp(
                EXPR, node -> node instanceof NumberLiteral ? NumberLiteral.of(new BigDecimal("3")) : node);
        assertThat(CanonicalPrinter.print(changed))
                .isEqualTo("sum(rate(b[5m])) / on (x) topk(3, {__name__=\"a\"}) or {c=~\".+\"}");
    }

    @Test
    void keepsWhatDoesNotChange() {
        assertThat(Rewriter.selectors(EXPR, selector -> selector)).isSameAs(EXPR);
    }

    @Test
    void reachesSelectorsInsideOfRanges() {
        Expr changed = Rewriter.selectors(
                EXPR,
                selector -> new VectorSelector(
                        Optional.of("z"), selector.matchers(), selector.modifiers(), selector.origin()));
        assertThat(CanonicalPrinter.print(changed)).startsWith("sum(rate(z[5m]))");
    }

    @Test
    void refusesARangeOfAnythingElse() {
        assertThatThrownBy(() -> Rewriter.bottomUp(
                        EXPR, node -> node instanceof VectorSelector ? NumberLiteral.of(BigDecimal.ONE) : node))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
