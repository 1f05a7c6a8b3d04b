package dev.sextant.promql.typed;

/** Quantiles that the service computed itself, with the sum and the number of the observations. Made by {@link Metrics#summary}. */
public final class Summary extends Metric {
    Summary(MetricCore core) {
        super(core);
    }

    /** The quantiles, each a series with the label {@code quantile}. */
    public InstantVector instant() {
        return new InstantVector(core().selector(), core().problems());
    }

    /** How many observations: {@code name_count}. */
    public Counter count() {
        return new Counter(core().series("_count"));
    }

    /** The sum of the observations: {@code name_sum}. */
    public Counter sum() {
        return new Counter(core().series("_sum"));
    }

    @Override
    public Summary labels(Label... labels) {
        return new Summary(core().withLabels(labels));
    }

    @Override
    public Summary unit(String unit) {
        return new Summary(core().withUnit(unit));
    }

    @Override
    public Summary where(Matcher... conditions) {
        return new Summary(core().where(conditions));
    }

    @Override
    public Summary unscoped() {
        return new Summary(core().asUnscoped());
    }
}
