package dev.sextant.promql.typed;

import java.time.Duration;

/** How gauges go up and down. */
abstract class GaugeFunctions extends CounterFunctions {
    GaugeFunctions() {}

    /** The difference between a gauge's value at the window's end and start. */
    public static InstantVector delta(Gauge gauge, Duration window) {
        return delta(gauge.over(window));
    }

    /** The difference between a gauge's value at the window's end and start. */
    public static InstantVector delta(RangeVector range) {
        return Arguments.of(range).numbers("delta");
    }

    /** The difference between a gauge's value at the window's end and start; see {@link AnchoredRange}. */
    public static InstantVector delta(AnchoredRange<RangeVector> range) {
        return Arguments.of(range.samples()).numbers("delta");
    }

    /** The difference between a gauge's value at the window's end and start; see {@link SmoothedRange}. */
    public static InstantVector delta(SmoothedRange<RangeVector> range) {
        return Arguments.of(range.samples()).numbers("delta");
    }

    /** The difference between a native histogram at the window's end and start, for one that goes up and down. */
    public static HistogramVector delta(HistogramRange range) {
        return range.result("delta");
    }

    /** The difference between a gauge's last two samples. */
    public static InstantVector idelta(Gauge gauge, Duration window) {
        return idelta(gauge.over(window));
    }

    /** The difference between a gauge's last two samples. */
    public static InstantVector idelta(RangeVector range) {
        return Arguments.of(range).numbers("idelta");
    }

    /** The difference between a native histogram's last two samples, for one that goes up and down. */
    public static HistogramVector idelta(HistogramRange range) {
        return range.result("idelta");
    }

    /** A gauge's slope per second, by linear regression. */
    public static InstantVector deriv(Gauge gauge, Duration window) {
        return deriv(gauge.over(window));
    }

    /** A gauge's slope per second, by linear regression. */
    public static InstantVector deriv(RangeVector range) {
        return Arguments.of(range).numbers("deriv");
    }

    /** The value that a gauge will have after some time, by linear regression over the window. */
    public static InstantVector predictLinear(Gauge gauge, Duration window, Duration ahead) {
        return predictLinear(gauge.over(window), ahead);
    }

    /** The value after some time, by linear regression over the range. */
    public static InstantVector predictLinear(RangeVector range, Duration ahead) {
        return predictLinear(range, number(Lengths.seconds(ahead)));
    }

    /** The value after so many seconds, by linear regression over the range. */
    public static InstantVector predictLinear(RangeVector range, Scalar secondsAhead) {
        return Arguments.of(range).and(secondsAhead).numbers("predict_linear");
    }

    /**
     * A gauge smoothed, the newer samples weighing more. Both factors lie between 0 and 1; others are a problem of
     * kind VALUE: the higher the first, the less old samples count; the higher the second, the more the trend does.
     * Experimental: Prometheus 3.0 or newer with {@code --enable-feature=promql-experimental-functions}.
     */
    public static InstantVector doubleExponentialSmoothing(RangeVector range, double smoothing, double trend) {
        return doubleExponentialSmoothing(
                range, Checked.share("the smoothing factor", smoothing), Checked.share("the trend factor", trend));
    }

    /**
     * A gauge smoothed, the newer samples weighing more. Experimental: Prometheus 3.0 or newer with {@code --enable-
     * feature=promql-experimental-functions}.
     */
    public static InstantVector doubleExponentialSmoothing(RangeVector range, Scalar smoothing, Scalar trend) {
        return Arguments.of(range).and(smoothing).and(trend).numbers("double_exponential_smoothing");
    }

    /**
     * When each series had its largest value, in seconds since 1970-01-01 UTC. Experimental: Prometheus 3.5 or newer
     * with {@code --enable-feature=promql-experimental-functions}.
     */
    public static InstantVector tsOfMaxOverTime(Gauge gauge, Duration window) {
        return tsOfMaxOverTime(gauge.over(window));
    }

    /**
     * When each series had its largest value, in seconds since 1970-01-01 UTC. Experimental: Prometheus 3.5 or newer
     * with {@code --enable-feature=promql-experimental-functions}.
     */
    public static InstantVector tsOfMaxOverTime(RangeVector range) {
        return Arguments.of(range).numbers("ts_of_max_over_time");
    }

    /**
     * When each series had its smallest value, in seconds since 1970-01-01 UTC. Experimental: Prometheus 3.5 or
     * newer with {@code --enable-feature=promql-experimental-functions}.
     */
    public static InstantVector tsOfMinOverTime(Gauge gauge, Duration window) {
        return tsOfMinOverTime(gauge.over(window));
    }

    /**
     * When each series had its smallest value, in seconds since 1970-01-01 UTC. Experimental: Prometheus 3.5 or
     * newer with {@code --enable-feature=promql-experimental-functions}.
     */
    public static InstantVector tsOfMinOverTime(RangeVector range) {
        return Arguments.of(range).numbers("ts_of_min_over_time");
    }
}
