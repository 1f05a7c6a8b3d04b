package dev.sextant.slo.read;

import dev.sextant.slo.AlertWindows;
import dev.sextant.slo.Indicator;
import dev.sextant.slo.TimeSlices;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** Which windows an SLO's spending is watched over. */
final class Windows {
    /** The workbook's table as it stands; Sloth has it for these two. */
    private static final Set<Duration> TABLE = Set.of(Duration.ofDays(28), Duration.ofDays(30));
    /** Shorter ones would hold two evaluations at most. */
    private static final Duration SHORTEST = Duration.ofMinutes(2);

    private static final Duration LEAST = Duration.ofDays(1);
    private static final Duration MOST = Duration.ofDays(3660);

    private Windows() {}

    /** Whether there are windows for it: scaled to less than a day, all of them would be the same few minutes. */
    static boolean isWatchable(Duration window, Map<Duration, AlertWindows> catalogue) {
        boolean scalable = window.compareTo(LEAST) >= 0 && window.compareTo(MOST) <= 0;
        return scalable || catalogue.containsKey(window);
    }

    static AlertWindows of(Duration window, Indicator indicator, Map<Duration, AlertWindows> catalogue) {
        AlertWindows known = catalogue.get(window);
        if (known != null) {
            return known;
        }
        Duration shortest = shortest(indicator);
        AlertWindows table = AlertWindows.workbook(window);
        boolean usable = table.pageQuick().shortWindow().compareTo(shortest) >= 0;
        return TABLE.contains(window) && usable ? table : AlertWindows.scaled(window, shortest);
    }

    /** No window is shorter than a slice of time, or it would often be empty. */
    private static Duration shortest(Indicator indicator) {
        return indicator instanceof TimeSlices slices && slices.slice().compareTo(SHORTEST) > 0
                ? slices.slice()
                : SHORTEST;
    }
}
