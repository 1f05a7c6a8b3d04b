package dev.sextant.promql.typed;

import java.time.Duration;

/** How counters, classic buckets and native histograms grow. */
abstract class CounterFunctions extends HistogramFunctions {
    CounterFunctions() {}

    /** How much a counter grows, per second, on average over the window. */
    public static InstantVector rate(Counter counter, Duration window) {
        return rate(counter.over(window));
    }

    /** How much each bucket grows, per second, on average over the window. */
    public static BucketVector rate(Buckets buckets, Duration window) {
        return rate(buckets.over(window));
    }

    /** How much a native histogram grows, per second, on average over the window. */
    public static HistogramVector rate(NativeHistogram histogram, Duration window) {
        return rate(histogram.over(window));
    }

    /** How much a counter grows, per second, on average over the window. */
    public static <V> V rate(Growth<V, ?> range) {
        return range.result("rate");
    }

    /** How much a counter grows, per second, on average over the window; see {@link AnchoredRange}. */
    public static <V> V rate(AnchoredRange<? extends Growth<V, ?>> range) {
        return range.samples().result("rate");
    }

    /** How much a counter grows, per second, on average over the window; see {@link SmoothedRange}. */
    public static <V> V rate(SmoothedRange<? extends Growth<V, ?>> range) {
        return range.samples().result("rate");
    }

    /** How much a counter grew over the window; extrapolated to its edges, so not always whole. */
    public static InstantVector increase(Counter counter, Duration window) {
        return increase(counter.over(window));
    }

    /** How much each bucket grew over the window; extrapolated to its edges, so not always whole. */
    public static BucketVector increase(Buckets buckets, Duration window) {
        return increase(buckets.over(window));
    }

    /** How much a native histogram grew over the window; extrapolated to its edges, so not always whole. */
    public static HistogramVector increase(NativeHistogram histogram, Duration window) {
        return increase(histogram.over(window));
    }

    /** How much a counter grew over the window; extrapolated to its edges, so not always whole. */
    public static <V> V increase(Growth<V, ?> range) {
        return range.result("increase");
    }

    /** How much a counter grew over the window; see {@link AnchoredRange}. */
    public static <V> V increase(AnchoredRange<? extends Growth<V, ?>> range) {
        return range.samples().result("increase");
    }

    /** How much a counter grew over the window; see {@link SmoothedRange}. */
    public static <V> V increase(SmoothedRange<? extends Growth<V, ?>> range) {
        return range.samples().result("increase");
    }

    /** How fast a counter grew between its last two samples, per second. */
    public static InstantVector irate(Counter counter, Duration window) {
        return irate(counter.over(window));
    }

    /** How fast each bucket grew between its last two samples, per second. */
    public static BucketVector irate(Buckets buckets, Duration window) {
        return irate(buckets.over(window));
    }

    /** How fast a native histogram grew between its last two samples, per second. */
    public static HistogramVector irate(NativeHistogram histogram, Duration window) {
        return irate(histogram.over(window));
    }

    /** How fast a counter grew between its last two samples, per second. */
    public static <V> V irate(Growth<V, ?> range) {
        return range.result("irate");
    }

    /** How often a counter started again over the window. */
    public static InstantVector resets(Counter counter, Duration window) {
        return resets(counter.over(window));
    }

    /** How often a counter or a native histogram started again over the window. */
    public static InstantVector resets(Growth<?, ?> range) {
        return Arguments.of(range).numbers("resets");
    }

    /** How often a counter started again over the window; see {@link AnchoredRange}. */
    public static InstantVector resets(AnchoredRange<? extends CounterRange<?>> range) {
        return Arguments.of(range.samples()).numbers("resets");
    }
}
