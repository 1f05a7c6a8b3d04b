package dev.sextant.slo.read;

import dev.sextant.model.quantity.TimeWindow;
import dev.sextant.promql.print.StringText;
import dev.sextant.rulefile.LocatedText;
import dev.sextant.slo.read.ImportProblem.Code;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the time window of an SLO: one, which rolls or follows the calendar. */
final class OpenSloWindow {
    /** What has no fixed length, and what people mean by it. */
    private static final Map<String, String> CALENDAR_UNITS = Map.of("M", "30d", "Q", "90d", "Y", "365d");

    private final ImportOptions options;

    OpenSloWindow(ImportOptions options) {
        this.options = options;
    }

    /** The window, that of the options if none is named; nothing, which is reported, if it cannot be watched. */
    Optional<TimeWindow> read(Fields slo) {
        return slo.has("timeWindow")
                ? only(slo, "timeWindow", OpenSloFields.TIME_WINDOW).flatMap(this::window)
                : Optional.of(new TimeWindow.Rolling(options.window()));
    }

    /** The fields of the one window in a list of them; nothing, which is reported, if it has another number. */
    static Optional<Fields> only(Fields slo, String name, FieldSet known) {
        List<Value> windows = slo.get(name).map(Value::list).orElse(List.of());
        if (windows.size() != 1) {
            slo.error(
                    Code.WINDOW_UNSUPPORTED,
                    name,
                    "an SLO has one time window, and here are " + windows.size(),
                    "keep one, and write an SLO of its own for each other");
            return Optional.empty();
        }
        return windows.get(0).fields(known);
    }

    private Optional<TimeWindow> window(Fields window) {
        Optional<LocatedText> text = window.requiredText("duration", "write a duration such as 30d");
        Optional<Boolean> rolling = window.get("isRolling").flatMap(Value::flag);
        boolean hasCalendar = window.has("calendar");
        if (hasCalendar && rolling.filter(flag -> flag).isPresent()) {
            window.error(Code.CONFLICT, "calendar", "belongs to a window that does not roll", "write isRolling: false");
            return Optional.empty();
        }
        if (hasCalendar) {
            return text.flatMap(found -> new OpenSloCalendar(window).read(found));
        }
        if (rolling.filter(flag -> !flag).isPresent()) {
            window.error(
                    Code.MISSING,
                    "isRolling",
                    "a window that does not roll begins with the calendar, which is missing",
                    "write calendar with startTime and timeZone, or isRolling: true");
            return Optional.empty();
        }
        if (rolling.isEmpty() && !window.has("isRolling")) {
            window.error(Code.MISSING, "isRolling", "is missing", "write isRolling: true");
        }
        return text.flatMap(found -> duration(found, window)).map(TimeWindow.Rolling::new);
    }

    private Optional<Duration> duration(LocatedText text, Fields window) {
        String written = StringText.quote(text.value());
        Optional<OpenSloDuration> shorthand = OpenSloDuration.of(text.value());
        if (shorthand.isEmpty()) {
            refuse(
                    Code.WRONG_TYPE,
                    text,
                    window,
                    written + " is no duration of OpenSLO",
                    "write a number and one of m, h, d and w, such as 30d");
            return Optional.empty();
        }
        String unit = shorthand.get().unit();
        Optional<Duration> length = shorthand.get().length();
        if (length.isEmpty()) {
            refuse(
                    Code.WINDOW_UNSUPPORTED,
                    text,
                    window,
                    written + " has no fixed length, which a rolling window needs",
                    "write " + CALENDAR_UNITS.get(unit) + " for one, or isRolling: false with a calendar");
            return Optional.empty();
        }
        Duration duration = length.get();
        if (!Windows.isWatchable(duration, options.catalogue())) {
            refuse(
                    Code.WINDOW_UNSUPPORTED,
                    text,
                    window,
                    "there are no alert windows for " + written,
                    unit.equals("m")
                            ? "m is a minute: write 30d for a month"
                            : "write a day to ten years, or define AlertWindows for it");
            return Optional.empty();
        }
        return Optional.of(duration);
    }

    private static void refuse(Code code, LocatedText text, Fields window, String message, String hint) {
        window.problems().error(code, text.place(), window.path("duration"), message, hint);
    }
}
