package dev.sextant.promql.template;

import dev.sextant.promql.print.StringText;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether numbers, characters and strings are what Go can read. */
final class Constants {
    private static final Pattern DECIMAL_FLOAT =
            Pattern.compile("[+-]?(?:[0-9_]++\\.?[0-9_]*+|\\.[0-9_]++)(?:[eE][+-]?[0-9_]++)?");
    private static final Pattern HEX_FLOAT =
            Pattern.compile("[+-]?0[xX](?:[0-9a-fA-F_]++\\.?[0-9a-fA-F_]*+|\\.[0-9a-fA-F_]++)[pP][+-]?[0-9_]++");
    private static final Pattern INTEGER =
            Pattern.compile("([+-]?)(?:0[xX]([0-9a-fA-F_]+)|0[bB]([01_]+)|0[oO]?([0-7_]+)|([1-9][0-9_]*|0))");
    private static final BigInteger MOST = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);
    private static final BigInteger LEAST = BigInteger.ONE.shiftLeft(63).negate();
    private static final int[] RADIX = {0, 0, 16, 2, 8, 10};

    private Constants() {}

    /** Stops at a number that Go cannot read. */
    static void checkNumber(Token token) {
        String text = token.text();
        if (token.type() == TokenType.COMPLEX) {
            int split = imaginary(text);
            if (!isFloat(text.substring(0, split)) || !isFloat(text.substring(split, text.length() - 1))) {
                throw Abort.at(token, "illegal number syntax: " + StringText.quote(text));
            }
            return;
        }
        if (text.endsWith("i") && isFloat(text.substring(0, text.length() - 1))) {
            return;
        }
        if (isInteger(text)) {
            return;
        }
        if (!isFloat(text)) {
            throw Abort.at(token, "illegal number syntax: " + StringText.quote(text));
        }
        if (text.chars().noneMatch(c -> ".eEpP".indexOf(c) >= 0)) {
            throw Abort.at(token, "integer overflow: " + StringText.quote(text));
        }
    }

    /** Where the second part of a complex number begins: at a sign that belongs to no exponent. */
    private static int imaginary(String text) {
        int at = text.length() - 1;
        while (at > 0 && ("+-".indexOf(text.charAt(at)) < 0 || "eEpP".indexOf(text.charAt(at - 1)) >= 0)) {
            at--;
        }
        return at;
    }

    /** Whether it fits 64 bits, with a sign or without one. */
    static boolean isInteger(String text) {
        Matcher matcher = INTEGER.matcher(text);
        if (!matcher.matches() || !underscoresSeparateDigits(text)) {
            return false;
        }
        for (int group = 2; group < RADIX.length; group++) {
            String digits = matcher.group(group);
            if (digits != null) {
                String bare = digits.replace("_", "");
                // Far too many digits are not worth reading.
                if (bare.isEmpty() || bare.length() > 100) {
                    return false;
                }
                BigInteger value = new BigInteger(matcher.group(1).equals("-") ? "-" + bare : bare, RADIX[group]);
                BigInteger most = matcher.group(1).isEmpty() ? MOST : MOST.shiftRight(1);
                return value.compareTo(LEAST) >= 0 && value.compareTo(most) <= 0;
            }
        }
        return false;
    }

    private static boolean isFloat(String text) {
        String bare = text.replace("_", "");
        if (text.contains("_") && !underscoresSeparateDigits(text)) {
            return false;
        }
        if (!DECIMAL_FLOAT.matcher(text).matches() && !HEX_FLOAT.matcher(text).matches()) {
            return false;
        }
        try {
            return !Double.isInfinite(Double.parseDouble(bare));
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** Go's rule: each one behind a digit or the prefix of the base, and before a digit. */
    private static boolean underscoresSeparateDigits(String text) {
        String number = text.startsWith("+") || text.startsWith("-") ? text.substring(1) : text;
        boolean prefix = number.length() > 1 && number.charAt(0) == '0' && "bBoOxX".indexOf(number.charAt(1)) >= 0;
        boolean hex = prefix && (number.charAt(1) == 'x' || number.charAt(1) == 'X');
        char last = prefix ? '0' : '^';
        for (int i = prefix ? 2 : 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c == '_' && last != '0') {
                return false;
            }
            boolean digit = (c >= '0' && c <= '9') || (hex && Character.digit(c, 16) >= 0);
            if (!digit && c != '_' && last == '_') {
                return false;
            }
            last = digit ? '0' : c == '_' ? '_' : '!';
        }
        return last != '_';
    }

    /** Stops at a character constant that holds no character, or several. */
    static void checkCharacter(Token token) {
        String text = token.text();
        if (text.length() < 2 || text.charAt(1) == '\'') {
            throw Abort.at(token, "invalid syntax");
        }
        int end = StringEscapes.skipCharacter(text, 1, '\'');
        if (end < 0) {
            throw Abort.at(token, "invalid syntax");
        }
        if (end != text.length() - 1) {
            throw Abort.at(token, "malformed character constant: " + text);
        }
    }

    /** The value of a string constant; stops where Go cannot read it. */
    static String string(Token token) {
        String inner = token.text().substring(1, token.text().length() - 1);
        if (token.type() == TokenType.RAW_STRING) {
            return inner.replace("\r", "");
        }
        StringBuilder out = new StringBuilder(inner.length());
        int at = 0;
        while (at < inner.length()) {
            int end = StringEscapes.skipCharacter(inner, at, '"');
            if (end < 0) {
                throw Abort.at(token, "invalid syntax");
            }
            out.append(StringEscapes.value(inner, at, end));
            at = end;
        }
        return out.toString();
    }
}
