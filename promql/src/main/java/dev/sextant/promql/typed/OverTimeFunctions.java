package dev.sextant.promql.typed;

import java.time.Duration;

/** Figures over the samples that a gauge had in a stretch of time. */
abstract class OverTimeFunctions extends GaugeFunctions {
    OverTimeFunctions() {}

    /** The average of each series over the window. */
    public static InstantVector avgOverTime(Gauge gauge, Duration window) {
        return avgOverTime(gauge.over(window));
    }

    /** The average of each series over the window. */
    public static InstantVector avgOverTime(RangeVector range) {
        return Arguments.of(range).numbers("avg_over_time");
    }

    /** The average of each series' native histograms over the window. */
    public static HistogramVector avgOverTime(HistogramRange range) {
        return range.result("avg_over_time");
    }

    /** The sum of the values of each series over the window. */
    public static InstantVector sumOverTime(Gauge gauge, Duration window) {
        return sumOverTime(gauge.over(window));
    }

    /** The sum of the values of each series over the window. */
    public static InstantVector sumOverTime(RangeVector range) {
        return Arguments.of(range).numbers("sum_over_time");
    }

    /** The sum of each series' native histograms over the window. */
    public static HistogramVector sumOverTime(HistogramRange range) {
        return range.result("sum_over_time");
    }

    /** The smallest value of each series over the window. */
    public static InstantVector minOverTime(Gauge gauge, Duration window) {
        return minOverTime(gauge.over(window));
    }

    /** The smallest value of each series over the window. */
    public static InstantVector minOverTime(RangeVector range) {
        return Arguments.of(range).numbers("min_over_time");
    }

    /** The largest value of each series over the window. */
    public static InstantVector maxOverTime(Gauge gauge, Duration window) {
        return maxOverTime(gauge.over(window));
    }

    /** The largest value of each series over the window. */
    public static InstantVector maxOverTime(RangeVector range) {
        return Arguments.of(range).numbers("max_over_time");
    }

    /** The standard deviation of each series over the window. */
    public static InstantVector stddevOverTime(Gauge gauge, Duration window) {
        return stddevOverTime(gauge.over(window));
    }

    /** The standard deviation of each series over the window. */
    public static InstantVector stddevOverTime(RangeVector range) {
        return Arguments.of(range).numbers("stddev_over_time");
    }

    /** The variance of each series over the window. */
    public static InstantVector stdvarOverTime(Gauge gauge, Duration window) {
        return stdvarOverTime(gauge.over(window));
    }

    /** The variance of each series over the window. */
    public static InstantVector stdvarOverTime(RangeVector range) {
        return Arguments.of(range).numbers("stdvar_over_time");
    }

    /**
     * The median distance from the median, of each series over the window. Experimental: Prometheus 2.49 or newer
     * with {@code --enable-feature=promql-experimental-functions}.
     */
    public static InstantVector madOverTime(Gauge gauge, Duration window) {
        return madOverTime(gauge.over(window));
    }

    /**
     * The median distance from the median, of each series over the window. Experimental: Prometheus 2.49 or newer
     * with {@code --enable-feature=promql-experimental-functions}.
     */
    public static InstantVector madOverTime(RangeVector range) {
        return Arguments.of(range).numbers("mad_over_time");
    }

    /** The quantile of a gauge's values over the window; outside 0 to 1 is a problem of kind VALUE. */
    public static InstantVector quantileOverTime(double quantile, Gauge gauge, Duration window) {
        return quantileOverTime(quantile, gauge.over(window));
    }

    /** The quantile of each series' values over the window; outside 0 to 1 is a problem of kind VALUE. */
    public static InstantVector quantileOverTime(double quantile, RangeVector range) {
        return quantileOverTime(Checked.quantile(quantile), range);
    }

    /** The quantile of each series' values over the window. */
    public static InstantVector quantileOverTime(Scalar quantile, RangeVector range) {
        return Arguments.of(quantile).and(range).numbers("quantile_over_time");
    }

    /**
     * The area under a gauge over the window, in its unit times seconds, with straight lines between its samples.
     * Experimental: Prometheus 3.16 or newer with {@code --enable-feature=promql-experimental-functions}.
     */
    public static InstantVector integral(Gauge gauge, Duration window) {
        return integral(gauge.over(window));
    }

    /**
     * The area under each series over the window, in its unit times seconds, with straight lines between its samples.
     * Experimental: Prometheus 3.16 or newer with {@code --enable-feature=promql-experimental-functions}.
     */
    public static InstantVector integral(RangeVector range) {
        return Arguments.of(range).numbers("integral");
    }

    /**
     * The area under each series over the window: 0 as {@link #leftIntegral}, 1 as {@link #rightIntegral}, 2 as
     * {@link #integral(RangeVector)}. Experimental: Prometheus 3.16 or newer with {@code --enable-feature=promql-
     * experimental-functions}.
     */
    public static InstantVector integral(RangeVector range, Scalar rule) {
        return Arguments.of(range).and(rule).numbers("integral");
    }

    /**
     * The area under each series over the window, where a value holds until the next sample. Experimental: Prometheus
     * 3.16 or newer with {@code --enable-feature=promql-experimental-functions}.
     */
    public static InstantVector leftIntegral(RangeVector range) {
        return integral(range, number(0));
    }

    /**
     * The area under each series over the window, where a value holds since the sample before. Experimental: Prometheus
     * 3.16 or newer with {@code --enable-feature=promql-experimental-functions}.
     */
    public static InstantVector rightIntegral(RangeVector range) {
        return integral(range, number(1));
    }
}
