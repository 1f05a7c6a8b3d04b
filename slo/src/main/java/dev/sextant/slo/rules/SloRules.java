package dev.sextant.slo.rules;

import static dev.sextant.slo.Exprs.binary;
import static dev.sextant.slo.Exprs.call;
import static dev.sextant.slo.Exprs.number;
import static dev.sextant.slo.Exprs.parens;
import static dev.sextant.slo.Exprs.range;
import static dev.sextant.slo.Exprs.vector;

import dev.sextant.model.declared.ZeroTraffic;
import dev.sextant.model.quantity.TimeWindow;
import dev.sextant.model.rule.Rule;
import dev.sextant.model.rule.RuleGroup;
import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.Expr;
import dev.sextant.slo.AlertWindows.Pair;
import dev.sextant.slo.ServiceLevel;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The rules of an SLO, all in one group: what one records, those behind it see at the same moment.
 *
 * <p>Bad and all events are recorded as rates over five minutes, and long windows are sums of these: so a long ratio is
 * weighted by traffic, and costs two series however many the service has. A ratio exists only where there was traffic.
 */
public final class SloRules {
    /** Windows up to this are computed from the service's own series; longer ones from recorded slices. */
    private static final Duration LONGEST_DIRECT = Duration.ofHours(2);

    private final ServiceLevel slo;
    private final SloSeries series;
    private final EventRules events;
    private final Budget budget;
    private final BigDecimal mayBeBad;

    /** Creates the rules of {@code slo}. */
    public SloRules(ServiceLevel slo) {
        this.slo = slo;
        this.series = new SloSeries(slo);
        this.events = new EventRules(slo.indicator());
        this.budget = Budget.of(slo.window(), series);
        this.mayBeBad = slo.objective().complement().asRatio();
    }

    /** Returns what is recorded: counts first, then ratios, then the state of the budget. */
    public List<Rule> recordings() {
        List<Rule> rules = new ArrayList<>();
        rules.add(record(SloSeries.TOTAL, events.total()));
        rules.add(record(SloSeries.BAD, events.bad()));
        for (Duration window : windows()) {
            rules.add(record(SloSeries.errorRatio(window), ratio(window)));
        }
        budget.recordings().forEach((name, value) -> rules.add(record(name, value)));
        rules.add(record(SloSeries.errorRatio(slo.window()), orNothingBad(budget.ratio(), series.of(SloSeries.TOTAL))));
        rules.add(record(SloSeries.OBJECTIVE, vector(slo.objective().asRatio())));
        rules.add(record(SloSeries.WINDOW, budget.length()));
        rules.add(record(
                SloSeries.BURN_RATE,
                perBudget(SloSeries.errorRatio(slo.windows().pageQuick().longWindow()))));
        rules.add(record(SloSeries.WINDOW_BURN_RATE, perBudget(SloSeries.errorRatio(slo.window()))));
        rules.add(record(SloSeries.BUDGET_REMAINING, remaining()));
        rules.add(record(SloSeries.TIME_TO_EXHAUSTION, timeToExhaustion()));
        rules.add(info());
        return rules;
    }

    /** Returns the alerts: one per pair of windows, one on the spent budget, one on missing data. */
    public List<Rule> alerts() {
        return new SloAlerts(slo, series).rules();
    }

    /**
     * Returns the group.
     *
     * @param rules some of those above
     */
    public RuleGroup group(List<Rule> rules) {
        String where = slo.identity().namespace().map(name -> name + ":").orElse("");
        return new RuleGroup("slo:" + where + slo.service() + ":" + slo.name(), Optional.empty(), rules);
    }

    /** Returns every window over which a ratio is recorded beside the SLO's own, shortest first. */
    private Set<Duration> windows() {
        Set<Duration> windows = new TreeSet<>();
        for (Pair pair : slo.windows().pairs()) {
            windows.add(pair.shortWindow());
            windows.add(pair.longWindow());
        }
        windows.add(SloSeries.SLICE);
        if (slo.window() instanceof TimeWindow.Rolling rolling) {
            windows.remove(rolling.length());
        }
        return windows;
    }

    private Expr ratio(Duration window) {
        // With the labels of the ratio, or both would be there: the service's own, or those of what is recorded.
        Expr traffic = isDirect(window) ? parens(events.total()) : series.of(SloSeries.TOTAL);
        return orNothingBad(ratioOfTraffic(window), traffic);
    }

    /** With no events counted as good ones, zero where there would be no ratio. */
    private Expr orNothingBad(Expr ratio, Expr traffic) {
        return slo.zeroTraffic() == ZeroTraffic.IGNORED
                ? ratio
                : binary(BinaryOp.OR, ratio, binary(BinaryOp.MULTIPLY, traffic, number(0)));
    }

    private static boolean isDirect(Duration window) {
        return !window.equals(SloSeries.SLICE) && window.compareTo(LONGEST_DIRECT) <= 0;
    }

    private Expr ratioOfTraffic(Duration window) {
        if (window.equals(SloSeries.SLICE)) {
            return share(series.of(SloSeries.BAD), series.of(SloSeries.TOTAL));
        }
        if (isDirect(window)) {
            return events.ratio(window);
        }
        return share(
                call("sum_over_time", range(series.of(SloSeries.BAD), window)),
                call("sum_over_time", range(series.of(SloSeries.TOTAL), window)));
    }

    static Expr share(Expr bad, Expr total) {
        return binary(BinaryOp.DIVIDE, bad, parens(binary(BinaryOp.GREATER, total, number(BigDecimal.ZERO))));
    }

    private Expr perBudget(String ratio) {
        return binary(BinaryOp.DIVIDE, series.of(ratio), number(mayBeBad));
    }

    /** Without any traffic in the whole window nothing was spent. */
    private Expr remaining() {
        Expr spent = binary(BinaryOp.SUBTRACT, number(BigDecimal.ONE), budget.spent());
        Expr untouched = binary(
                BinaryOp.ADD,
                binary(BinaryOp.MULTIPLY, series.of(SloSeries.OBJECTIVE), number(BigDecimal.ZERO)),
                number(BigDecimal.ONE));
        return binary(BinaryOp.OR, spent, Budget.perSlo(), untouched);
    }

    private Expr timeToExhaustion() {
        Expr left = call("clamp_min", series.of(SloSeries.BUDGET_REMAINING), number(BigDecimal.ZERO));
        Expr burning = parens(binary(BinaryOp.GREATER, series.of(SloSeries.BURN_RATE), number(BigDecimal.ZERO)));
        return binary(BinaryOp.DIVIDE, budget.timesLength(left), burning);
    }

    private Rule info() {
        SortedMap<String, String> labels = new TreeMap<>(slo.labels());
        labels.put(SloSeries.OBJECTIVE_LABEL, slo.objective().value().toPlainString());
        labels.putAll(series.labels());
        return record(SloSeries.INFO, vector(BigDecimal.ONE), labels);
    }

    private Rule record(String name, Expr value) {
        return record(name, value, series.labels());
    }

    private Rule record(String name, Expr value, Map<String, String> labels) {
        return new Rule.Recording(name, value, new TreeMap<>(labels), slo.site());
    }
}
