package dev.sextant.promql.build;

import dev.sextant.promql.analysis.Analysis;
import dev.sextant.promql.analysis.Rewriter;
import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.Modifiers;
import dev.sextant.promql.ast.Origin;
import dev.sextant.promql.ast.SubqueryExpr;
import dev.sextant.promql.ast.VectorMatching;
import dev.sextant.promql.ast.VectorSelector;
import dev.sextant.promql.print.CanonicalPrinter;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An expression that gives one value for each of any number of series. Immutable; a mistake made on the way here is in
 * {@link #problems()}. Parentheses are put where precedence needs them.
 */
public sealed class InstantVector extends VectorComparisons implements Operand permits Aggregated {
    private final Expr expr;
    private final List<Problem> problems;

    InstantVector(Expr expr, List<Problem> problems) {
        this.expr = Objects.requireNonNull(expr, "expr");
        this.problems = List.copyOf(problems);
    }

    /** Something harmless in the place of what could not be built. */
    static InstantVector invalid(List<Problem> problems) {
        return new InstantVector(Trees.call("vector", Scalar.constant(0).expr()), problems);
    }

    @Override
    public final Expr expr() {
        return expr;
    }

    @Override
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
    public final InstantVector unscoped() {
        return new InstantVector(
                Rewriter.selectors(
                        expr, selector -> selector.withOrigin(selector.origin().unscoped())),
                problems);
    }

    /** Series meet when these labels are equal; no label at all lets any two meet. */
    public final Matched on(Label... labels) {
        return new Matched(this, VectorMatching.on(Grouped.names(labels)), Problems.ofLabels(labels));
    }

    /** Series meet when all labels but these are equal. */
    public final Matched ignoring(Label... labels) {
        return new Matched(this, VectorMatching.ignoring(Grouped.names(labels)), Problems.ofLabels(labels));
    }

    /** The series of this side that the other has too, with exactly the same labels; see {@link #on} to compare some. */
    public final InstantVector and(InstantVector right) {
        return ignoring().and(right);
    }

    /** The series of both sides. */
    public final InstantVector or(InstantVector right) {
        return ignoring().or(right);
    }

    /** The series of this side that the other has not, with exactly the same labels; see {@link #on} to compare some. */
    public final InstantVector unless(InstantVector right) {
        return ignoring().unless(right);
    }

    /** The values with the other sign. */
    public final InstantVector negated() {
        return new InstantVector(Trees.negated(expr), problems);
    }

    /**
     * The values over the last stretch of time, evaluated every so often.
     *
     * @param window how far back; a positive number of milliseconds
     * @param resolution how far apart; a positive number of milliseconds
     */
    public final RangeVector subquery(Duration window, Duration resolution) {
        Checked.Length range = Checked.length("window", window);
        Checked.Length step = Checked.length("resolution", resolution);
        SubqueryExpr subquery = new SubqueryExpr(
                Trees.asPostfixOperand(expr), range.value(), Optional.of(step.value()), Modifiers.NONE, Origin.NONE);
        return new RangeVector(subquery, Problems.join(problems, range.problems(), step.problems()));
    }

    @Override
    final InstantVector apply(BinaryOp op, boolean bool, Operand right) {
        return new InstantVector(
                Trees.binary(op, expr, right.expr(), bool, VectorMatching.DEFAULT),
                Problems.join(problems, right.problems()));
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof InstantVector that
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
