package dev.sextant.promql.typed;

import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.VectorMatching;
import java.time.Duration;
import java.util.List;

/**
 * An expression that gives one number for each of any number of series. Immutable; a mistake made on the way here is in
 * {@link #problems()}. Parentheses are put where precedence needs them.
 */
public sealed class InstantVector extends VectorComparisons implements Operand, Numbers
        permits Aggregated, BucketVector {
    InstantVector(Expr expr, List<Problem> problems) {
        super(expr, problems);
    }

    /** Something harmless in the place of what could not be built. */
    static InstantVector invalid(List<Problem> problems) {
        return new InstantVector(Trees.call("vector", Scalar.constant(0).expr()), problems);
    }

    @Override
    final InstantVector with(Expr tree, List<Problem> found) {
        return new InstantVector(tree, found);
    }

    /** This vector itself. */
    @Override
    public final InstantVector instant() {
        return this;
    }

    /** Series meet when these labels are equal; no label at all lets any two meet. */
    public final Matched on(Label... labels) {
        return new Matched(Join.on(this, labels));
    }

    /** Series meet when all labels but these are equal. */
    public final Matched ignoring(Label... labels) {
        return new Matched(Join.ignoring(this, labels));
    }

    /** The series of this side that the other has too, with exactly the same labels; see {@link #on} to compare some. */
    public final InstantVector and(SeriesVector<?> right) {
        return ignoring().and(right);
    }

    /** The series of both sides. */
    public final InstantVector or(InstantVector right) {
        return ignoring().or(right);
    }

    /** The series of this side that the other has not, with exactly the same labels; see {@link #on} to compare some. */
    public final InstantVector unless(SeriesVector<?> right) {
        return ignoring().unless(right);
    }

    /**
     * The values over the last stretch of time, evaluated every so often.
     *
     * @param window how far back; a positive number of milliseconds
     * @param resolution how far apart; a positive number of milliseconds
     */
    public final RangeVector subquery(Duration window, Duration resolution) {
        return subquery(new Length(window), new Length(resolution));
    }

    /** The values over the last stretch of time, evaluated as often as Prometheus's rules are by default. */
    public final RangeVector subquery(Duration window) {
        return subquery(new Length(window));
    }

    /** The values over a stretch of time, evaluated every so often; lengths that the query computes. */
    public final RangeVector subquery(Length window, Length resolution) {
        return RangeTrees.subquery(expr(), problems(), window, resolution, RangeVector::new);
    }

    /** The values over a stretch of time that the query computes, evaluated as often as rules are by default. */
    public final RangeVector subquery(Length window) {
        return RangeTrees.subquery(expr(), problems(), window, RangeVector::new);
    }

    @Override
    final InstantVector apply(BinaryOp op, boolean bool, Operand right) {
        return new InstantVector(
                Trees.binary(op, expr(), right.expr(), bool, VectorMatching.DEFAULT),
                Problems.join(problems(), right.problems()));
    }
}
