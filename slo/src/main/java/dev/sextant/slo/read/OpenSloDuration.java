package dev.sextant.slo.read;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * OpenSLO's shorthand for a length of time: one number and one unit, of which m is a minute and M a month.
 *
 * @param number how many, 0 or more
 * @param unit one of m, h, d, w, M, Q and Y
 */
record OpenSloDuration(long number, String unit) {
    private static final Pattern SHORTHAND = Pattern.compile("(0|[1-9][0-9]{0,8})([mhdwMQY])");

    private static final Map<String, Duration> UNITS = Map.of(
            "m", Duration.ofMinutes(1),
            "h", Duration.ofHours(1),
            "d", Duration.ofDays(1),
            "w", Duration.ofDays(7));

    static Optional<OpenSloDuration> of(String text) {
        Matcher shorthand = SHORTHAND.matcher(text);
        return shorthand.matches()
                ? Optional.of(new OpenSloDuration(Long.parseLong(shorthand.group(1)), shorthand.group(2)))
                : Optional.empty();
    }

    /** How long it is; nothing for a month, a quarter and a year, which differ. */
    Optional<Duration> length() {
        return Optional.ofNullable(UNITS.get(unit)).map(one -> one.multipliedBy(number));
    }
}
