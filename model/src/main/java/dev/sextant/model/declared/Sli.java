package dev.sextant.model.declared;

import dev.sextant.model.quantity.Decimals;
import dev.sextant.promql.build.CallSite;
import dev.sextant.promql.build.Counter;
import dev.sextant.promql.build.Histogram;
import java.math.BigDecimal;
import java.time.Duration;

/** What an objective measures: the share of events that were bad. */
public sealed interface Sli {

    /** Returns where the indicator was described. */
    CallSite site();

    /** Calls the method of {@code visitor} for this kind of indicator. */
    <R> R accept(Visitor<R> visitor);

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
            return Decimals.normalized(
                    BigDecimal.valueOf(limit.getSeconds()).add(BigDecimal.valueOf(limit.getNano(), 9)));
        }
    }

    /** One case per kind of indicator. */
    interface Visitor<R> {
        R eventRatio(EventRatio sli);

        R latency(Latency sli);
    }
}
