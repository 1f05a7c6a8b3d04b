package dev.sextant.promql.syntax;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;

/** Numbers and durations as Prometheus reads them. */
final class NumberLiterals {
    private static final BigInteger MOST_NANOS = BigInteger.valueOf(Long.MAX_VALUE);
    private static final List<String> UNITS = List.of("y", "w", "d", "h", "m", "s", "ms");
    private static final List<Long> UNIT_MILLIS =
            List.of(31_536_000_000L, 604_800_000L, 86_400_000L, 3_600_000L, 60_000L, 1_000L, 1L);

    private NumberLiterals() {}

    /** A literal that no value can be given to. */
    static final class Fault extends Exception {
        private static final long serialVersionUID = 1L;

        Fault(String message) {
            super(message, null, false, false);
        }

        String text() {
            return getMessage() == null ? "" : getMessage();
        }
    }

    static double number(String lexeme) throws Fault {
        String lower = lexeme.toLowerCase(Locale.ROOT);
        if (lower.equals("inf")) {
            return Double.POSITIVE_INFINITY;
        }
        if (lower.equals("nan")) {
            return Double.NaN;
        }
        String digits = lower.replace("_", "");
        if (digits.startsWith("0x")) {
            return integer(lexeme, digits.substring(2), 16);
        }
        // Go takes a whole number with a leading zero for an octal one where it can, so 017 is 15 and 08 is 8.
        if (digits.length() > 1 && digits.startsWith("0") && digits.chars().allMatch(c -> c >= '0' && c <= '7')) {
            return integer(lexeme, digits, 8);
        }
        double value = Double.parseDouble(digits);
        if (Double.isInfinite(value)) {
            throw unparsable(lexeme, "value out of range");
        }
        return value;
    }

    private static double integer(String lexeme, String digits, int base) throws Fault {
        BigInteger value = new BigInteger(digits, base);
        if (value.bitLength() > 63) {
            if (base == 8) {
                return Double.parseDouble(digits);
            }
            throw unparsable(lexeme, "invalid syntax");
        }
        return value.doubleValue();
    }

    static Fault unparsable(String lexeme, String reason) {
        return new Fault("error parsing number: strconv.ParseFloat: parsing \"" + lexeme + "\": " + reason);
    }

    /** The seconds of a duration: units from large to small, each once. */
    static double duration(String lexeme) throws Fault {
        BigInteger millis = BigInteger.ZERO;
        int last = -1;
        int at = 0;
        while (at < lexeme.length()) {
            int unitAt = skip(lexeme, at, true);
            int next = skip(lexeme, unitAt, false);
            String unit = lexeme.substring(unitAt, next);
            int position = UNITS.indexOf(unit);
            if (position < 0) {
                throw new Fault("unknown unit \"" + unit + "\" in duration \"" + lexeme + "\"");
            }
            if (position <= last) {
                throw new Fault("not a valid duration string: \"" + lexeme + "\"");
            }
            last = position;
            BigInteger count = new BigInteger(lexeme.substring(at, unitAt));
            millis = millis.add(count.multiply(BigInteger.valueOf(UNIT_MILLIS.get(position))));
            if (millis.multiply(BigInteger.valueOf(1_000_000)).compareTo(MOST_NANOS) > 0) {
                throw new Fault("duration out of range");
            }
            at = next;
        }
        return new BigDecimal(millis).movePointLeft(3).doubleValue();
    }

    private static int skip(String text, int from, boolean digits) {
        int at = from;
        while (at < text.length() && Character.isDigit(text.charAt(at)) == digits) {
            at++;
        }
        return at;
    }
}
