package dev.sextant.promql.typed;

import dev.sextant.promql.analysis.Analysis;
import dev.sextant.promql.analysis.Rewriter;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.VectorSelector;
import dev.sextant.promql.print.CanonicalPrinter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An expression that gives one value for each of any number of series. Immutable; a mistake made on the way here is in
 * {@link #problems()}.
 *
 * @param <V> what the values are: {@link InstantVector} for numbers, {@link HistogramVector} for native histograms
 */
public abstract sealed class SeriesVector<V extends SeriesVector<V>> implements Series<V>
        permits VectorArithmetic, HistogramOperators {
    private final Expr expr;
    private final List<Problem> problems;

    SeriesVector(Expr expr, List<Problem> problems) {
        this.expr = Objects.requireNonNull(expr, "expr");
        this.problems = List.copyOf(problems);
    }

    /** Another vector of the same kind. */
    abstract V with(Expr tree, List<Problem> found);

    /** The tree; harmless and of the right type when there are problems. */
    public final Expr expr() {
        return expr;
    }

    /** What is wrong with it; a tree with problems must not be emitted. */
    public final List<Problem> problems() {
        return problems;
    }

    /** The selectors that a scope leaves alone; see {@link Scope}. */
    public final List<VectorSelector> unscopedSelectors() {
        return Analysis.selectors(expr).stream()
                .filter(selector -> selector.origin().isUnscoped())
                .toList();
    }

    /** The same, with every selector in it left alone by a scope. */
    public final V unscoped() {
        Expr marked = Rewriter.selectors(
                expr, selector -> selector.withOrigin(selector.origin().unscoped()));
        return with(marked, problems);
    }

    /** The values with the other sign. */
    public final V negated() {
        return with(Trees.negated(expr), problems);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof SeriesVector<?> that
                && expr.equals(that.expr)
                && problems.equals(that.problems)
                && unscopedSelectors().equals(that.unscopedSelectors());
    }

    @Override
    public final int hashCode() {
        return expr.hashCode();
    }

    /** The canonical text. */
    @Override
    public final String toString() {
        return CanonicalPrinter.print(expr);
    }
}
