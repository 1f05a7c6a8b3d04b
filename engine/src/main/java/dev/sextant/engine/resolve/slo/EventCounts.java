package dev.sextant.engine.resolve.slo;

import static dev.sextant.promql.build.Functions.rate;
import static dev.sextant.promql.build.Functions.sum;

import dev.sextant.engine.resolve.ServiceScope;
import dev.sextant.model.declared.Sli;
import dev.sextant.promql.build.InstantVector;
import dev.sextant.slo.Indicator;
import java.time.Duration;
import java.util.function.Function;

/** What an indicator counts, as expressions about one service: events per second over a window. */
final class EventCounts implements Sli.Visitor<Indicator> {

    private final ServiceScope scope;

    EventCounts(ServiceScope scope) {
        this.scope = scope;
    }

    @Override
    public Indicator eventRatio(Sli.EventRatio ratio) {
        return events(window -> sum(rate(ratio.bad(), window)), window -> sum(rate(ratio.total(), window)));
    }

    @Override
    public Indicator latency(Sli.Latency latency) {
        Function<Duration, InstantVector> total =
                window -> sum(rate(latency.durations().count(), window));
        return events(
                window -> total.apply(window)
                        .minus(sum(rate(latency.durations().bucket(latency.limitSeconds()), window))),
                total);
    }

    private Indicator events(Function<Duration, InstantVector> bad, Function<Duration, InstantVector> total) {
        return new Indicator.Events(
                window -> scope.apply(bad.apply(window)), window -> scope.apply(total.apply(window)));
    }
}
