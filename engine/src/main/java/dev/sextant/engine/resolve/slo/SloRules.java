package dev.sextant.engine.resolve.slo;

import static dev.sextant.promql.build.Functions.number;
import static dev.sextant.promql.build.Functions.vector;

import dev.sextant.engine.resolve.Annotations;
import dev.sextant.engine.resolve.ServiceScope;
import dev.sextant.engine.resolve.dashboard.DashboardIds;
import dev.sextant.model.EnvironmentName;
import dev.sextant.model.declared.SloDeclaration;
import dev.sextant.model.diagnostic.Code;
import dev.sextant.model.diagnostic.Diagnostic;
import dev.sextant.model.diagnostic.Diagnostics;
import dev.sextant.model.quantity.Percent;
import dev.sextant.model.quantity.PrometheusDuration;
import dev.sextant.model.resolved.Platform;
import dev.sextant.model.resolved.Service;
import dev.sextant.model.rule.Rule;
import dev.sextant.model.rule.RuleGroup;
import dev.sextant.promql.build.Gauge;
import dev.sextant.promql.build.InstantVector;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The rules of a service's SLOs: what is recorded, and what alerts. */
public final class SloRules {

    /** Windows up to this are cheap to compute from the service's own series; longer ones from recorded slices. */
    private static final Duration LONGEST_DIRECT = Duration.ofHours(2);

    private final Service service;
    private final EnvironmentName environment;
    private final Diagnostics diagnostics;
    private final Annotations annotations;

    /** Creates the rules of {@code service}; {@code diagnostics} is told about alerts that could never fire. */
    public SloRules(Service service, Platform platform, EnvironmentName environment, Diagnostics diagnostics) {
        this.service = service;
        this.environment = environment;
        this.diagnostics = diagnostics;
        this.annotations = new Annotations(platform);
    }

    /** Returns what is recorded for {@code slo}: counts first, then ratios, then the state of the budget. */
    public RuleGroup recording(SloDeclaration slo) {
        EventRates rates = new EventRates(slo.sli().in(environment).orElseThrow());
        Duration window = window(slo);
        Gauge bad = series(SloSeries.BAD, slo);
        Gauge total = series(SloSeries.TOTAL, slo);
        List<Rule> rules = new ArrayList<>();
        rules.add(record(SloSeries.BAD, rates.bad(SloSeries.SLICE), slo));
        rules.add(record(SloSeries.TOTAL, rates.total(SloSeries.SLICE), slo));
        for (Duration span : ratioWindows(slo)) {
            InstantVector ratio;
            if (span.equals(SloSeries.SLICE)) {
                ratio = share(bad.instant(), total.instant());
            } else if (span.compareTo(LONGEST_DIRECT) <= 0) {
                ratio = share(rates.bad(span), rates.total(span));
            } else {
                ratio = share(SloSeries.summed(bad, span), SloSeries.summed(total, span));
            }
            rules.add(record(SloSeries.errorRatio(span), ratio, slo));
        }
        Percent objective = slo.objective().in(environment).orElseThrow();
        BigDecimal budget = objective.complement().asRatio();
        rules.add(record(SloSeries.OBJECTIVE, vector(objective.asRatio()), slo));
        rules.add(record(
                SloSeries.BURN_RATE,
                series(SloSeries.errorRatio(tiers(slo).get(0).longWindow()), slo)
                        .instant()
                        .dividedBy(budget),
                slo));
        rules.add(record(
                SloSeries.BUDGET_REMAINING,
                number(1)
                        .minus(series(SloSeries.errorRatio(window), slo)
                                .instant()
                                .dividedBy(budget)),
                slo));
        return new RuleGroup("slo:" + service.name() + ":" + slo.name(), Optional.empty(), rules);
    }

