package dev.sextant.promql.typed;

import dev.sextant.promql.ast.Expr;
import java.time.Duration;
import java.util.List;

/**
 * An expression that gives one native histogram for each of any number of series. Functions of numbers do not take it:
 * Prometheus leaves histograms out of them without a word. Immutable.
 */
public sealed class HistogramVector extends HistogramOperators implements Distribution permits AggregatedHistograms {
    HistogramVector(Expr expr, List<Problem> problems) {
        super(expr, problems);
    }

    @Override
    final HistogramVector with(Expr tree, List<Problem> found) {
        return new HistogramVector(tree, found);
    }

    /** This vector itself. */
    @Override
    public final HistogramVector instant() {
        return this;
    }

    /** Series meet when these labels are equal; no label at all lets any two meet. */
    public final MatchedHistograms on(Label... labels) {
        return new MatchedHistograms(Join.on(this, labels));
    }

    /** Series meet when all labels but these are equal. */
    public final MatchedHistograms ignoring(Label... labels) {
        return new MatchedHistograms(Join.ignoring(this, labels));
    }

    /** The series of this side that the other has too, with exactly the same labels. */
    public final HistogramVector and(SeriesVector<?> right) {
        return ignoring().and(right);
    }

    /** The series of both sides. */
    public final HistogramVector or(HistogramVector right) {
        return ignoring().or(right);
    }

    /** The series of this side that the other has not, with exactly the same labels. */
    public final HistogramVector unless(SeriesVector<?> right) {
        return ignoring().unless(right);
    }

    /** The histograms over the last stretch of time, evaluated every so often; both positive. */
    public final HistogramRange subquery(Duration window, Duration resolution) {
        return subquery(new Length(window), new Length(resolution));
    }

    /** The histograms over the last stretch of time, evaluated as often as Prometheus's rules are by default. */
    public final HistogramRange subquery(Duration window) {
        return subquery(new Length(window));
    }

    /** The histograms over a stretch of time, evaluated every so often; lengths that the query computes. */
    public final HistogramRange subquery(Length window, Length resolution) {
        return RangeTrees.subquery(expr(), problems(), window, resolution, HistogramRange::new);
    }

    /** The histograms over a stretch of time that the query computes, evaluated as often as rules are by default. */
    public final HistogramRange subquery(Length window) {
        return RangeTrees.subquery(expr(), problems(), window, HistogramRange::new);
    }
}
