package dev.sextant.engine.resolve.slo;

import dev.sextant.engine.resolve.Annotations;
import dev.sextant.engine.resolve.dashboard.DashboardIds;
import dev.sextant.model.EnvironmentName;
import dev.sextant.model.declared.Sli;
import dev.sextant.model.declared.SloDeclaration;
import dev.sextant.model.declared.ZeroTraffic;
import dev.sextant.model.proof.RuleTest;
import dev.sextant.model.quantity.PrometheusDuration;
import dev.sextant.model.quantity.TimeWindow;
import dev.sextant.model.resolved.Platform;
import dev.sextant.model.resolved.Service;
import dev.sextant.model.rule.Rule;
import dev.sextant.model.rule.RuleGroup;
import dev.sextant.slo.ServiceLevel;
import dev.sextant.slo.SloIdentity;
import dev.sextant.slo.proof.Proof;
import dev.sextant.slo.proof.SloProof;
import dev.sextant.slo.rules.LabelCheck;
import dev.sextant.slo.rules.SloRules;
import dev.sextant.slo.rules.SloSeries;
import dev.sextant.slo.rules.Tier;
import dev.sextant.source.Code;
import dev.sextant.source.Diagnostic;
import dev.sextant.source.Diagnostics;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The SLOs of a service in one environment, with all that the rules are made of. */
public final class ServiceLevels {

    private final Service service;
    private final EnvironmentName environment;
    private final Diagnostics diagnostics;
    private final Annotations annotations;
    private final BurnRates burnRates;

    /** Creates the SLOs of {@code service}; {@code diagnostics} is told about alerts that could never fire. */
    public ServiceLevels(Service service, Platform platform, EnvironmentName environment, Diagnostics diagnostics) {
        this.service = service;
        this.environment = environment;
        this.diagnostics = diagnostics;
        this.annotations = new Annotations(platform);
        this.burnRates = new BurnRates(service, environment, diagnostics);
    }

    /**
     * What comes of an SLO.
     *
     * @param rules its rules
     * @param test what they are held to; absent where no traffic can be made for its indicator
     */
    public record Watched(RuleGroup rules, Optional<RuleTest> test) {}

    /** Returns what comes of {@code slo}. */
    public Watched watch(SloDeclaration slo) {
        ServiceLevel level = level(slo);
        check(slo, level);
        return new Watched(rules(slo, level), proof(slo, level));
    }

    private Optional<RuleTest> proof(SloDeclaration slo, ServiceLevel level) {
        if (!slo.proof().in(environment).orElse(true)) {
            return Optional.empty();
        }
        Proof proof = SloProof.of(level);
        if (proof.test().isEmpty()) {
            diagnostics.add(Diagnostic.warning(
                            Code.SLO_NOT_PROVEN,
                            slo.site(),
                            "no test can be made of the rules of SLO '" + slo.name() + "': " + proof.reason())
                    .hint("test them yourself, and say withoutProof()"
                            + (slo.sli()
                                            .in(environment)
                                            .filter(Sli.Read.class::isInstance)
                                            .isPresent()
                                    ? " where the SLO is declared in Java"
                                    : "")));
        }
        return proof.test();
    }

    private void check(SloDeclaration slo, ServiceLevel level) {
        Tier.of(level).stream()
                .filter(tier -> tier.notice().isPresent() && !tier.canFire())
                .forEach(tier -> reportUnsatisfiable(slo, tier));
        Tier.of(level).stream()
                .filter(tier -> tier.isPage() && tier.notice().isPresent())
                .filter(tier -> tier.factor().compareTo(BigDecimal.ONE) < 0)
                .forEach(tier -> diagnostics.add(Diagnostic.error(
                                Code.VALUE_OUT_OF_RANGE,
                                slo.site(),
                                "'" + tier.name() + "' of SLO '" + slo.name() + "' would wake somebody while the budget"
                                        + " lasts: " + tier.pair().budget() + " of it in "
                                        + PrometheusDuration.format(tier.pair().longWindow()) + " is "
                                        + tier.factor().toPlainString() + " times what may be spent")
                        .hint("name a larger share of the budget, or a shorter window")));
        checkScrapes(slo);
        LabelCheck.of(level)
                .forEach(problem -> diagnostics.add(Diagnostic.error(Code.RESERVED_LABEL, slo.site(), problem.message())
                        .hint(problem.hint())));
    }

    private RuleGroup rules(SloDeclaration slo, ServiceLevel level) {
        SloRules rules = new SloRules(level);
        List<Rule> all = new ArrayList<>(rules.recordings());
        all.addAll(rules.alerts());
        return rules.group(all).every(slo.evaluatedEvery().in(environment));
    }

    private ServiceLevel level(SloDeclaration slo) {
        TimeWindow window = slo.window().in(environment).orElseThrow();
        Sli sli = slo.sli().in(environment).orElseThrow();
        SortedMap<String, String> information = new TreeMap<>();
        slo.labels().forEach((label, value) -> value.in(environment).ifPresent(text -> information.put(label, text)));
        information.put("team", service.team());
        return new ServiceLevel(
                SloIdentity.of(service.name(), slo.name()),
                slo.description().in(environment).orElse(""),
                information,
                slo.objective().in(environment).orElseThrow(),
                window,
                EventCounts.of(service.name(), slo, environment).orElseThrow(),
                slo.zeroTraffic().in(environment).orElse(ZeroTraffic.IGNORED),
                burnRates.windows(slo.burnRateAlerts(), window.length(), slice(sli)),
                burnRates.alerts(
                        slo, annotations.links(slo.runbook().in(environment), service.name(), DashboardIds.SLO_SLI)),
                slo.site());
    }

    /** No window is shorter than a slice of time, or it would often be empty. */
    private static Duration slice(Sli sli) {
        if (sli instanceof Sli.Read read) {
            return read.indicator().slice();
        }
        return sli instanceof Sli.TimeSlices slices ? slices.slice() : Duration.ZERO;
    }

    private void checkScrapes(SloDeclaration slo) {
        Duration interval = service.scrapeInterval();
        if (interval.multipliedBy(2).compareTo(SloSeries.SLICE) > 0) {
            diagnostics.add(Diagnostic.error(
                            Code.VALUE_OUT_OF_RANGE,
                            slo.site(),
                            "SLO '" + slo.name() + "' counts over five minutes, but " + service.name()
                                    + " is scraped every " + PrometheusDuration.format(interval))
                    .hint("scrape the service every minute at least"));
        }
    }

    private void reportUnsatisfiable(SloDeclaration slo, Tier tier) {
        diagnostics.add(Diagnostic.warning(
                        Code.TIER_NEVER_FIRES,
                        slo.site(),
                        "SLO '" + slo.name() + "' has no '" + tier.name()
                                + "' alert: it would need an error ratio over " + tier.arithmetic())
                .hint("an error ratio is never above 1; raise the objective, or name a smaller share of the budget or a"
                        + " longer window with burnRateAlerts(…), if you want to be told that early"));
    }
}
