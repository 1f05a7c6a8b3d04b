package dev.sextant.promql.print;

import java.time.Duration;

/** Durations as Prometheus prints them: {@code 1h30m}; years and weeks only where they divide evenly. */
public final class DurationText {
    private static final Unit[] UNITS = {
        new Unit("y", 365L * 86_400_000, true),
        new Unit("w", 7L * 86_400_000, true),
        new Unit("d", 86_400_000, false),
        new Unit("h", 3_600_000, false),
        new Unit("m", 60_000, false),
        new Unit("s", 1_000, false),
        new Unit("ms", 1, false),
    };

    private record Unit(String symbol, long millis, boolean onlyExact) {}

    private DurationText() {}

    /** The text of a duration; a negative one has a sign in front; parts below a millisecond are cut off. */
    public static String of(Duration duration) {
        return duration.isNegative() ? "-" + ofMillis(duration.negated().toMillis()) : ofMillis(duration.toMillis());
    }

    /** The text of a number of seconds that was written as a duration. */
    static String ofSeconds(double seconds) {
        long millis = (long) (Math.abs(seconds) * 1e9) / 1_000_000;
        return seconds < 0 ? "-" + ofMillis(millis) : ofMillis(millis);
    }

    private static String ofMillis(long millis) {
        if (millis == 0) {
            return "0s";
        }
        StringBuilder out = new StringBuilder();
        long rest = millis;
        for (Unit unit : UNITS) {
            if (rest >= unit.millis && !(unit.onlyExact && rest % unit.millis != 0)) {
                out.append(rest / unit.millis).append(unit.symbol);
                rest %= unit.millis;
            }
        }
        return out.toString();
    }
}
