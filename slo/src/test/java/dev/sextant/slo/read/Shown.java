package dev.sextant.slo.read;

import dev.sextant.promql.print.CanonicalPrinter;
import dev.sextant.slo.Indicator;
import dev.sextant.slo.ServiceLevel;
import dev.sextant.slo.Windowed;
import java.time.Duration;

/** What was read, as text to compare. */
final class Shown {
    private static final Duration HOUR = Duration.ofHours(1);

    private Shown() {}

    /** Service, name, objective and window. */
    static String promise(ImportedSlo slo) {
        ServiceLevel level = slo.level();
        return level.service() + "/" + level.name() + " " + level.objective() + " in "
                + level.window().words();
    }

    /** The indicator over an hour: bad and total events, or the ratio. */
    static String indicator(ImportedSlo slo) {
        return slo.level().indicator().accept(new Indicator.Visitor<>() {
            @Override
            public String events(Indicator.Events indicator) {
                return text(indicator.bad()) + " of " + text(indicator.total());
            }

            @Override
            public String errorRatio(Indicator.ErrorRatio indicator) {
                return text(indicator.errorRatio());
            }
        });
    }

    private static String text(Windowed expression) {
        return CanonicalPrinter.print(expression.over(HOUR));
    }
}
