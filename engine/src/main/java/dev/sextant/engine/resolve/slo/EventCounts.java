package dev.sextant.engine.resolve.slo;

import static dev.sextant.promql.typed.Functions.countOverTime;
import static dev.sextant.promql.typed.Functions.histogramCount;
import static dev.sextant.promql.typed.Functions.histogramFraction;
import static dev.sextant.promql.typed.Functions.number;
import static dev.sextant.promql.typed.Functions.rate;
import static dev.sextant.promql.typed.Functions.sum;
import static dev.sextant.promql.typed.Functions.sumOverTime;

import dev.sextant.engine.resolve.ServiceScope;
import dev.sextant.model.EnvironmentName;
import dev.sextant.model.declared.Limit;
import dev.sextant.model.declared.Sli;
import dev.sextant.model.declared.SloDeclaration;
import dev.sextant.promql.typed.Aggregated;
import dev.sextant.promql.typed.Counter;
import dev.sextant.promql.typed.InstantVector;
import dev.sextant.promql.typed.Label;
import dev.sextant.promql.typed.Metrics;
import dev.sextant.slo.Indicator;
import dev.sextant.slo.Windowed;
import dev.sextant.slo.rules.CompositeRatio;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What an indicator counts, as expressions about one service over a window. */
final class EventCounts implements Sli.Visitor<Indicator> {

    private final ServiceScope scope;
    private final String service;
    private final Label[] by;

    private EventCounts(String service, Label... by) {
        this.scope = new ServiceScope(service);
        this.service = service;
        this.by = by;
    }

    /** Returns what {@code slo} counts in one environment, apart for each value of the labels that it is grouped by. */
    static Optional<Indicator> of(String service, SloDeclaration slo, EnvironmentName environment) {
        Label[] by = slo.groupedBy().in(environment).orElse(List.of()).stream()
                .map(Metrics::label)
                .toArray(Label[]::new);
        return slo.sli().in(environment).map(sli -> sli.accept(new EventCounts(service, by)));
    }

    @Override
    public Indicator eventRatio(Sli.EventRatio sli) {
        return new Indicator.Events(rateOf(sli.bad()), rateOf(sli.total()));
    }

    @Override
    public Indicator goodRatio(Sli.GoodRatio sli) {
        return Indicator.Events.ofGood(rateOf(sli.good()), rateOf(sli.total()));
    }

    private Windowed rateOf(Counter counter) {
        return within(window -> grouped(sum(rate(counter, window))));
    }

    /** Requests in the bucket are good. If there is no such bucket, all are bad, which somebody will notice. */
    @Override
    public Indicator latency(Sli.Latency sli) {
        return Indicator.Events.ofGood(
                within(window -> grouped(sum(rate(sli.durations().bucket(sli.limitSeconds()), window)))),
                rateOf(sli.durations().count()));
    }

    /** The share below the limit is estimated, the number of observations is not. */
    @Override
    public Indicator nativeLatency(Sli.NativeLatency sli) {
        Function<Duration, InstantVector> total =
                window -> histogramCount(sum(rate(sli.durations(), window)).by(by));
        return events(
                window -> number(BigDecimal.ONE)
                        .minus(histogramFraction(
                                number(BigDecimal.ZERO),
                                number(sli.limitSeconds()),
                                sum(rate(sli.durations(), window)).by(by)))
                        .times(total.apply(window)),
                total);
    }

    @Override
    public Indicator uptime(Sli.Uptime sli) {
        Function<Duration, InstantVector> total = window -> grouped(sum(countOverTime(sli.up(), window)));
        return events(window -> total.apply(window).minus(grouped(sum(sumOverTime(sli.up(), window)))), total);
    }

    @Override
    public Indicator timeSlices(Sli.TimeSlices sli) {
        BigDecimal bound = sli.bad().bound();
        InstantVector bad = sli.bad().direction() == Limit.Direction.ABOVE
                ? sli.value().isGreaterThanBool(bound)
                : sli.value().isLessThanBool(bound);
        return events(
                window -> grouped(sum(sumOverTime(bad.subquery(window, sli.slice())))),
                window -> grouped(sum(countOverTime(sli.value().subquery(window, sli.slice())))));
    }

    @Override
    public Indicator events(Sli.Events sli) {
        return events(sli.bad(), sli.total());
    }

    @Override
    public Indicator errorRatio(Sli.ErrorRatio sli) {
        return new Indicator.ErrorRatio(within(sli.share()));
    }

    @Override
    public Indicator read(Sli.Read sli) {
        if (sli.indicator() instanceof Indicator indicator) {
            return indicator;
        }
        throw new IllegalStateException("an indicator that nobody here has read: " + sli.indicator());
    }

    @Override
    public Indicator composite(Sli.Composite sli) {
        return new Indicator.ErrorRatio(new CompositeRatio(sli.parts().stream()
                .map(part -> new CompositeRatio.Part(part.service().orElse(service), part.slo(), part.weight()))
                .toList()));
    }

    private InstantVector grouped(Aggregated total) {
        return by.length == 0 ? total : total.by(by);
    }

    private Indicator events(Function<Duration, InstantVector> bad, Function<Duration, InstantVector> total) {
        return new Indicator.Events(within(bad), within(total));
    }

    private Windowed within(Function<Duration, InstantVector> expression) {
        return window -> scope.apply(expression.apply(window));
    }
}
