package dev.sextant.slo.proof;

import static dev.sextant.slo.Exprs.binary;
import static dev.sextant.slo.Exprs.bool;
import static dev.sextant.slo.Exprs.call;
import static dev.sextant.slo.Exprs.number;
import static dev.sextant.slo.Exprs.parens;

import dev.sextant.model.alerting.AlertSeverity;
import dev.sextant.model.proof.Expectation;
import dev.sextant.model.proof.Expectation.Sample;
import dev.sextant.model.quantity.TimeWindow;
import dev.sextant.promql.ast.AggregationOp;
import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.Expr;
import dev.sextant.slo.Notice;
import dev.sextant.slo.ServiceLevel;
import dev.sextant.slo.rules.SloSeries;
import dev.sextant.slo.rules.Tier;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is asked of an SLO's series and alerts. Values are asked for to one part in a hundred: rates are extrapolated. */
final class Expected {
    private static final String ALL_RATIOS = "slo:error_ratio:.+";
    private static final String ALERT_NAME = "alertname";

    private final ServiceLevel slo;
    private final SloQueries queries;
    private final Routed routed;
    private final List<Expectation> expectations = new ArrayList<>();

    Expected(ServiceLevel slo) {
        this.slo = slo;
        this.queries = new SloQueries(slo);
        this.routed = new Routed(slo);
    }

    List<Expectation> all() {
        return expectations;
    }

    /** No alert of the SLO fires, of whatever name. */
    Expected silence(Duration at) {
        return fires(at, List.of(), false);
    }

    /** Exactly these tiers fire, whatever the alert on the spent budget does: how much is spent, the date decides. */
    Expected burns(Duration at, List<Tier> tiers) {
        return add(at, SloQueries.aggregate(AggregationOp.COUNT, told(), queries.burning()), burning(tiers));
    }

    /** What tells one alert from another, and whom it is told. */
    private List<String> told() {
        return Stream.concat(Stream.of(ALERT_NAME, SloSeries.TIER), routed.names().stream())
                .toList();
    }

    private List<Sample> burning(List<Tier> tiers) {
        return tiers.stream().map(this::burning).toList();
    }

    private Sample burning(Tier tier) {
        SortedMap<String, String> labels = routed.of(tier.notice().orElseThrow(), tier.severity());
        labels.put(ALERT_NAME, slo.alerts().name());
        labels.put(SloSeries.TIER, tier.name());
        return one(labels);
    }

    /** The alert on missing data fires, and no other. */
    Expected noData(Duration at) {
        return add(
                at,
                SloQueries.aggregate(AggregationOp.COUNT, told(), queries.firing()),
                slo.alerts().noData().stream()
                        .map(notice -> named(slo.alerts().absentName(), notice))
                        .toList());
    }

    private Sample named(String name, Notice notice) {
        SortedMap<String, String> labels = routed.of(notice, AlertSeverity.WARNING);
        labels.put(ALERT_NAME, name);
        return one(labels);
    }

    /** What is promised is what is recorded. */
    Expected promise(Duration at) {
        value(
                at,
                queries.all(AggregationOp.MAX, SloSeries.OBJECTIVE),
                slo.objective().asRatio());
        return slo.window() instanceof TimeWindow.Rolling rolling
                ? value(
                        at,
                        queries.all(AggregationOp.MAX, SloSeries.WINDOW),
                        BigDecimal.valueOf(rolling.length().toSeconds()))
                : this;
    }

    /** Exactly these tiers fire and, if {@code spent}, the alert on the spent budget. */
    Expected fires(Duration at, List<Tier> tiers, boolean spent) {
        List<Sample> samples = new ArrayList<>(burning(tiers));
        if (spent) {
            samples.add(named(slo.alerts().spentName(), slo.alerts().ticket().orElseThrow()));
        }
        return add(at, SloQueries.aggregate(AggregationOp.COUNT, told(), queries.firing()), samples);
    }

    /** Whether one tier fires, whatever the others do. */
    Expected tier(Duration at, Tier tier, boolean fires) {
        Expr count = SloQueries.aggregate(AggregationOp.COUNT, List.of(SloSeries.TIER), queries.firing(tier));
        List<Sample> samples = fires ? List.of(one(new TreeMap<>(Map.of(SloSeries.TIER, tier.name())))) : List.of();
        return add(at, count, samples);
    }

    /** Every window's ratio is {@code share}. */
    Expected ratios(Duration at, BigDecimal share) {
        return about(at, queries.allLike(AggregationOp.MIN, ALL_RATIOS), share)
                .about(at, queries.allLike(AggregationOp.MAX, ALL_RATIOS), share);
    }

    /** No window has a ratio. */
    Expected noRatio(Duration at) {
        return add(at, queries.allLike(AggregationOp.COUNT, ALL_RATIOS), List.of());
    }

    /** That window's ratio is more than {@code share}. */
    Expected ratioAbove(Duration at, Duration window, BigDecimal share) {
        Expr ratio = queries.all(AggregationOp.MAX, SloSeries.errorRatio(window));
        return isTrue(at, BinaryOp.GREATER, ratio, share);
    }

    /** A rolling window has spent {@code spent} of its budget; a calendar window, as much of it as has passed. */
    Expected budgetSpent(Duration at, BigDecimal spent) {
        Expr remaining = queries.all(AggregationOp.MIN, SloSeries.BUDGET_REMAINING);
        if (slo.window() instanceof TimeWindow.Rolling) {
            return about(at, remaining, BigDecimal.ONE.subtract(spent));
        }
        Expr elapsed = queries.all(AggregationOp.MAX, SloSeries.WINDOW_ELAPSED);
        Expr due = binary(BinaryOp.MULTIPLY, number(spent), elapsed);
        Expr difference = call(
                "abs", binary(BinaryOp.SUBTRACT, binary(BinaryOp.SUBTRACT, number(BigDecimal.ONE), remaining), due));
        Expr tolerance = binary(BinaryOp.MULTIPLY, number(spent.movePointLeft(2)), elapsed);
        return value(at, bool(BinaryOp.LESS_OR_EQUAL, difference, parens(tolerance)), BigDecimal.ONE);
    }

    /** Nothing that is recorded is infinite or no number: either, times zero, is no number. */
    Expected finite(Duration at) {
        return value(
                at,
                binary(BinaryOp.MULTIPLY, queries.allLike(AggregationOp.SUM, "slo:.+"), number(BigDecimal.ZERO)),
                BigDecimal.ZERO);
    }

    private Expected about(Duration at, Expr actual, BigDecimal value) {
        if (value.signum() == 0 || value.compareTo(BigDecimal.ONE) == 0) {
            return value(at, actual, value);
        }
        Expr difference = call("abs", binary(BinaryOp.SUBTRACT, actual, number(value)));
        return isTrue(at, BinaryOp.LESS, difference, value.abs().movePointLeft(2));
    }

    private Expected isTrue(Duration at, BinaryOp op, Expr left, BigDecimal right) {
        return value(at, bool(op, parens(left), number(right)), BigDecimal.ONE);
    }

    private Expected value(Duration at, Expr query, BigDecimal value) {
        return add(at, query, List.of(new Sample(new TreeMap<>(), value)));
    }

    private Expected add(Duration at, Expr query, List<Sample> samples) {
        expectations.add(new Expectation(query, at, samples));
        return this;
    }

    private static Sample one(SortedMap<String, String> labels) {
        return new Sample(labels, BigDecimal.ONE);
    }
}
