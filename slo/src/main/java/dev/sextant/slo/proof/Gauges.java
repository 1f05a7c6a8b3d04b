package dev.sextant.slo.proof;

import dev.sextant.promql.ast.BinaryExpr;
import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.Call;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.FixedDuration;
import dev.sextant.promql.ast.Grouping;
import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.promql.ast.Modifiers;
import dev.sextant.promql.ast.NumberLiteral;
import dev.sextant.promql.ast.SubqueryExpr;
import dev.sextant.promql.ast.VectorSelector;
import dev.sextant.promql.print.CanonicalPrinter;
import dev.sextant.slo.MeasuredSamples;
import dev.sextant.slo.SloIdentity;
import dev.sextant.slo.proof.Forms.Aggregated;
import dev.sextant.slo.proof.GaugeSource.Gauge;
import dev.sextant.slo.rules.CompositeRatio;
import dev.sextant.slo.rules.SloSeries;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Finds gauges that an indicator reads. */
final class Gauges {
    private Gauges() {}

    /** One whose samples are 1 while something is up, or one that is compared with a limit at each slice of time. */
    static Optional<Source> ofSamples(Expr bad, Expr total) throws Unprovable {
        Aggregated all = Forms.aggregated(total);
        Optional<VectorSelector> up = Forms.over(all.inner(), "count_over_time");
        if (up.isPresent()) {
            boolean downs = Forms.inner(bad) instanceof BinaryExpr rest
                    && rest.op() == BinaryOp.SUBTRACT
                    && Forms.inner(rest.left()).equals(Forms.inner(total))
                    && Forms.over(Forms.aggregated(rest.right()).inner(), "sum_over_time")
                            .equals(up);
            return downs
                    ? Optional.of(source(Named.read(up.get(), all.groupings()), BigDecimal.ONE::subtract, true))
                    : Optional.empty();
        }
        return slices(bad, all);
    }

    private static Optional<Source> slices(Expr bad, Aggregated total) throws Unprovable {
        Optional<Expr> looked = subquery(total.inner(), "count_over_time")
                .map(SubqueryExpr::inner)
                .or(() -> subquery(total.inner(), "sum_over_time")
                        .map(SubqueryExpr::inner)
                        .flatMap(Gauges::ofNumbers));
        Optional<SubqueryExpr> compared = subquery(Forms.aggregated(bad).inner(), "sum_over_time");
        if (looked.isEmpty()
                || compared.isEmpty()
                || !(Forms.inner(compared.get().inner()) instanceof BinaryExpr comparison)
                || !(Forms.inner(comparison.right()) instanceof NumberLiteral bound)) {
            return Optional.empty();
        }
        Aggregated value = Forms.aggregated(comparison.left());
        if (!(value.inner() instanceof VectorSelector selector)
                || !selector.modifiers().equals(Modifiers.NONE)
                || !Forms.inner(looked.get()).equals(Forms.inner(comparison.left()))) {
            return Optional.empty();
        }
        Optional<Integer> beyond = direction(comparison.op());
        if (beyond.isEmpty()) {
            return Optional.empty();
        }
        List<Grouping> groupings = new ArrayList<>(value.groupings());
        groupings.addAll(total.groupings());
        return Optional.of(compared(Named.read(selector, groupings), BigDecimal.valueOf(bound.value()), beyond.get()));
    }

    /** What is compared with the least of all numbers, to be 1 for each that is one. */
    private static Optional<Expr> ofNumbers(Expr expr) {
        return Forms.inner(expr) instanceof BinaryExpr comparison
                        && comparison.op() == BinaryOp.GREATER_OR_EQUAL
                        && comparison.right() instanceof NumberLiteral least
                        && least.value() == Double.NEGATIVE_INFINITY
                ? Optional.of(comparison.left())
                : Optional.empty();
    }

    /** Where the values lie for which a comparison holds. */
    private static Optional<Integer> direction(BinaryOp op) {
        return switch (op) {
            case GREATER, GREATER_OR_EQUAL -> Optional.of(1);
            case LESS, LESS_OR_EQUAL -> Optional.of(-1);
            default -> Optional.empty();
        };
    }

    private static Optional<SubqueryExpr> subquery(Expr expr, String function) {
        if (expr instanceof Call call
                && call.function().name().equals(function)
                && call.arguments().get(0) instanceof SubqueryExpr subquery
                && subquery.range().equals(new FixedDuration(SloSeries.SLICE))) {
            return Optional.of(subquery);
        }
        return Optional.empty();
    }

    /** One that is sampled and compared with a bound. */
    static Source ofBound(MeasuredSamples samples) throws Unprovable {
        Aggregated value = Forms.aggregated(samples.value());
        if (!(value.inner() instanceof VectorSelector selector)
                || !selector.modifiers().equals(Modifiers.NONE)) {
            throw new Unprovable("'" + CanonicalPrinter.print(samples.value()) + "' is no gauge");
        }
        int met = direction(samples.meets()).orElseThrow();
        return compared(Named.read(selector, value.groupings()), samples.bound(), -met);
    }

    /** One that lies beyond a limit, in that direction, while events are bad. */
    private static Source compared(SortedMap<String, String> labels, BigDecimal limit, int beyond) {
        BigDecimal step = BigDecimal.valueOf(beyond);
        return source(labels, share -> share.signum() > 0 ? limit.add(step) : limit.subtract(step), false);
    }

    /** One that is the share of bad events, or, if {@code good}, of good ones. */
    static Source ofShare(Expr share, boolean good) throws Unprovable {
        Aggregated mean = Forms.aggregated(share);
        Optional<VectorSelector> selector = Forms.over(mean.inner(), "avg_over_time");
        if (selector.isEmpty()) {
            throw new Unprovable("'" + CanonicalPrinter.print(share)
                    + "' is neither events by events nor the mean of a gauge over the window");
        }
        UnaryOperator<BigDecimal> value = good ? BigDecimal.ONE::subtract : UnaryOperator.identity();
        return source(Named.read(selector.get(), mean.groupings()), value, true);
    }

    /** The recorded events of all parts. Parts without any count as good, so that there is always a share. */
    static Source composite(CompositeRatio composite) {
        List<Gauge> gauges = new ArrayList<>();
        for (CompositeRatio.Part part : composite.parts()) {
            gauges.add(new Gauge(recorded(SloSeries.TOTAL, part), share -> BigDecimal.ONE));
            gauges.add(new Gauge(recorded(SloSeries.BAD, part), UnaryOperator.identity()));
        }
        return new GaugeSource(gauges, true, false);
    }

    private static SortedMap<String, String> recorded(String name, CompositeRatio.Part part) {
        SortedMap<String, String> labels =
                new TreeMap<>(SloSeries.identity(SloIdentity.of(part.service(), part.slo())));
        labels.put(LabelMatcher.METRIC_NAME, name);
        return labels;
    }

    private static Source source(SortedMap<String, String> labels, UnaryOperator<BigDecimal> value, boolean anyShare) {
        return new GaugeSource(List.of(new Gauge(labels, value)), anyShare, true);
    }
}
