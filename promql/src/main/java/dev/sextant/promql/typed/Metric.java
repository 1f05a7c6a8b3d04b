package dev.sextant.promql.typed;

import dev.sextant.source.CallSite;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A metric that a service exposes, or a selection of its series. The kind is the Java type, so that a function that
 * makes no sense for a kind does not compile. Immutable; made by {@link Metrics}. Two are equal when they select the
 * same series and were declared alike, wherever that was.
 */
public abstract sealed class Metric permits Recorded, Histogram, Summary {
    private final MetricCore core;

    Metric(MetricCore core) {
        this.core = core;
    }

    final MetricCore core() {
        return core;
    }

    /** The name as it is declared, without {@code _bucket}, {@code _sum} or {@code _count}; empty if conditions alone select. */
    public final String name() {
        return core.name();
    }

    /** One sentence for the reader of a dashboard; may be empty. */
    public final String help() {
        return core.help();
    }

    /** The unit, if one was declared. */
    public final Optional<String> unit() {
        return core.unit();
    }

    /** The labels that the service itself sets, as declared. */
    public final List<Label> declaredLabels() {
        return core.labels();
    }

    /** Upper bounds of the buckets, strictly increasing, without +Inf; empty but for a histogram. */
    public final List<BigDecimal> buckets() {
        return core.buckets();
    }

    /** Where the metric was declared. */
    public final CallSite callSite() {
        return core.site();
    }

    /** What is wrong with the declaration and the selection. */
    public final List<Problem> problems() {
        return core.problems();
    }

    /** Whether a scope adds no matchers of its own. */
    public final boolean isUnscoped() {
        return core.unscoped();
    }

    /** Declares labels that the service sets; each once. */
    public abstract Metric labels(Label... labels);

    /** Declares the unit, as in OpenMetrics: {@code seconds}, {@code bytes}. */
    public abstract Metric unit(String unit);

    /** The series for which all conditions hold, on top of those already given. */
    public abstract Metric where(Matcher... conditions);

    /** The same series, looked for everywhere: a service's own labels are not added. */
    public abstract Metric unscoped();

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Metric that
                && getClass() == that.getClass()
                && core.name().equals(that.core.name())
                && core.help().equals(that.core.help())
                && core.unit().equals(that.core.unit())
                && core.labels().equals(that.core.labels())
                && core.buckets().equals(that.core.buckets())
                && core.matchers().equals(that.core.matchers())
                && core.modifiers().equals(that.core.modifiers())
                && core.unscoped() == that.core.unscoped();
    }

    @Override
    public final int hashCode() {
        return Objects.hash(core.name(), core.matchers());
    }

    @Override
    public final String toString() {
        return getClass().getSimpleName() + " " + core.name();
    }
}
