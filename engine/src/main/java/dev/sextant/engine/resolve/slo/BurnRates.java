package dev.sextant.engine.resolve.slo;

import dev.sextant.model.EnvironmentName;
import dev.sextant.model.alerting.AlertSeverity;
import dev.sextant.model.declared.BurnRateDeclaration;
import dev.sextant.model.declared.Layered;
import dev.sextant.model.declared.Sited;
import dev.sextant.model.declared.SloDeclaration;
import dev.sextant.model.quantity.PrometheusDuration;
import dev.sextant.model.resolved.Service;
import dev.sextant.slo.AlertWindows;
import dev.sextant.slo.BurnRateAlerts;
import dev.sextant.slo.Firing;
import dev.sextant.slo.Notice;
import dev.sextant.source.Code;
import dev.sextant.source.Diagnostic;
import dev.sextant.source.Diagnostics;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** How an SLO's spending is watched and told in one environment. */
final class BurnRates {
    /** A rate needs two samples, and one scrape may fail. */
    private static final int SCRAPES = 4;

    /** Whoever names the windows may count on every scrape. */
    private static final int LEAST_SCRAPES = 2;

    private final Service service;
    private final EnvironmentName environment;
    private final Diagnostics diagnostics;

    BurnRates(Service service, EnvironmentName environment, Diagnostics diagnostics) {
        this.service = service;
        this.environment = environment;
        this.diagnostics = diagnostics;
    }

    /**
     * Returns the windows: those that the SLO names, and else the workbook's.
     *
     * @param slice none is shorter, if the indicator looks once in that time only
     */
    AlertWindows windows(BurnRateDeclaration declared, Duration window, Duration slice) {
        Duration scrapes = service.scrapeInterval().multipliedBy(SCRAPES);
        AlertWindows usual = AlertWindows.scaled(window, longer(slice, scrapes));
        return new AlertWindows(
                window,
                pair(declared.pageFast(), usual.pageQuick(), slice),
                pair(declared.pageSlow(), usual.pageSlow(), slice),
                pair(declared.ticketFast(), usual.ticketQuick(), slice),
                pair(declared.ticketSlow(), usual.ticketSlow(), slice));
    }

    private AlertWindows.Pair pair(
            Layered<BurnRateDeclaration.Windows> declared, AlertWindows.Pair usual, Duration slice) {
        Optional<Sited<BurnRateDeclaration.Windows>> own = declared.sitedIn(environment);
        own.ifPresent(said -> checkShort(said, slice));
        return own.map(Sited::value)
                .map(said -> new AlertWindows.Pair(said.budget(), said.shortWindow(), said.longWindow()))
                .orElse(usual);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private void checkShort(Sited<BurnRateDeclaration.Windows> said, Duration slice) {
        Duration scrapes = service.scrapeInterval().multipliedBy(LEAST_SCRAPES);
        Duration least = longer(slice, scrapes);
        if (said.value().shortWindow().compareTo(least) < 0) {
            String reason = slice.compareTo(scrapes) > 0
                    ? "the SLO looks at slices of " + PrometheusDuration.format(slice)
                    : service.name() + " is scraped every " + PrometheusDuration.format(service.scrapeInterval());
            diagnostics.add(Diagnostic.error(
                            Code.VALUE_OUT_OF_RANGE,
                            said.site(),
                            "the short window is "
                                    + PrometheusDuration.format(said.value().shortWindow()) + ", but " + reason)
                    .hint("use " + PrometheusDuration.format(least) + " or more"));
        }
    }

    /**
     * Returns the alerts.
     *
     * @param links annotations that lead to help
     */
    BurnRateAlerts alerts(SloDeclaration slo, SortedMap<String, String> links) {
        BurnRateDeclaration declared = slo.burnRateAlerts();
        boolean wanted = slo.alerts().in(environment).orElse(true);
        SortedMap<String, String> annotations = new TreeMap<>(links);
        annotations.putAll(declared.all().annotations());
        boolean pages = wanted && declared.pages().in(environment).orElse(true);
        boolean tickets = wanted && declared.tickets().in(environment).orElse(true);
        boolean noData = wanted && declared.noData().in(environment).orElse(tickets);
        Notice ticket = notice(declared.ticketSeverity(), declared.ticket());
        return new BurnRateAlerts(
                "SloErrorBudgetBurn",
                "SloErrorBudgetSpent",
                "SloNoData",
                declared.all().labels(),
                annotations,
                pages ? Optional.of(notice(declared.pageSeverity(), declared.page())) : Optional.empty(),
                tickets ? Optional.of(ticket) : Optional.empty(),
                new Firing(
                        declared.holdingFor().in(environment).orElse(Duration.ZERO),
                        declared.keepFiringFor().in(environment),
                        declared.leastBadEvents().in(environment).map(BigDecimal::valueOf)),
                noData ? Optional.of(ticket) : Optional.empty());
    }

    private Notice notice(Layered<AlertSeverity> severity, BurnRateDeclaration.Noted noted) {
        SortedMap<String, String> labels = new TreeMap<>(noted.labels());
        severity.in(environment).ifPresent(said -> labels.put("severity", said.label()));
        return new Notice(labels, noted.annotations());
    }
}
