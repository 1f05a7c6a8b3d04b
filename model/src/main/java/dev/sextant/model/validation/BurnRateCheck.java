package dev.sextant.model.validation;

import dev.sextant.model.EnvironmentName;
import dev.sextant.model.alerting.AlertSeverity;
import dev.sextant.model.declared.BurnRateDeclaration;
import dev.sextant.model.declared.BurnRateDeclaration.Windows;
import dev.sextant.model.declared.Layered;
import dev.sextant.model.declared.Sited;
import dev.sextant.model.declared.Sli;
import dev.sextant.model.declared.SloDeclaration;
import dev.sextant.model.quantity.Percent;
import dev.sextant.model.quantity.PrometheusDuration;
import dev.sextant.model.quantity.TimeWindow;
import dev.sextant.source.CallSite;
import dev.sextant.source.Code;
import dev.sextant.source.Diagnostic;
import dev.sextant.source.Diagnostics;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Windows of burn-rate alerts fit into each other and into the SLO's, and events are counted where they have to be. */
final class BurnRateCheck {
    private final Diagnostics diagnostics;
    private final Ranges ranges;
    private final SloDeclaration slo;
    private final List<EnvironmentName> environments;

    BurnRateCheck(Diagnostics diagnostics, SloDeclaration slo, List<EnvironmentName> environments) {
        this.diagnostics = diagnostics;
        this.ranges = new Ranges(diagnostics);
        this.slo = slo;
        this.environments = environments;
    }

    void check() {
        BurnRateDeclaration alerts = slo.burnRateAlerts();
        ranges.positive(alerts.holdingFor(), "holdingFor");
        ranges.positive(alerts.keepFiringFor(), "keepFiringFor");
        for (Layered<Windows> windows : alerts.windows()) {
            Values.of(windows).forEach(this::check);
            together(windows, slo.window()).forEach(this::checkFits);
        }
        for (Sited<Long> least : Values.of(alerts.leastBadEvents())) {
            if (least.value() < 1) {
                ranges.outOfRange(least.site(), "atLeast is " + least.value(), "use 1 or more");
            }
        }
        together(alerts.leastBadEvents(), slo.sli()).forEach(this::checkCounted);
        environments.stream()
                .flatMap(environment -> inverted(alerts, environment).stream())
                .distinct()
                .forEach(site -> ranges.outOfRange(
                        site,
                        "what can wait is more urgent than what wakes somebody",
                        "use a ticketSeverity that is at most as urgent as the pageSeverity: the more urgent alert mutes the"
                                + " other"));
    }

    /** Where a ticket is made more urgent than a page. */
    private static Optional<CallSite> inverted(BurnRateDeclaration alerts, EnvironmentName environment) {
        Optional<Sited<AlertSeverity>> page = alerts.pageSeverity().sitedIn(environment);
        Optional<Sited<AlertSeverity>> ticket = alerts.ticketSeverity().sitedIn(environment);
        AlertSeverity ofPage = page.map(Sited::value).orElse(AlertSeverity.CRITICAL);
        AlertSeverity ofTicket = ticket.map(Sited::value).orElse(AlertSeverity.WARNING);
        return ofTicket.compareTo(ofPage) < 0 ? ticket.or(() -> page).map(Sited::site) : Optional.empty();
    }

    private void check(Sited<Windows> said) {
        Windows windows = said.value();
        ranges.positive(new Sited<>(windows.longWindow(), said.site()), "the long window");
        ranges.positive(new Sited<>(windows.shortWindow(), said.site()), "the short window");
        if (windows.budget().value().signum() <= 0 || windows.budget().compareTo(Percent.HUNDRED) > 0) {
            ranges.outOfRange(
                    said.site(),
                    "the alert is to fire when " + windows.budget() + " of the error budget are spent",
                    "use more than 0 % and at most 100 %");
        }
        if (!Ranges.isTimeSpan(windows.longWindow()) || !Ranges.isTimeSpan(windows.shortWindow())) {
            return;
        }
        if (windows.shortWindow().compareTo(windows.longWindow()) >= 0) {
            ranges.outOfRange(
                    said.site(),
                    "the short window is " + text(windows.shortWindow()) + ", the long one "
                            + text(windows.longWindow()),
                    "name the budget, the long window and the short one, in this order; a twelfth is usual");
        }
    }

    private void checkFits(Together<Windows, TimeWindow> both) {
        Duration window = both.one.value().longWindow();
        if (both.other.value().length().compareTo(window) < 0) {
            ranges.outOfRange(
                    both.one.site(),
                    "the long window is " + text(window) + ", but the SLO promises for "
                            + both.other.value().words(),
                    "use the SLO's window at most");
        }
    }

    private static String text(Duration duration) {
        return PrometheusDuration.format(duration);
    }

    private void checkCounted(Together<Long, Sli> both) {
        if (!countsEvents(both.other.value())) {
            diagnostics.add(Diagnostic.error(
                            Code.NEVER_APPLIES,
                            both.one.site(),
                            "atLeast asks for a number of events, which this indicator does not count")
                    .alsoAt(both.other.site())
                    .hint("use errors(x), goodEvents(x) or requests(histogram), or leave atLeast out"));
        }
    }

    /** What two statements say about one environment. */
    private record Together<A, B>(Sited<A> one, Sited<B> other) {}

    private <A, B> Set<Together<A, B>> together(Layered<A> one, Layered<B> other) {
        Set<Together<A, B>> all = new LinkedHashSet<>();
        for (EnvironmentName environment : environments) {
            one.sitedIn(environment)
                    .ifPresent(said ->
                            other.sitedIn(environment).ifPresent(beside -> all.add(new Together<>(said, beside))));
        }
        return all;
    }

    /** By counters, whose rate is events per second; others count samples, or whatever their author does. */
    private static boolean countsEvents(Sli sli) {
        return sli instanceof Sli.EventRatio
                || sli instanceof Sli.GoodRatio
                || sli instanceof Sli.Latency
                || sli instanceof Sli.NativeLatency;
    }
}
