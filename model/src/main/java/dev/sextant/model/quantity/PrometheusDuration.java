package dev.sextant.model.quantity;

import java.time.Duration;

/** How Prometheus, Alertmanager and Loki write a duration: descending units, each once, {@code 1h30m}. */
public final class PrometheusDuration {

    private static final long SECOND = 1_000;
    private static final long MINUTE = 60 * SECOND;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    private PrometheusDuration() {}

    /**
     * Returns {@code duration} in days, hours, minutes, seconds and milliseconds. Weeks and years are not used: a
     * window that is declared as 28 days reads as {@code 28d}.
     *
     * @throws IllegalArgumentException if the duration is negative or not a whole number of milliseconds
     */
    public static String format(Duration duration) {
        if (duration.isNegative() || duration.toNanosPart() % 1_000_000 != 0) {
            throw new IllegalArgumentException("not a duration of whole milliseconds: " + duration);
        }
        long rest = duration.toMillis();
        if (rest == 0) {
            return "0s";
        }
        StringBuilder text = new StringBuilder();
        rest = append(text, rest, DAY, "d");
        rest = append(text, rest, HOUR, "h");
        rest = append(text, rest, MINUTE, "m");
        rest = append(text, rest, SECOND, "s");
        append(text, rest, 1, "ms");
        return text.toString();
    }

    private static long append(StringBuilder text, long millis, long unit, String symbol) {
        if (millis >= unit) {
            text.append(millis / unit).append(symbol);
        }
        return millis % unit;
    }
}
