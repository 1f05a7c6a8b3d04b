package dev.sextant.model.validation;

import dev.sextant.model.declared.Sited;
import dev.sextant.model.quantity.PrometheusDuration;
import dev.sextant.model.quantity.TimeWindow;
import dev.sextant.model.quantity.YearlyClock;
import dev.sextant.source.CallSite;
import dev.sextant.source.Code;
import dev.sextant.source.Diagnostic;
import dev.sextant.source.Diagnostics;
import java.time.Duration;

/** A window that rolls is one to ninety days long; one of the calendar has a clock that can be foretold. */
final class TimeWindowCheck {
    static final Duration SHORTEST = Duration.ofDays(1);
    static final Duration LONGEST = Duration.ofDays(90);

    private final Diagnostics diagnostics;
    private final String slo;

    TimeWindowCheck(Diagnostics diagnostics, String slo) {
        this.diagnostics = diagnostics;
        this.slo = slo;
    }

    void check(Sited<TimeWindow> window) {
        if (window.value() instanceof TimeWindow.Calendar calendar) {
            checkZone(new Sited<>(calendar.zone(), window.site()));
            checkStart(calendar, window.site());
            return;
        }
        Duration length = window.value().length();
        Ranges ranges = new Ranges(diagnostics);
        ranges.positive(new Sited<>(length, window.site()), "window");
        if (Ranges.isTimeSpan(length) && (length.compareTo(SHORTEST) < 0 || length.compareTo(LONGEST) > 0)) {
            ranges.outOfRange(
                    window.site(),
                    "window of SLO '" + slo + "' is " + PrometheusDuration.format(length),
                    "use days(1) to days(90)");
        }
    }

    private void checkStart(TimeWindow.Calendar calendar, CallSite site) {
        Duration later = calendar.later();
        if (later.isNegative()
                || later.toNanosPart() != 0
                || later.compareTo(calendar.unit().mostLater()) >= 0) {
            new Ranges(diagnostics)
                    .outOfRange(
                            site,
                            "window of SLO '" + slo + "' begins " + text(later) + " after the "
                                    + calendar.unit().word() + " does",
                            "use whole seconds, from none to less than "
                                    + calendar.unit().mostLater().toDays() + " days");
        }
    }

    private static String text(Duration later) {
        return Ranges.isTimeSpan(later) ? PrometheusDuration.format(later) : later.toString();
    }

    private void checkZone(Sited<String> zone) {
        if (!YearlyClock.isZone(zone.value())) {
            diagnostics.add(
                    Diagnostic.error(Code.TIME_ZONE, zone.site(), "there is no time zone '" + zone.value() + "'")
                            .hint("use a name of the IANA time zone database, such as Europe/Berlin or UTC"));
        } else if (YearlyClock.of(zone.value()).isEmpty()) {
            diagnostics.add(Diagnostic.error(
                            Code.TIME_ZONE,
                            zone.site(),
                            "the clocks of " + zone.value() + " are not set by one rule for every year")
                    .hint("use a zone of the same hours in which they are, or UTC"));
        }
    }
}
