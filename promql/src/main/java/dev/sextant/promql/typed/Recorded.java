package dev.sextant.promql.typed;

import dev.sextant.promql.ast.AtModifier;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.RangeExtension;
import dev.sextant.promql.ast.VectorSelector;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A metric whose samples can be read directly, at a moment or over a stretch of time.
 *
 * @param <M> the kind of metric
 * @param <V> the newest samples
 * @param <R> the samples of a stretch of time
 */
public abstract sealed class Recorded<M extends Recorded<M, V, R>, V extends SeriesVector<V>, R extends Samples<?, R>>
        extends Metric implements Series<V> permits Counter, Buckets, Gauge, NativeHistogram {
    Recorded(MetricCore core) {
        super(core);
    }

    abstract M with(MetricCore changed);

    abstract V vector(Expr tree, List<Problem> found);

    abstract R samples(Expr tree, List<Problem> found);

    /** The newest sample of each series. */
    @Override
    public V instant() {
        return vector(core().selector(), core().problems());
    }

    /**
     * The value of each series right now, interpolated between the samples around it. Prometheus 3.16 or newer; from
     * 3.7 on with {@code --enable-feature=promql-extended-range-selectors}.
     */
    public final V smoothedInstant() {
        VectorSelector selector = core().selector();
        return vector(
                selector.withModifiers(selector.modifiers().extension(RangeExtension.SMOOTHED)), core().problems());
    }

    /** The samples of the last stretch of time; zero or less is a problem of kind DURATION. */
    public final R over(Duration window) {
        return over(new Length(window));
    }

    /** The samples of a stretch of time that the query computes. */
    public final R over(Length window) {
        return RangeTrees.range(core(), window, this::samples);
    }

    /** The same, complete from the newest sample before it; see {@link AnchoredRange}. */
    public final AnchoredRange<R> anchoredOver(Duration window) {
        return anchoredOver(new Length(window));
    }

    /** The same, complete from the newest sample before it; see {@link AnchoredRange}. */
    public final AnchoredRange<R> anchoredOver(Length window) {
        return new AnchoredRange<>(RangeTrees.range(core(), RangeExtension.ANCHORED, window, this::samples));
    }

    /** The same, interpolated at both ends; see {@link SmoothedRange}. */
    public final SmoothedRange<R> smoothedOver(Duration window) {
        return smoothedOver(new Length(window));
    }

    /** The same, interpolated at both ends; see {@link SmoothedRange}. */
    public final SmoothedRange<R> smoothedOver(Length window) {
        return new SmoothedRange<>(RangeTrees.range(core(), RangeExtension.SMOOTHED, window, this::samples));
    }

    /** The newest samples, looked up every so often over the last stretch of time; both positive. */
    public final R subquery(Duration window, Duration resolution) {
        return subquery(new Length(window), new Length(resolution));
    }

    /** The newest samples, looked up as often as Prometheus's rules are evaluated by default. */
    public final R subquery(Duration window) {
        return subquery(new Length(window));
    }

    /** The newest samples, looked up every so often over a stretch of time; lengths that the query computes. */
    public final R subquery(Length window, Length resolution) {
        return RangeTrees.subquery(core().selector(), core().problems(), window, resolution, this::samples);
    }

    /** The newest samples, looked up by default as often as rules are, over a stretch that the query computes. */
    public final R subquery(Length window) {
        return RangeTrees.subquery(core().selector(), core().problems(), window, this::samples);
    }

    /** The same series so much earlier; a negative length looks ahead. A second offset is a problem of kind VALUE. */
    public final M offset(Duration back) {
        return offset(new Length(back));
    }

    /** The same series, earlier by a length that the query computes. */
    public final M offset(Length back) {
        return with(core().modified(Modified.offset(core().modifiers(), back)));
    }

    /** The same series at this moment, in whole milliseconds, whenever the query is for. */
    public final M at(Instant moment) {
        return with(core().modified(Modified.at(core().modifiers(), moment)));
    }

    /** The same series where the query's range starts. */
    public final M atStart() {
        return with(core().modified(Modified.at(core().modifiers(), AtModifier.Bound.START)));
    }

    /** The same series where the query's range ends. */
    public final M atEnd() {
        return with(core().modified(Modified.at(core().modifiers(), AtModifier.Bound.END)));
    }

    @Override
    public final M labels(Label... labels) {
        return with(core().withLabels(labels));
    }

    @Override
    public final M unit(String unit) {
        return with(core().withUnit(unit));
    }

    @Override
    public final M where(Matcher... conditions) {
        return with(core().where(conditions));
    }

    @Override
    public final M unscoped() {
        return with(core().asUnscoped());
    }
}
