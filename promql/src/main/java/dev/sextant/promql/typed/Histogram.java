package dev.sextant.promql.typed;

import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.source.CallSite;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Observations counted in buckets, as classic histograms are exposed. Made by {@link Metrics#histogram}. */
public final class Histogram extends Metric {
    Histogram(MetricCore core) {
        super(core);
    }

    /**
     * Declares the upper bounds of the buckets, without +Inf, replacing those declared before. Bounds that are not
     * finite or not strictly increasing are a problem of kind VALUE.
     */
    public Histogram buckets(double... upperBounds) {
        CallSite site = CallSite.capture();
        List<BigDecimal> bounds = new ArrayList<>();
        for (double bound : upperBounds) {
            if (!Double.isFinite(bound)) {
                String hint = "+Inf is always there and is not declared";
                Problem problem =
                        Problem.of(Problem.Kind.VALUE, site, "bucket bound " + bound + " is not finite", hint);
                return new Histogram(core().withBuckets(List.of(), List.of(problem)));
            }
            bounds.add(BigDecimal.valueOf(bound));
        }
        return buckets(site, bounds);
    }

    /** Declares the upper bounds of the buckets exactly; see {@link #buckets(double...)}. */
    public Histogram buckets(List<BigDecimal> upperBounds) {
        return buckets(CallSite.capture(), upperBounds);
    }

    private Histogram buckets(CallSite site, List<BigDecimal> given) {
        List<BigDecimal> bounds = new ArrayList<>();
        for (BigDecimal bound : given) {
            BigDecimal last = bounds.isEmpty() ? null : bounds.get(bounds.size() - 1);
            if (last != null && bound.compareTo(last) <= 0) {
                String message = "bucket bounds are not strictly increasing: "
                        + bound.toPlainString()
                        + " follows "
                        + last.toPlainString();
                return new Histogram(
                        core().withBuckets(List.of(), List.of(Problem.of(Problem.Kind.VALUE, site, message))));
            }
            bounds.add(BucketBound.plain(bound));
        }
        return new Histogram(core().withBuckets(bounds, List.of()));
    }

    /** How many observations: {@code name_count}. */
    public Counter count() {
        return new Counter(core().series("_count"));
    }

    /** The sum of the observations: {@code name_sum}. */
    public Counter sum() {
        return new Counter(core().series("_sum"));
    }

    /** How many observations, for each upper bound {@code le}: {@code name_bucket}. */
    public Buckets bucket() {
        return new Buckets(core().series("_bucket"));
    }

    /**
     * How many observations were at most that large. Prometheus 3 stores a whole bound as {@code 1.0}, older ones
     * stored what the service wrote, mostly {@code 1}; a whole bound is therefore matched in both spellings. A bound
     * that is declared for no bucket is a problem of kind VALUE, if buckets are declared.
     */
    public Counter bucket(BigDecimal upperBound) {
        MetricCore series = core().series("_bucket");
        LabelMatcher matcher = BucketBound.matcher(upperBound);
        List<Problem> found = List.of();
        if (!buckets().isEmpty() && buckets().stream().noneMatch(bound -> bound.compareTo(upperBound) == 0)) {
            found = List.of(BucketBound.missing(name(), upperBound, buckets(), CallSite.capture()));
        }
        return new Counter(series.where(new Matcher(matcher, found)));
    }

    @Override
    public Histogram labels(Label... labels) {
        return new Histogram(core().withLabels(labels));
    }

    @Override
    public Histogram unit(String unit) {
        return new Histogram(core().withUnit(unit));
    }

    @Override
    public Histogram where(Matcher... conditions) {
        return new Histogram(core().where(conditions));
    }

    @Override
    public Histogram unscoped() {
        return new Histogram(core().asUnscoped());
    }
}
