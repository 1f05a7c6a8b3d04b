package dev.sextant.slo.sloth;

import static dev.sextant.slo.Exprs.binary;
import static dev.sextant.slo.Exprs.call;
import static dev.sextant.slo.Exprs.number;
import static dev.sextant.slo.Exprs.parens;
import static dev.sextant.slo.Exprs.range;
import static dev.sextant.slo.Exprs.vector;

import dev.sextant.model.quantity.TimeWindow;
import dev.sextant.model.rule.Rule;
import dev.sextant.model.rule.RuleGroup;
import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.VectorMatching;
import dev.sextant.promql.ast.VectorSelector;
import dev.sextant.promql.print.DurationText;
import dev.sextant.slo.AlertWindows.Pair;
import dev.sextant.slo.Indicator;
import dev.sextant.slo.ServiceLevel;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What Sloth 0.16 records and alerts for an SLO: the same groups, records, alerts, labels, windows, factors and thresholds.
 * Numbers are exact where Sloth's carry the noise of its floating point.
 *
 * <p>Information labels are on every record here, so that changing one begins new series; that is Sloth's way.
 */
public final class SlothRules {
    private static final BigDecimal MILLIS_PER_DAY = BigDecimal.valueOf(86_400_000L);
    private static final String RATIO = "slo:sli_error:ratio_rate";

    private final ServiceLevel slo;
    private final Origin origin;
    private final Duration period;
    private final SlothSeries ids;

    /**
     * Where an SLO came from, as {@code sloth_slo_info} tells it.
     *
     * @param mode such as {@code cli-gen-prom}
     * @param spec such as {@code prometheus/v1}
     * @param shares whether objectives are shares there, of which Sloth makes percentages with the noise of floating point
     */
    public record Origin(String mode, String spec, boolean shares) {}

    /** Creates the rules of {@code slo}. */
    public SlothRules(ServiceLevel slo, Origin origin) {
        this.slo = slo;
        this.origin = origin;
        this.ids = new SlothSeries(slo);
        if (!(slo.window() instanceof TimeWindow.Rolling rolling)) {
            throw new IllegalArgumentException("Sloth has no " + slo.window().words());
        }
        this.period = rolling.length();
    }

    /** Returns the group of the error ratios over all windows. */
    public RuleGroup ratios() {
        List<Rule> rules = new ArrayList<>();
        for (Duration window : windows()) {
            Expr ratio = window.equals(period) ? overPeriod(window) : ratio(window);
            SortedMap<String, String> labels = labels();
            labels.put(SlothSeries.WINDOW, DurationText.of(window));
            rules.add(record(RATIO + DurationText.of(window), ratio, labels));
        }
        return group("sli-recordings", rules);
    }

    /** Returns the group of what is known of the SLO: objective, budget, period, burn rates. */
    public RuleGroup metadata() {
        BigDecimal objective = slo.objective().asRatio();
        BigDecimal days = BigDecimal.valueOf(period.toMillis()).divide(MILLIS_PER_DAY, MathContext.DECIMAL64);
        VectorMatching perSlo = VectorMatching.on(List.of(SlothSeries.ID, SlothSeries.SLO, SlothSeries.SERVICE))
                .group(VectorMatching.Group.LEFT, List.of());
        Expr budget = ids.of("slo:error_budget:ratio");
        Expr burnRate = ids.of("slo:period_burn_rate:ratio");
        List<Rule> rules = List.of(
                record("slo:objective:ratio", vector(objective)),
                record(
                        "slo:error_budget:ratio",
                        call("vector", binary(BinaryOp.SUBTRACT, number(BigDecimal.ONE), number(objective)))),
                record("slo:time_period:days", vector(days.stripTrailingZeros())),
                record(
                        "slo:current_burn_rate:ratio",
                        binary(
                                BinaryOp.DIVIDE,
                                ratioSeries(slo.windows().pageQuick().shortWindow()),
                                perSlo,
                                budget)),
                record("slo:period_burn_rate:ratio", binary(BinaryOp.DIVIDE, ratioSeries(period), perSlo, budget)),
                record(
                        "slo:period_error_budget_remaining:ratio",
                        binary(BinaryOp.SUBTRACT, number(BigDecimal.ONE), burnRate)),
                info());
        return group("meta-recordings", rules);
    }

    /** Returns the group of the alerts; absent if none is wanted. */
    public Optional<RuleGroup> alerts() {
        List<Rule> rules = new ArrayList<>();
        SlothAlerts alerts = new SlothAlerts(slo, this::ratioSeries);
        slo.alerts().page().ifPresent(notice -> rules.add(alerts.page(notice)));
        slo.alerts().ticket().ifPresent(notice -> rules.add(alerts.ticket(notice)));
        return rules.isEmpty() ? Optional.empty() : Optional.of(group("alerts", rules));
    }

    private Set<Duration> windows() {
        Set<Duration> windows = new TreeSet<>();
        for (Pair pair : slo.windows().pairs()) {
            windows.add(pair.shortWindow());
            windows.add(pair.longWindow());
        }
        windows.add(period);
        return windows;
    }

    private Expr ratio(Duration window) {
        return slo.indicator().accept(new Indicator.Visitor<>() {
            @Override
            public Expr events(Indicator.Events events) {
                return binary(
                        BinaryOp.DIVIDE,
                        parens(events.bad().over(window)),
                        parens(events.total().over(window)));
            }

            @Override
            public Expr errorRatio(Indicator.ErrorRatio ratio) {
                return parens(ratio.errorRatio().over(window));
            }
        });
    }

    /** The mean of the shortest ratios, each counting the same whatever its traffic. */
    private Expr overPeriod(Duration period) {
        VectorSelector shortest = ratioSeries(slo.windows().pageQuick().shortWindow());
        return binary(
                BinaryOp.DIVIDE,
                call("sum_over_time", range(shortest, period)),
                VectorMatching.ignoring(List.of(SlothSeries.WINDOW)),
                call("count_over_time", range(shortest, period)));
    }

    private VectorSelector ratioSeries(Duration window) {
        return ids.of(RATIO + DurationText.of(window));
    }

    private Rule info() {
        SortedMap<String, String> labels = labels();
        labels.put("sloth_version", "sextant");
        labels.put("sloth_mode", origin.mode());
        labels.put("sloth_spec", origin.spec());
        labels.put("sloth_objective", GoNumbers.plain(percentage()));
        return record("sloth_slo_info", vector(BigDecimal.ONE), labels);
    }

    private double percentage() {
        return origin.shares()
                ? slo.objective().asRatio().doubleValue() * 100
                : slo.objective().value().doubleValue();
    }

    private Rule record(String name, Expr value) {
        return record(name, value, labels());
    }

    private Rule record(String name, Expr value, SortedMap<String, String> labels) {
        return new Rule.Recording(name, value, labels, slo.site());
    }

    private SortedMap<String, String> labels() {
        SortedMap<String, String> labels = new TreeMap<>(slo.labels());
        labels.putAll(ids.labels());
        return labels;
    }

    private RuleGroup group(String kind, List<Rule> rules) {
        return new RuleGroup("sloth-slo-" + kind + "-" + ids.id(), Optional.empty(), rules);
    }
}