    /** Returns the alerts on spending the budget of {@code slo} too fast, one per tier that can fire. */
    public Optional<RuleGroup> alerting(SloDeclaration slo) {
        if (!slo.burnRateAlerts().in(environment).orElse(true)) {
            return Optional.empty();
        }
        BigDecimal budget =
                slo.objective().in(environment).orElseThrow().complement().asRatio();
        List<Rule> rules = new ArrayList<>();
        for (BurnRateTier tier : tiers(slo)) {
            BigDecimal factor = tier.factor(window(slo));
            if (factor.multiply(budget).compareTo(BigDecimal.ONE) >= 0) {
                reportUnsatisfiable(slo, tier, factor, budget);
            } else {
                rules.add(alert(slo, tier, factor, budget));
            }
        }
        return rules.isEmpty()
                ? Optional.empty()
                : Optional.of(new RuleGroup("slo:" + service.name() + ":" + slo.name(), Optional.empty(), rules));
    }

    private Rule alert(SloDeclaration slo, BurnRateTier tier, BigDecimal factor, BigDecimal budget) {
        SortedMap<String, String> labels = identity(slo);
        labels.put("team", service.team());
        labels.put("tier", tier.name());
        String longWindow = PrometheusDuration.format(tier.longWindow());
        String share = new Percent(tier.budgetShare().movePointRight(2)).toString();
        return new Rule.Alerting(
                "SloErrorBudgetBurn",
                new ServiceScope(service.name())
                        .apply(exceeds(slo, tier.longWindow(), factor, budget)
                                .and(exceeds(slo, tier.shortWindow(), factor, budget))),
                Duration.ZERO,
                Optional.empty(),
                Optional.of(tier.severity()),
                labels,
                annotations.of(
                        service.name() + " spends the error budget of '" + slo.name() + "' " + tooFast(factor),
                        Optional.of("{{ $value | humanizePercentage }} of the events of the last " + longWindow
                                + " were bad. At this rate " + share + " of the error budget for "
                                + PrometheusDuration.format(window(slo)) + " is gone within " + longWindow + "."),
                        slo.runbook().in(environment),
                        service.name(),
                        DashboardIds.SLO_SLI),
                slo.site());
    }

    private static String tooFast(BigDecimal factor) {
        return factor.compareTo(BigDecimal.ONE) == 0
                ? "faster than it may"
                : "more than " + factor.toPlainString() + " times as fast as it may";
    }

    private InstantVector exceeds(SloDeclaration slo, Duration span, BigDecimal factor, BigDecimal budget) {
        return series(SloSeries.errorRatio(span), slo)
                .instant()
                .isGreaterThan(number(factor).times(budget));
    }

    private void reportUnsatisfiable(SloDeclaration slo, BurnRateTier tier, BigDecimal factor, BigDecimal budget) {
        diagnostics.add(Diagnostic.warning(
                        Code.TIER_NEVER_FIRES,
                        slo.site(),
                        "SLO '" + slo.name() + "' has no '" + tier.name()
                                + "' alert: it would need an error ratio over "
                                + factor.toPlainString() + " × " + budget.toPlainString() + " = "
                                + factor.multiply(budget).stripTrailingZeros().toPlainString())
                .hint("an error ratio is never above 1; raise the objective if you want to be told that early"));
    }

    private static InstantVector share(InstantVector bad, InstantVector total) {
        return bad.dividedBy(total.isGreaterThan(0));
    }

    private Set<Duration> ratioWindows(SloDeclaration slo) {
        Set<Duration> windows = new TreeSet<>();
        for (BurnRateTier tier : tiers(slo)) {
            windows.add(tier.shortWindow());
            windows.add(tier.longWindow());
        }
        windows.add(window(slo));
        windows.add(SloSeries.SLICE);
        return windows;
    }

    private List<BurnRateTier> tiers(SloDeclaration slo) {
        return BurnRateTier.of(window(slo), service.scrapeInterval());
    }

    private Duration window(SloDeclaration slo) {
        return slo.window().in(environment).orElseThrow();
    }

    private Gauge series(Gauge series, SloDeclaration slo) {
        return SloSeries.of(series, service.name(), slo.name());
    }

    private Rule record(Gauge series, InstantVector value, SloDeclaration slo) {
        return new Rule.Recording(
                series.name(), new ServiceScope(service.name()).apply(value), identity(slo), slo.site());
    }

    private SortedMap<String, String> identity(SloDeclaration slo) {
        SortedMap<String, String> labels = new TreeMap<>();
        labels.put(SloSeries.SERVICE.name(), service.name());
        labels.put(SloSeries.SLO.name(), slo.name());
        return labels;
    }
}
