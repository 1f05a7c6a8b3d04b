package dev.sextant.engine.resolve.slo;

import static dev.sextant.promql.build.Functions.rate;
import static dev.sextant.promql.build.Functions.sum;

import dev.sextant.model.declared.Sli;
import dev.sextant.promql.build.InstantVector;
import java.time.Duration;

/** How many events of an indicator are bad, and how many there are, per second over a window. */
final class EventRates {

    private final Sli sli;

    EventRates(Sli sli) {
        this.sli = sli;
    }

    /** Returns the rate of bad events. Zero, not nothing, while there are events but no bad one was ever counted. */
    InstantVector bad(Duration window) {
        return sli.accept(new Sli.Visitor<>() {
            @Override
            public InstantVector eventRatio(Sli.EventRatio ratio) {
                return sum(rate(ratio.bad(), window))
                        .or(sum(rate(ratio.total(), window)).times(0));
            }

            @Override
            public InstantVector latency(Sli.Latency latency) {
                return total(window).minus(sum(rate(latency.durations().bucket(latency.limitSeconds()), window)));
            }
        });
    }

    /** Returns the rate of all events. */
    InstantVector total(Duration window) {
        return sli.accept(new Sli.Visitor<>() {
            @Override
            public InstantVector eventRatio(Sli.EventRatio ratio) {
                return sum(rate(ratio.total(), window));
            }

            @Override
            public InstantVector latency(Sli.Latency latency) {
                return sum(rate(latency.durations().count(), window));
            }
        });
    }
}
