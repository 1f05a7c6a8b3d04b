package dev.sextant.promql.syntax;

import dev.sextant.promql.print.StringText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers and durations as Prometheus reads them. */
final class NumberLiterals {
    private static final BigInteger MOST_NANOS = BigInteger.valueOf(Long.MAX_VALUE);
    private static final List<String> UNITS = List.of("y", "w", "d", "h", "m", "s", "ms");
    private static final List<Long> UNIT_MILLIS =
            List.of(31_536_000_000L, 604_800_000L, 86_400_000L, 3_600_000L, 60_000L, 1_000L, 1L);

    /** Underscores stand between digits, one at a time, and behind the prefix of a hexadecimal number. */
    private static final Pattern WITH_UNDERSCORES =
            Pattern.compile("0x(_?[0-9a-f]+)+|([0-9]+(_[0-9]+)*)?(\\.([0-9]+(_[0-9]+)*)?)?(e[+-]?[0-9]+(_[0-9]+)*)?");

    /** Small enough to be multiplied by any unit. */
    private static final int MOST_PLAIN_COUNT = 100_000;

    /** 285 years, short of the end of what Prometheus can count. */
    private static final long MOST_PLAIN_MILLIS = 9_000_000_000_000L;

    /** So many digits always fit. */
    private static final int PLAIN_DIGITS = 15;

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
        if (lexeme.length() <= PLAIN_DIGITS && isPlainInteger(lexeme)) {
            return Long.parseLong(lexeme);
        }
        String lower = lexeme.toLowerCase(Locale.ROOT);
        if (lower.equals("inf")) {
            return Double.POSITIVE_INFINITY;
        }
        if (lower.equals("nan")) {
            return Double.NaN;
        }
        if (lower.indexOf('_') >= 0 || lower.startsWith("0x")) {
            if (!WITH_UNDERSCORES.matcher(lower).matches()) {
                throw unparsable(lexeme, "invalid syntax");
            }
        }
        String digits = lower.replace("_", "");
        if (digits.startsWith("0x")) {
            return integer(lexeme, digits.substring(2), 16);
        }
        // Go takes a whole number with a leading zero for an octal one where it can, so 017 is 15 and 08 is 8.
        if (digits.length() > 1 && digits.startsWith("0") && isOctal(digits)) {
            return integer(lexeme, digits, 8);
        }
        double value;
        try {
            value = Double.parseDouble(digits);
        } catch (NumberFormatException e) {
            throw unparsable(lexeme, "invalid syntax");
        }
        if (Double.isInfinite(value)) {
            throw unparsable(lexeme, "value out of range");
        }
        return value;
    }

    /** Digits alone, with no zero in front that would make them octal. */
    private static boolean isPlainInteger(String lexeme) {
        for (int i = 0; i < lexeme.length(); i++) {
            if (lexeme.charAt(i) < '0' || lexeme.charAt(i) > '9') {
                return false;
            }
        }
        return lexeme.length() == 1 || lexeme.charAt(0) != '0';
    }

    private static boolean isOctal(String digits) {
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '7') {
                return false;
            }
        }
        return true;
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
        if (lexeme.length() <= PLAIN_DIGITS) {
            double plain = plainDuration(lexeme);
            if (plain >= 0) {
                return plain;
            }
        }
        while (at < lexeme.length()) {
            int unitAt = skip(lexeme, at, true);
            int next = skip(lexeme, unitAt, false);
            String unit = lexeme.substring(unitAt, next);
            int position = UNITS.indexOf(unit);
            if (unitAt == at || next == unitAt) {
                throw new Fault("not a valid duration string: " + StringText.quote(lexeme));
            }
            if (position < 0) {
                throw new Fault("unknown unit " + StringText.quote(unit) + " in duration " + StringText.quote(lexeme));
            }
            if (position <= last) {
                throw new Fault("not a valid duration string: " + StringText.quote(lexeme));
            }
            last = position;
            BigInteger count = new BigInteger(lexeme.substring(at, unitAt));
            if (count.bitLength() > 64) {
                throw new Fault("not a valid duration string: " + StringText.quote(lexeme));
            }
            millis = millis.add(count.multiply(BigInteger.valueOf(UNIT_MILLIS.get(position))));
            if (millis.multiply(BigInteger.valueOf(1_000_000)).compareTo(MOST_NANOS) > 0) {
                throw new Fault("duration out of range");
            }
            at = next;
        }
        return new BigDecimal(millis).movePointLeft(3).doubleValue();
    }

    /** A few digits and one unit of whole seconds; negative for all else. */
    private static double plainDuration(String lexeme) {
        int digits = lexeme.length() - 1;
        long count = 0;
        for (int i = 0; i < digits; i++) {
            int digit = lexeme.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            count = count * 10 + digit;
        }
        int unit = UNITS.indexOf(lexeme.substring(digits));
        if (digits == 0 || unit < 0 || count > MOST_PLAIN_COUNT) {
            return -1;
        }
        long millis = count * UNIT_MILLIS.get(unit);
        return millis <= MOST_PLAIN_MILLIS ? millis / 1000.0 : -1;
    }

    private static int skip(String text, int from, boolean digits) {
        int at = from;
        while (at < text.length() && (text.charAt(at) >= '0' && text.charAt(at) <= '9') == digits) {
            at++;
        }
        return at;
    }
}
