package dev.sextant.promql.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.promql.Promql;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.promql.ast.MatchOp;
import dev.sextant.promql.print.CanonicalPrinter;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Twenty thousand terms are no problem. */
@Timeout(60)
class LongChainTest {
    private static final int TERMS = 20_000;

    @ParameterizedTest
    @ValueSource(strings = {" + ", " or ", " and ", " / on (x) group_left (y) ", " + ignoring (x) "})
    void everythingAnswers(String operator) {
        Expr expr = Promql.parse("a{x=\"1\"}" + (operator + "a{x=\"1\"}").repeat(TERMS))
                .orThrow();
        assertThat(LabelFlow.of(expr).result().open()).isTrue();
        assertThat(Matching.findings(expr)).isEmpty();
        assertThat(Analysis.metrics(expr)).hasSize(TERMS + 1);
        assertThat(Analysis.labelNames(expr)).contains("x");
        LabelMatcher added = new LabelMatcher("z", MatchOp.EQUAL, "1");
        String text = CanonicalPrinter.print(expr);
        assertThat(CanonicalPrinter.print(Rewrites.addMatcher(expr, added, MatcherPolicy.ADD)))
                .isEqualTo(text.replace("x=\"1\"", "x=\"1\",z=\"1\""));
        assertThat(CanonicalPrinter.print(Rewrites.renameMetric(expr, "a", "b")))
                .isEqualTo(text.replace("a{", "b{"));
        assertThat(Rewrites.renameLabel(Rewrites.renameLabel(expr, "x", "q"), "q", "x"))
                .isEqualTo(expr);
        Expr put = Promql.parse("c ^ d").orThrow();
        assertThat(CanonicalPrinter.print(Rewrites.substitute(expr, selector -> put)))
                .isEqualTo(text.replace("a{x=\"1\"}", "c ^ d"));
    }

    @Test
    void numbersAnswerToo() {
        Expr expr = Promql.parse("1" + " + 1".repeat(TERMS)).orThrow();
        assertThat(LabelFlow.of(expr).result()).isEqualTo(LabelSet.NONE);
    }

    /** Each term tells of another label. */
    @Test
    void manyLabelsAnswerToo() {
        String text =
                IntStream.range(0, TERMS).mapToObj(i -> "a{l" + i + "=\"x\"}").collect(Collectors.joining(" and "));
        assertThat(LabelFlow.of(Promql.parse(text).orThrow()).result().open()).isTrue();
        assertThat(Matching.findings(Promql.parse(text).orThrow())).isEmpty();
    }

    @Test
    void substitutionInALongChainKeepsSpans() {
        Expr expr = Promql.parse("x" + " * x".repeat(TERMS)).orThrow();
        Expr changed = Rewrites.renameMetric(expr, "x", "y");
        assertThat(changed.span()).isEqualTo(expr.span());
        assertThat(Optional.of(changed.children().get(1).span()))
                .contains(expr.children().get(1).span());
    }
}
