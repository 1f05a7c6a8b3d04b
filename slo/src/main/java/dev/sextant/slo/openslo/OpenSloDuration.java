package dev.sextant.slo.openslo;

import java.time.Duration;

/** OpenSLO's shorthand for a length of time: one number and one unit, where Prometheus writes as many as it takes. */
final class OpenSloDuration {
    private static final long HOUR = 60;
    private static final long DAY = 24 * HOUR;

    private OpenSloDuration() {}

    /** The length in the largest unit that it is a whole number of; there is none below a minute, which is rounded up. */
    static String of(Duration length) {
        long minutes = length.plusMinutes(1).minusNanos(1).toMinutes();
        if (minutes % DAY == 0) {
            return minutes / DAY + "d";
        }
        return minutes % HOUR == 0 ? minutes / HOUR + "h" : minutes + "m";
    }
}
