package dev.sextant.promql.typed;

import java.time.Duration;

/** Questions about the samples of a stretch of time, whatever their values are. */
abstract class SampleFunctions extends OverTimeFunctions {
    SampleFunctions() {}

    /** The number of samples of each series over the window. */
    public static InstantVector countOverTime(Recorded<?, ?, ?> metric, Duration window) {
        return countOverTime(metric.over(window));
    }

    /** The number of samples of each series over the window. */
    public static InstantVector countOverTime(Samples<?, ?> range) {
        return Arguments.of(range).numbers("count_over_time");
    }

    /** 1 for each series that had a sample in the window. */
    public static InstantVector presentOverTime(Recorded<?, ?, ?> metric, Duration window) {
        return presentOverTime(metric.over(window));
    }

    /** 1 for each series that had a sample in the window. */
    public static InstantVector presentOverTime(Samples<?, ?> range) {
        return Arguments.of(range).numbers("present_over_time");
    }

    /** 1 if no series had a sample in the window, nothing if one had. */
    public static InstantVector absentOverTime(Recorded<?, ?, ?> metric, Duration window) {
        return absentOverTime(metric.over(window));
    }

    /** 1 if no series had a sample in the window, nothing if one had. */
    public static InstantVector absentOverTime(Samples<?, ?> range) {
        return Arguments.of(range).numbers("absent_over_time");
    }

    /** How often each series changed its value over the window. */
    public static InstantVector changes(Recorded<?, ?, ?> metric, Duration window) {
        return changes(metric.over(window));
    }

    /** How often each series changed its value over the window. */
    public static InstantVector changes(Samples<?, ?> range) {
        return Arguments.of(range).numbers("changes");
    }

    /** How often each series changed its value over the window; see {@link AnchoredRange}. */
    public static InstantVector changes(AnchoredRange<? extends Samples<InstantVector, ?>> range) {
        return Arguments.of(range.samples()).numbers("changes");
    }

    /** The newest value of each series within the window. */
    public static InstantVector lastOverTime(Gauge gauge, Duration window) {
        return lastOverTime(gauge.over(window));
    }

    /** The newest value of each series within the window. */
    public static InstantVector lastOverTime(Counter counter, Duration window) {
        return lastOverTime(counter.over(window));
    }

    /** The newest value of each series within the window. */
    public static <V> V lastOverTime(Samples<V, ?> range) {
        return range.result("last_over_time");
    }

    /** The oldest value of each series within the window. Prometheus 3.14 or newer; experimental from 3.7 on. */
    public static InstantVector firstOverTime(Gauge gauge, Duration window) {
        return firstOverTime(gauge.over(window));
    }

    /** The oldest value of each series within the window. Prometheus 3.14 or newer; experimental from 3.7 on. */
    public static InstantVector firstOverTime(Counter counter, Duration window) {
        return firstOverTime(counter.over(window));
    }

    /** The oldest value of each series within the window. Prometheus 3.14 or newer; experimental from 3.7 on. */
    public static <V> V firstOverTime(Samples<V, ?> range) {
        return range.result("first_over_time");
    }

    /**
     * When each series had its newest sample, in seconds since 1970-01-01 UTC. Experimental: Prometheus 3.5 or newer
     * with {@code --enable-feature=promql-experimental-functions}.
     */
    public static InstantVector tsOfLastOverTime(Recorded<?, ?, ?> metric, Duration window) {
        return tsOfLastOverTime(metric.over(window));
    }

    /**
     * When each series had its newest sample, in seconds since 1970-01-01 UTC. Experimental: Prometheus 3.5 or newer
     * with {@code --enable-feature=promql-experimental-functions}.
     */
    public static InstantVector tsOfLastOverTime(Samples<?, ?> range) {
        return Arguments.of(range).numbers("ts_of_last_over_time");
    }

    /**
     * When each series had its oldest sample of the window, in seconds since 1970-01-01 UTC. Experimental:
     * Prometheus 3.7 or newer with {@code --enable-feature=promql-experimental-functions}.
     */
    public static InstantVector tsOfFirstOverTime(Recorded<?, ?, ?> metric, Duration window) {
        return tsOfFirstOverTime(metric.over(window));
    }

    /**
     * When each series had its oldest sample of the window, in seconds since 1970-01-01 UTC. Experimental:
     * Prometheus 3.7 or newer with {@code --enable-feature=promql-experimental-functions}.
     */
    public static InstantVector tsOfFirstOverTime(Samples<?, ?> range) {
        return Arguments.of(range).numbers("ts_of_first_over_time");
    }
}
