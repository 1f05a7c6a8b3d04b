package dev.sextant.generators.tracing;

import java.time.Duration;

/** How Go programs read a duration; they know no days. */
final class GoDuration {

    private GoDuration() {}

    /** Returns {@code duration} in hours, minutes and seconds: {@code 168h}, {@code 1h30m}. */
    static String format(Duration duration) {
        if (duration.isNegative() || duration.toNanosPart() != 0) {
            throw new IllegalArgumentException("not a duration of whole seconds: " + duration);
        }
        StringBuilder text = new StringBuilder();
        append(text, duration.toHours(), "h");
        append(text, duration.toMinutesPart(), "m");
        append(text, duration.toSecondsPart(), "s");
        return text.isEmpty() ? "0s" : text.toString();
    }

    private static void append(StringBuilder text, long count, String unit) {
        if (count > 0) {
            text.append(count).append(unit);
        }
    }
}
