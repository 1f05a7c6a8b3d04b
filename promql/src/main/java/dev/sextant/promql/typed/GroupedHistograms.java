package dev.sextant.promql.typed;

import dev.sextant.promql.ast.BinaryOp;

/**
 * Native histograms whose series may each meet several of the right side, or the other way round; made by
 * {@link MatchedHistograms#groupLeft} and {@link MatchedHistograms#groupRight}. An operator with the right side
 * completes it.
 */
public sealed class GroupedHistograms permits MatchedHistograms {
    private final Join join;

    GroupedHistograms(Join join) {
        this.join = join;
    }

    final Join join() {
        return join;
    }

    /** PromQL {@code +}: all observations of both. */
    public final HistogramVector plus(HistogramVector right) {
        return join.histograms(BinaryOp.ADD, right);
    }

    /** PromQL {@code -}: the observations without those of the right side. */
    public final HistogramVector minus(HistogramVector right) {
        return join.histograms(BinaryOp.SUBTRACT, right);
    }

    /** PromQL {@code *}: every count multiplied. */
    public final HistogramVector times(InstantVector right) {
        return join.histograms(BinaryOp.MULTIPLY, right);
    }

    /** PromQL {@code /}: every count divided. */
    public final HistogramVector dividedBy(InstantVector right) {
        return join.histograms(BinaryOp.DIVIDE, right);
    }

    /** PromQL {@code </}: without the observations above the bound. Prometheus 3.11 or newer. */
    public final HistogramVector trimUpper(InstantVector bound) {
        return join.histograms(BinaryOp.TRIM_UPPER, bound);
    }

    /** PromQL {@code >/}: without the observations below the bound. Prometheus 3.11 or newer. */
    public final HistogramVector trimLower(InstantVector bound) {
        return join.histograms(BinaryOp.TRIM_LOWER, bound);
    }

    /** Keeps the series whose histogram is {@code ==} the right side's. */
    public final HistogramVector isEqualTo(HistogramVector right) {
        return join.histograms(BinaryOp.EQUAL, right);
    }

    /** Keeps the series whose histogram is {@code !=} the right side's. */
    public final HistogramVector isNotEqualTo(HistogramVector right) {
        return join.histograms(BinaryOp.NOT_EQUAL, right);
    }

    /** 1 for each series whose histogram is {@code ==} the right side's, 0 for the others. */
    public final InstantVector isEqualToBool(HistogramVector right) {
        return join.numbers(BinaryOp.EQUAL, true, right);
    }

    /** 1 for each series whose histogram is {@code !=} the right side's, 0 for the others. */
    public final InstantVector isNotEqualToBool(HistogramVector right) {
        return join.numbers(BinaryOp.NOT_EQUAL, true, right);
    }
}
