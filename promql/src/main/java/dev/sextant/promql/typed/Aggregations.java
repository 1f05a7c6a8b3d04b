package dev.sextant.promql.typed;

import dev.sextant.promql.ast.AggregationOp;

/** Many series made into fewer. */
abstract class Aggregations extends SampleFunctions {
    Aggregations() {}

    /** The sum over all series; {@code by(…)} keeps labels. */
    public static Aggregated sum(Numbers vector) {
        return AggregationTrees.numbers(AggregationOp.SUM, vector);
    }

    /** The sum of each bucket over all series; {@code bucketsBy(…)} keeps labels beside {@code le}. */
    public static AggregatedBuckets sum(BucketVector buckets) {
        return AggregationTrees.of(AggregationOp.SUM, buckets, AggregatedBuckets::new);
    }

    /** All observations of all series; {@code by(…)} keeps labels. */
    public static AggregatedHistograms sum(HistogramVector histograms) {
        return AggregationTrees.of(AggregationOp.SUM, histograms, AggregatedHistograms::new);
    }

    /** The average over all series; {@code by(…)} keeps labels. */
    public static Aggregated avg(Numbers vector) {
        return AggregationTrees.numbers(AggregationOp.AVG, vector);
    }

    /** The average of each bucket over all series; {@code bucketsBy(…)} keeps labels beside {@code le}. */
    public static AggregatedBuckets avg(BucketVector buckets) {
        return AggregationTrees.of(AggregationOp.AVG, buckets, AggregatedBuckets::new);
    }

    /** The average of all native histograms; {@code by(…)} keeps labels. */
    public static AggregatedHistograms avg(HistogramVector histograms) {
        return AggregationTrees.of(AggregationOp.AVG, histograms, AggregatedHistograms::new);
    }

    /** The smallest value over all series; {@code by(…)} keeps labels. */
    public static Aggregated min(Numbers vector) {
        return AggregationTrees.numbers(AggregationOp.MIN, vector);
    }

    /** The largest value over all series; {@code by(…)} keeps labels. */
    public static Aggregated max(Numbers vector) {
        return AggregationTrees.numbers(AggregationOp.MAX, vector);
    }

    /** The standard deviation over all series; {@code by(…)} keeps labels. */
    public static Aggregated stddev(Numbers vector) {
        return AggregationTrees.numbers(AggregationOp.STDDEV, vector);
    }

    /** The variance over all series; {@code by(…)} keeps labels. */
    public static Aggregated stdvar(Numbers vector) {
        return AggregationTrees.numbers(AggregationOp.STDVAR, vector);
    }

    /** How many series there are; {@code by(…)} keeps labels. */
    public static Aggregated count(Series<?> series) {
        return AggregationTrees.numbers(AggregationOp.COUNT, series);
    }

    /** 1 for each combination of labels that there is; {@code by(…)} says of which labels. */
    public static Aggregated group(Series<?> series) {
        return AggregationTrees.numbers(AggregationOp.GROUP, series);
    }

    /** How many series have each value, which is written into a label. */
    public static Aggregated countValues(Label label, Series<?> series) {
        return AggregationTrees.of(AggregationOp.COUNT_VALUES, label, series);
    }

    /** The series with the largest values; fewer than one is a problem of kind VALUE. */
    public static Aggregated topk(int series, Numbers vector) {
        return topk(Checked.atLeastOne("topk", series), vector);
    }

    /** The series with the largest values, as many as a number says. */
    public static Aggregated topk(Scalar series, Numbers vector) {
        return AggregationTrees.numbers(AggregationOp.TOPK, series, vector);
    }

    /** The series with the smallest values; fewer than one is a problem of kind VALUE. */
    public static Aggregated bottomk(int series, Numbers vector) {
        return bottomk(Checked.atLeastOne("bottomk", series), vector);
    }

    /** The series with the smallest values, as many as a number says. */
    public static Aggregated bottomk(Scalar series, Numbers vector) {
        return AggregationTrees.numbers(AggregationOp.BOTTOMK, series, vector);
    }

    /**
     * Any so many of the series, always the same; fewer than one is a problem of kind VALUE. Experimental:
     * Prometheus 2.54 or newer with {@code --enable-feature=promql-experimental-functions}.
     */
    public static Aggregated limitk(int series, Numbers vector) {
        return AggregationTrees.numbers(AggregationOp.LIMITK, Checked.atLeastOne("limitk", series), vector);
    }

    /**
     * Any so many of the native histograms, always the same; fewer than one is a problem of kind VALUE.
     * Experimental: Prometheus 2.54 or newer with {@code --enable-feature=promql-experimental-functions}.
     */
    public static AggregatedHistograms limitk(int series, HistogramVector histograms) {
        return AggregationTrees.of(
                AggregationOp.LIMITK, Checked.atLeastOne("limitk", series), histograms, AggregatedHistograms::new);
    }

    /**
     * Any so large a share of the series, always the same; a negative share takes the others. Outside -1 to 1 is a
     * problem of kind VALUE. Experimental: Prometheus 2.54 or newer with {@code --enable-feature=promql-
     * experimental-functions}.
     */
    public static Aggregated limitRatio(double share, Numbers vector) {
        return AggregationTrees.numbers(AggregationOp.LIMIT_RATIO, Checked.between("the share", -1, 1, share), vector);
    }

    /** Any so large a share of the native histograms, always the same; see {@link #limitRatio(double, Numbers)}. */
    public static AggregatedHistograms limitRatio(double share, HistogramVector histograms) {
        return AggregationTrees.of(
                AggregationOp.LIMIT_RATIO,
                Checked.between("the share", -1, 1, share),
                histograms,
                AggregatedHistograms::new);
    }

    /** The quantile over the series' values; outside 0 to 1 is a problem of kind VALUE. */
    public static Aggregated quantile(double quantile, Numbers vector) {
        return quantile(Checked.quantile(quantile), vector);
    }

    /** The quantile over the series' values. */
    public static Aggregated quantile(Scalar quantile, Numbers vector) {
        return AggregationTrees.numbers(AggregationOp.QUANTILE, quantile, vector);
    }
}
