package dev.sextant.model.declared;

import dev.sextant.model.quantity.Decimals;
import dev.sextant.promql.typed.Counter;
import dev.sextant.promql.typed.Gauge;
import dev.sextant.promql.typed.Histogram;
import dev.sextant.promql.typed.InstantVector;
import dev.sextant.promql.typed.NativeHistogram;
import dev.sextant.source.CallSite;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What an objective measures: the share of events that were bad. */
public sealed interface Sli {

    /** Returns where the indicator was described. */
    CallSite site();

    /** Calls the method of {@code visitor} for this kind of indicator. */
    <R> R accept(Visitor<R> visitor);

    /** Returns a limit in seconds, exact. */
    static BigDecimal seconds(Duration limit) {
        return Decimals.normalized(BigDecimal.valueOf(limit.getSeconds()).add(BigDecimal.valueOf(limit.getNano(), 9)));
    }

    /**
     * Bad events over all events, both counted.
     *
     * @param bad counts the bad ones
     * @param total counts all, the bad ones included
     */
    record EventRatio(Counter bad, Counter total, CallSite site) implements Sli {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.eventRatio(this);
        }
    }

    /**
     * What is missing from the good events to all events, both counted.
     *
     * @param good counts the good ones
     * @param total counts all, the good ones included
     */
    record GoodRatio(Counter good, Counter total, CallSite site) implements Sli {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.goodRatio(this);
        }
    }

    /**
     * Requests that took longer than a limit, over all requests.
     *
     * @param durations the requests' durations, in seconds
     * @param limit the longest duration of a good request; one of the histogram's bucket bounds
     */
    record Latency(Histogram durations, Duration limit, CallSite site) implements Sli {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.latency(this);
        }

        /** Returns the limit in seconds, exact. */
        public BigDecimal limitSeconds() {
            return seconds(limit);
        }
    }

    /**
     * The same of a native histogram, whose share below a limit is estimated from its buckets.
     *
     * @param durations the requests' durations, in seconds
     * @param limit the longest duration of a good request; any
     */
    record NativeLatency(NativeHistogram durations, Duration limit, CallSite site) implements Sli {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nativeLatency(this);
        }

        /** Returns the limit in seconds, exact. */
        public BigDecimal limitSeconds() {
            return seconds(limit);
        }
    }

    /**
     * The share of samples at which something was down.
     *
     * @param up 1 while it is up and 0 while it is not, such as {@code up} and {@code probe_success}
     */
    record Uptime(Gauge up, CallSite site) implements Sli {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.uptime(this);
        }
    }

    /**
     * The share of slices of time in which a value was beyond a limit. Each slice counts the same, whatever its traffic.
     *
     * @param value what is looked at once in each slice
     * @param bad which values are bad
     * @param slice the length of a slice; at most the shortest window, five minutes
     */
    record TimeSlices(InstantVector value, Limit bad, Duration slice, CallSite site) implements Sli {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.timeSlices(this);
        }
    }

    /**
     * Bad and all events as expressions of one's own over a window.
     *
     * @param bad the bad ones, as a rate, a count or an increase over the window
     * @param total all, the bad ones included, in the same unit
     */
    record Events(Function<Duration, InstantVector> bad, Function<Duration, InstantVector> total, CallSite site)
            implements Sli {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.events(this);
        }
    }

    /**
     * The share itself, as somebody else has computed it. It cannot be weighted by traffic.
     *
     * @param share the share of bad events over the window, 0 to 1
     */
    record ErrorRatio(Function<Duration, InstantVector> share, CallSite site) implements Sli {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.errorRatio(this);
        }
    }

    /**
     * What a file describes, which was checked when it was read. What it names, it names whole: no label of the service is
     * added.
     */
    record Read(ReadIndicator indicator, CallSite site) implements Sli {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.read(this);
        }
    }

    /**
     * Other SLOs, of this service or of others, taken together: the mean of their shares of bad events, by weight. One without traffic
     * counts as good.
     *
     * @param parts at least two
     */
    record Composite(List<Part> parts, CallSite site) implements Sli {
        public Composite {
            parts = List.copyOf(parts);
        }

        /**
         * An SLO that takes part.
         *
         * @param service whose SLO it is; the service's own where absent
         * @param slo its name
         * @param weight more than 0; only its relation to the other weights counts
         */
        public record Part(Optional<String> service, String slo, BigDecimal weight) {}

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.composite(this);
        }
    }

    /** One case per kind of indicator. */
    interface Visitor<R> {
        R eventRatio(EventRatio sli);

        R goodRatio(GoodRatio sli);

        R latency(Latency sli);

        R nativeLatency(NativeLatency sli);

        R uptime(Uptime sli);

        R timeSlices(TimeSlices sli);

        R events(Events sli);

        R errorRatio(ErrorRatio sli);

        R read(Read sli);

        R composite(Composite sli);
    }
}
