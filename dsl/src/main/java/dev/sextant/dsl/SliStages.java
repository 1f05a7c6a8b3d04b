package dev.sextant.dsl;

import dev.sextant.model.declared.Sli;
import dev.sextant.promql.build.CallSite;
import dev.sextant.promql.build.Counter;
import dev.sextant.promql.build.Histogram;
import java.time.Duration;

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
}
