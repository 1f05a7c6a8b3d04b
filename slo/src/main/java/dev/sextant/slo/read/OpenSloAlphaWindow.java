package dev.sextant.slo.read;

import dev.sextant.rulefile.LocatedText;
import dev.sextant.slo.read.ImportProblem.Code;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/** Reads the time window of an SLO of OpenSLO v1alpha: one, in days. */
final class OpenSloAlphaWindow {
    private static final FieldSet WINDOW = FieldSet.of("a time window", "count", "unit", "isRolling");
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(1_000_000);

    private final ImportOptions options;

    OpenSloAlphaWindow(ImportOptions options) {
        this.options = options;
    }

    /** The window, that of the options if none is named; nothing, which is reported, if it cannot be watched. */
    Optional<Duration> read(Fields slo) {
        return slo.has("timeWindows")
                ? OpenSloWindow.only(slo, "timeWindows", WINDOW).flatMap(this::window)
                : Optional.of(options.window());
    }

    private Optional<Duration> window(Fields window) {
        Optional<LocatedText> unit = window.requiredText("unit", "write Day");
        Optional<Value> count = window.required("count", "write a number of days such as 30");
        if (!window.flag("isRolling", true)) {
            window.error(
                    Code.WINDOW_UNSUPPORTED,
                    "isRolling",
                    "windows that begin with the calendar are not supported",
                    "write isRolling: true");
        }
        if (unit.isPresent() && !unit.get().value().equalsIgnoreCase("Day")) {
            window.error(
                    Code.WINDOW_UNSUPPORTED,
                    "unit",
                    "windows are counted in days only",
                    "write unit: Day and the days");
        }
        return count.flatMap(days -> days.number().flatMap(number -> days(number, days)));
    }

    private Optional<Duration> days(BigDecimal number, Value count) {
        boolean whole = number.signum() > 0
                && number.compareTo(MOST_DAYS) < 0
                && number.stripTrailingZeros().scale() <= 0;
        Optional<Duration> window = whole ? Optional.of(Duration.ofDays(number.longValueExact())) : Optional.empty();
        Optional<Duration> watchable = window.filter(days -> Windows.isWatchable(days, options.catalogue()));
        if (watchable.isEmpty()) {
            count.error(
                    Code.WINDOW_UNSUPPORTED,
                    "there are no alert windows for that many days",
                    "write a whole number of days, up to ten years");
        }
        return watchable;
    }
}
