package dev.sextant.promql.build;

import java.time.Duration;

/** A number that goes up and down. Made by {@link Metrics#gauge}. */
public final class Gauge extends Metric {
    Gauge(MetricCore core) {
        super(core);
    }

    /** The samples of the last stretch of time. */
    public RangeVector over(Duration window) {
        return range(window);
    }

    @Override
    public Gauge labels(Label... labels) {
        return new Gauge(core().withLabels(labels));
    }

    @Override
    public Gauge unit(String unit) {
        return new Gauge(core().withUnit(unit));
    }

    @Override
    public Gauge where(Matcher... conditions) {
        return new Gauge(core().where(conditions));
    }

    @Override
    public Gauge unscoped() {
        return new Gauge(core().asUnscoped());
    }
}
