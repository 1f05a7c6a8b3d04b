package dev.sextant.slo.read;

import dev.sextant.model.quantity.TimeWindow;
import dev.sextant.model.quantity.TimeWindow.Unit;
import dev.sextant.model.quantity.YearlyClock;
import dev.sextant.promql.print.StringText;
import dev.sextant.rulefile.LocatedText;
import dev.sextant.slo.read.ImportProblem.Code;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads a time window that begins with the calendar: a week, a month or a quarter. */
final class OpenSloCalendar {
    private static final Map<String, Unit> UNITS =
            Map.of("1w", Unit.WEEK, "7d", Unit.WEEK, "1M", Unit.MONTH, "1Q", Unit.QUARTER, "3M", Unit.QUARTER);

    private static final DateTimeFormatter START =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final Fields window;

    OpenSloCalendar(Fields window) {
        this.window = window;
    }

    /** The window of that duration; nothing, which is reported, if it cannot be computed. */
    Optional<TimeWindow> read(LocatedText duration) {
        Optional<Unit> unit = unit(duration);
        Optional<Fields> calendar = window.get("calendar").flatMap(value -> value.fields(OpenSloFields.CALENDAR));
        Optional<String> zone = calendar.flatMap(OpenSloCalendar::zone);
        Optional<LocalDateTime> start = calendar.flatMap(OpenSloCalendar::start);
        return unit.flatMap(length -> start.flatMap(first -> later(length, first))
                .flatMap(later -> zone.map(name -> new TimeWindow.Calendar(length, name, later))));
    }

    private Optional<Unit> unit(LocatedText duration) {
        Optional<Unit> unit = Optional.ofNullable(UNITS.get(duration.value()));
        if (unit.isEmpty()) {
            window.problems()
                    .error(
                            Code.WINDOW_UNSUPPORTED,
                            duration.place(),
                            window.path("duration"),
                            "the calendar has no windows of " + StringText.quote(duration.value()),
                            isMinutes(duration) ? "m is a minute: write 1M for a month" : "write 1w, 1M or 1Q");
        }
        return unit;
    }

    private static boolean isMinutes(LocatedText duration) {
        return OpenSloDuration.of(duration.value())
                .filter(length -> length.unit().equals("m"))
                .isPresent();
    }

    private static Optional<String> zone(Fields calendar) {
        Optional<LocatedText> zone = calendar.requiredText("timeZone", "name a time zone such as Europe/Berlin or UTC");
        return zone.map(LocatedText::value).filter(name -> {
            boolean usable = YearlyClock.of(name).isPresent();
            if (!usable) {
                calendar.problems()
                        .error(
                                Code.WINDOW_UNSUPPORTED,
                                zone.get().place(),
                                calendar.path("timeZone"),
                                YearlyClock.isZone(name)
                                        ? "the clocks of " + name + " are not set by one rule for every year"
                                        : "there is no time zone " + StringText.quote(name),
                                "use a name of the IANA time zone database, such as Europe/Berlin or UTC");
            }
            return usable;
        });
    }

    private static Optional<LocalDateTime> start(Fields calendar) {
        Optional<LocatedText> start = calendar.requiredText("startTime", "write a time such as 2024-01-01 00:00:00");
        return start.flatMap(text -> {
            try {
                return Optional.of(LocalDateTime.parse(text.value(), START));
            } catch (DateTimeParseException e) {
                calendar.problems()
                        .error(
                                Code.WRONG_TYPE,
                                text.place(),
                                calendar.path("startTime"),
                                StringText.quote(text.value()) + " is no time",
                                "write one such as 2024-01-01 00:00:00");
                return Optional.empty();
            }
        });
    }

    /** How long after the beginning of its week, month or quarter a window starts. */
    private Optional<Duration> later(Unit unit, LocalDateTime start) {
        LocalDate date = start.toLocalDate();
        LocalDate begin = switch (unit) {
            case WEEK -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> date.withDayOfMonth(1);
            case QUARTER -> date.withDayOfMonth(1).minusMonths((date.getMonthValue() - 1) % 3);
        };
        Duration later = Duration.between(begin.atStartOfDay(), start);
        if (later.compareTo(unit.mostLater()) >= 0) {
            window.error(
                    Code.WINDOW_UNSUPPORTED,
                    "calendar",
                    "not every " + unit.word() + " has a day to begin with that is " + later.toDays()
                            + " days behind its first",
                    unit == Unit.QUARTER
                            ? "start on one of the first 28 days of January, April, July or October"
                            : "start on one of the first 28 days of a month");
            return Optional.empty();
        }
        return Optional.of(later);
    }
}
