package dev.sextant.promql.build;

/** A number that only grows, and starts at 0 again with its process. Made by {@link Metrics#counter}. */
public final class Counter extends Metric {
    Counter(MetricCore core) {
        super(core);
    }

    @Override
    public Counter labels(Label... labels) {
        return new Counter(core().withLabels(labels));
    }

    @Override
    public Counter unit(String unit) {
        return new Counter(core().withUnit(unit));
    }

    @Override
    public Counter where(Matcher... conditions) {
        return new Counter(core().where(conditions));
    }

    @Override
    public Counter unscoped() {
        return new Counter(core().asUnscoped());
    }
}
