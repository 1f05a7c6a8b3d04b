package dev.sextant.slo.read;

import dev.sextant.model.quantity.PrometheusDuration;
import dev.sextant.model.quantity.TimeWindow;
import dev.sextant.promql.print.StringText;
import dev.sextant.rulefile.LocatedText;
import dev.sextant.slo.AlertWindows;
import dev.sextant.slo.read.ImportProblem.Code;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the slices of time of an objective.
 *
 * <p>A slice is an hour at most: that something is missing is told after an hour. It is a fiftieth of the time window at
 * most, or looking for a fast loss would take longer than losing all.
 */
final class OpenSloSlices {
    private static final Duration MOST = Duration.ofHours(1);
    /** Of the time window: what the most urgent alert tells of has spent that share of the budget. */
    private static final int MOST_PART = 50;

    private static final Pattern MINUTES = Pattern.compile("[1-9][0-9]{0,8}");
    private static final String WINDOW = "timeSliceWindow";
    private static final String TARGET = "timeSliceTarget";

    private final Map<Duration, AlertWindows> catalogue;

    OpenSloSlices(ImportOptions options) {
        this.catalogue = options.catalogue();
    }

    /** An objective that counts events has no slices. */
    static void refuse(Fields objective) {
        conflict(objective, TARGET, "belongs to the budgeting method Timeslices");
        conflict(objective, WINDOW, "belongs to budgeting methods of time slices");
    }

    /** Slices that are as good as their ratio have no target. */
    static void refuseTarget(Fields objective) {
        conflict(objective, TARGET, "belongs to the budgeting method Timeslices");
    }

    private static void conflict(Fields objective, String field, String message) {
        if (objective.has(field)) {
            objective.error(Code.CONFLICT, field, message, "remove it");
        }
    }

    /** The share of good events from which on a slice is good. */
    static Optional<BigDecimal> target(Fields objective) {
        return objective
                .required(TARGET, "write the share of good events that makes a slice good, such as 0.95")
                .flatMap(Objectives::share);
    }

    /**
     * How long a slice is.
     *
     * @param window of the SLO, if that could be read
     */
    Optional<Duration> length(Fields objective, Optional<TimeWindow> window) {
        Optional<LocatedText> text = objective.requiredText(WINDOW, "write how long a slice is, such as 1m");
        Optional<Duration> length = text.map(LocatedText::value).flatMap(OpenSloSlices::minutes);
        if (text.isPresent() && length.isEmpty()) {
            refuse(
                    Code.WRONG_TYPE,
                    objective,
                    text.get(),
                    StringText.quote(text.get().value()) + " is no length of a slice",
                    "write a number of minutes, or one with m or h, such as 5m");
        }
        return length.filter(slice -> isShort(slice, objective, text.orElseThrow())
                && window.filter(all -> !fits(slice, all.length(), objective, text.orElseThrow()))
                        .isEmpty());
    }

    private static Optional<Duration> minutes(String text) {
        return MINUTES.matcher(text).matches()
                ? Optional.of(Duration.ofMinutes(Long.parseLong(text)))
                : OpenSloDuration.of(text).flatMap(OpenSloDuration::length).filter(length -> !length.isZero());
    }

    private static boolean isShort(Duration slice, Fields objective, LocatedText text) {
        if (slice.compareTo(MOST) > 0) {
            refuse(
                    Code.WINDOW_UNSUPPORTED,
                    objective,
                    text,
                    "a slice of " + PrometheusDuration.format(slice) + " is longer than an hour",
                    "write 1h or less");
            return false;
        }
        return true;
    }

    private boolean fits(Duration slice, Duration window, Fields objective, LocatedText text) {
        AlertWindows known = catalogue.get(window);
        Duration most = known == null ? window.dividedBy(MOST_PART) : shortest(known);
        if (slice.compareTo(most) <= 0) {
            return true;
        }
        String written = "a slice of " + PrometheusDuration.format(slice);
        if (known == null) {
            refuse(
                    Code.WINDOW_UNSUPPORTED,
                    objective,
                    text,
                    written + " is more than a fiftieth of " + PrometheusDuration.format(window)
                            + ", so that no alert would be in time",
                    "write " + most.toMinutes() + "m or less, or a longer time window");
        } else {
            refuse(
                    Code.WINDOW_UNSUPPORTED,
                    objective,
                    text,
                    written + " is longer than " + PrometheusDuration.format(most)
                            + ", the shortest of the AlertWindows for " + PrometheusDuration.format(window),
                    "write shorter slices, or longer AlertWindows");
        }
        return false;
    }

    private static Duration shortest(AlertWindows windows) {
        return windows.pairs().stream()
                .map(AlertWindows.Pair::shortWindow)
                .min(Duration::compareTo)
                .orElseThrow();
    }

    private static void refuse(Code code, Fields objective, LocatedText text, String message, String hint) {
        objective.problems().error(code, text.place(), objective.path(WINDOW), message, hint);
    }
}
