package dev.sextant.rulefile;

import dev.sextant.promql.print.StringText;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Durations as Prometheus writes them in configuration: {@code 1h30m}. */
public final class DurationText {
    static final String OUT_OF_RANGE = "duration out of range";

    /** From the largest, in which order they have to stand; milliseconds of each. */
    private static final List<String> UNITS = List.of("y", "w", "d", "h", "m", "s", "ms");

    private static final Map<String, Long> MILLIS = Map.of(
            "y", 31_536_000_000L,
            "w", 604_800_000L,
            "d", 86_400_000L,
            "h", 3_600_000L,
            "m", 60_000L,
            "s", 1_000L,
            "ms", 1L);
    private static final BigInteger UNSIGNED = BigInteger.ONE.shiftLeft(64);
    private static final BigInteger NANOS_OF_MILLI = BigInteger.valueOf(1_000_000);

    private final String text;
    private int at;

    private DurationText(String text) {
        this.text = text;
    }

    /** It is no duration; the message says why, as Prometheus does. */
    @SuppressWarnings("serial")
    public static final class NoDuration extends Exception {
        NoDuration(String message) {
            super(message, null, false, false);
        }
    }

    /** Reads a duration, none or more; {@code 0} needs no unit.
     *
     * @throws NoDuration if it is none
     */
    public static Duration parse(String text) throws NoDuration {
        if (text.equals("0")) {
            return Duration.ZERO;
        }
        if (text.isEmpty()) {
            throw new NoDuration("empty duration string");
        }
        return new DurationText(text).read();
    }

    private Duration read() throws NoDuration {
        BigInteger nanos = BigInteger.ZERO;
        int last = -1;
        while (at < text.length()) {
            BigInteger number = number();
            String unit = unit();
            int position = UNITS.indexOf(unit);
            if (position < 0) {
                throw new NoDuration(
                        "unknown unit " + StringText.quote(unit) + " in duration " + StringText.quote(text));
            }
            if (position <= last) {
                throw invalid();
            }
            last = position;
            BigInteger unitNanos =
                    BigInteger.valueOf(MILLIS.getOrDefault(unit, 0L)).multiply(NANOS_OF_MILLI);
            nanos = nanos.add(number.multiply(unitNanos));
            if (nanos.bitLength() > 63) {
                throw new NoDuration(OUT_OF_RANGE);
            }
        }
        return Duration.ofNanos(nanos.longValueExact());
    }

    private BigInteger number() throws NoDuration {
        int start = at;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        // More digits than 64 bits can need, save for zeros in front that nobody writes.
        if (start == at || at - start > 100) {
            throw invalid();
        }
        BigInteger number = new BigInteger(text.substring(start, at));
        if (number.compareTo(UNSIGNED) >= 0) {
            throw invalid();
        }
        return number;
    }

    private String unit() throws NoDuration {
        int start = at;
        while (at < text.length() && !isDigit(text.charAt(at))) {
            at++;
        }
        if (start == at) {
            throw invalid();
        }
        return text.substring(start, at);
    }

    private NoDuration invalid() {
        return new NoDuration("not a valid duration string: " + StringText.quote(text));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
