package dev.sextant.promql.typed;

import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.VectorMatching;

/**
 * Native histograms that know how their series find those of the right side; made by {@link HistogramVector#on} and
 * {@link HistogramVector#ignoring}. An operator with the right side completes it.
 */
public final class MatchedHistograms extends GroupedHistograms {
    MatchedHistograms(Join join) {
        super(join);
    }

    /** Several series of the left side may meet one of the right, whose labels named here are copied. */
    public GroupedHistograms groupLeft(Label... included) {
        return new GroupedHistograms(join().group(VectorMatching.Group.LEFT, included));
    }

    /** Several series of the right side may meet one of the left, whose labels named here are copied. */
    public GroupedHistograms groupRight(Label... included) {
        return new GroupedHistograms(join().group(VectorMatching.Group.RIGHT, included));
    }

    /** The series of the left side that have a partner. */
    public HistogramVector and(SeriesVector<?> right) {
        return join().histograms(BinaryOp.AND, right);
    }

    /** The series of both sides; of the right side those without a partner only. */
    public HistogramVector or(HistogramVector right) {
        return join().histograms(BinaryOp.OR, right);
    }

    /** The series of the left side that have no partner. */
    public HistogramVector unless(SeriesVector<?> right) {
        return join().histograms(BinaryOp.UNLESS, right);
    }
}
