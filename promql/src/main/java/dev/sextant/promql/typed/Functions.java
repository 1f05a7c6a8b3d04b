package dev.sextant.promql.typed;

import java.time.Duration;

/**
 * The vocabulary of PromQL for one static import: metrics, labels, texts, functions and aggregations, typed so that
 * what Prometheus would refuse, and most of what it would accept and answer with nonsense, does not compile. Windows are
 * positive and in whole milliseconds; another length is a problem of kind DURATION. The functions stand in families, of
 * which this class is the sum.
 */
public abstract class Functions extends Aggregations {
    /** For those who add words of their own; there is nothing to create. */
    protected Functions() {}

    /**
     * The value that a share of a histogram's observations of the window lay under, estimated from its buckets.
     *
     * @param quantile the share, 0 to 1; outside is a problem of kind VALUE
     * @param by one result for each combination of these labels; {@code le} is added
     */
    public static InstantVector quantile(double quantile, Histogram histogram, Duration window, Label... by) {
        return histogramQuantile(quantile, sum(rate(histogram.bucket(), window)).bucketsBy(by));
    }

    /**
     * The value that a share of a native histogram's observations of the window lay under.
     *
     * @param quantile the share, 0 to 1; outside is a problem of kind VALUE
     * @param by one result for each combination of these labels
     */
    public static InstantVector quantile(double quantile, NativeHistogram histogram, Duration window, Label... by) {
        return histogramQuantile(quantile, sum(rate(histogram, window)).by(by));
    }
}
