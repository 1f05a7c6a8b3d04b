package dev.sextant.dsl;

import dev.sextant.model.declared.Limit;
import dev.sextant.model.declared.Sli;
import dev.sextant.promql.typed.Counter;
import dev.sextant.promql.typed.Histogram;
import dev.sextant.promql.typed.InstantVector;
import dev.sextant.promql.typed.NativeHistogram;
import dev.sextant.source.CallSite;
import java.time.Duration;
import java.util.function.Function;

/** The first halves of indicators, each with the one call that completes it. */
public final class SliStages {

    private SliStages() {}

    /**
     * Bad events that still want to be compared with something.
     *
     * @param bad counts the bad events
     */
    public record Errors(Counter bad) {

        /** Completes the indicator; {@code total} counts all events, the bad ones included. */
        public Sli over(Counter total) {
            return new Sli.EventRatio(bad, total, CallSite.capture());
        }
    }

    /**
     * Requests whose good duration is still to be said.
     *
     * @param durations the requests' durations, in seconds
     */
    public record Requests(Histogram durations) {

        /** Completes the indicator; {@code limit} is one of the histogram's bucket bounds. */
        public Sli fasterThan(Duration limit) {
            return new Sli.Latency(durations, limit, CallSite.capture());
        }
    }

    /**
     * Good events that still want to be compared with something.
     *
     * @param good counts the good events
     */
    public record GoodEvents(Counter good) {

        /** Completes the indicator; {@code total} counts all events, the good ones included. */
        public Sli over(Counter total) {
            return new Sli.GoodRatio(good, total, CallSite.capture());
        }
    }

    /**
     * Requests in a native histogram whose good duration is still to be said.
     *
     * @param durations the requests' durations, in seconds
     */
    public record NativeRequests(NativeHistogram durations) {

        /** Completes the indicator; {@code limit} may be any, since the share below it is estimated. */
        public Sli fasterThan(Duration limit) {
            return new Sli.NativeLatency(durations, limit, CallSite.capture());
        }
    }

    /**
     * A value at each slice of time, of which is still to be said when it is bad.
     *
     * @param value looked at once in each slice
     * @param slice the length of a slice
     */
    public record TimeSlices(InstantVector value, Duration slice) {

        /** Completes the indicator: a slice is bad in which the value is beyond the limit. */
        public Sli badWhen(Limit limit) {
            return new Sli.TimeSlices(value, limit, slice, CallSite.capture());
        }
    }

    /**
     * Bad events over a window, as an expression of one's own.
     *
     * @param bad the expression for a window
     */
    public record BadEvents(Function<Duration, InstantVector> bad) {

        /** Completes the indicator; {@code total} yields all events, the bad ones included, in the same unit. */
        public Sli over(Function<Duration, InstantVector> total) {
            return new Sli.Events(bad, total, CallSite.capture());
        }
    }
}
