package dev.sextant.model.validation;

import dev.sextant.model.declared.BurnRateDeclaration;
import dev.sextant.model.declared.BurnRateDeclaration.Windows;
import dev.sextant.model.declared.Layered;
import dev.sextant.model.declared.Sited;
import dev.sextant.model.declared.Sli;
import dev.sextant.model.declared.SloDeclaration;
import dev.sextant.model.diagnostic.Code;
import dev.sextant.model.diagnostic.Diagnostic;
import dev.sextant.model.diagnostic.Diagnostics;
import dev.sextant.model.quantity.Percent;
import dev.sextant.model.quantity.PrometheusDuration;
import java.time.Duration;

/** Windows of burn-rate alerts fit into each other and into the SLO's, and events are counted where they have to be. */
final class BurnRateCheck {
    private final Diagnostics diagnostics;
    private final Ranges ranges;
    private final SloDeclaration slo;

    BurnRateCheck(Diagnostics diagnostics, SloDeclaration slo) {
        this.diagnostics = diagnostics;
        this.ranges = new Ranges(diagnostics);
        this.slo = slo;
    }

    void check() {
        BurnRateDeclaration alerts = slo.burnRateAlerts();
        ranges.positive(alerts.holdingFor(), "holdingFor");
        ranges.positive(alerts.keepFiringFor(), "keepFiringFor");
        for (Layered<Windows> windows : alerts.windows()) {
            Values.of(windows).forEach(this::check);
        }
        Values.of(alerts.leastBadEvents()).forEach(this::checkEvents);
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
        Values.of(slo.window()).stream()
                .filter(window -> window.value().length().compareTo(windows.longWindow()) < 0)
                .findFirst()
                .ifPresent(window -> ranges.outOfRange(
                        said.site(),
                        "the long window is " + text(windows.longWindow()) + ", but the SLO promises for "
                                + window.value().words(),
                        "use the SLO's window at most"));
    }

    private static String text(Duration duration) {
        return PrometheusDuration.format(duration);
    }

    private void checkEvents(Sited<Long> least) {
        if (least.value() < 1) {
            ranges.outOfRange(least.site(), "atLeast is " + least.value(), "use 1 or more");
        }
        Values.of(slo.sli()).stream()
                .filter(sli -> !countsEvents(sli.value()))
                .findFirst()
                .ifPresent(sli -> diagnostics.add(Diagnostic.error(
                                Code.NEVER_APPLIES,
                                least.site(),
                                "atLeast asks for a number of events, which this indicator does not count")
                        .alsoAt(sli.site())
                        .hint("use errors(x), goodEvents(x) or requests(histogram), or leave atLeast out")));
    }

    /** By counters, whose rate is events per second; others count samples, or whatever their author does. */
    private static boolean countsEvents(Sli sli) {
        return sli instanceof Sli.EventRatio
                || sli instanceof Sli.GoodRatio
                || sli instanceof Sli.Latency
                || sli instanceof Sli.NativeLatency;
    }
}
