package dev.sextant.yaml.read;

import dev.sextant.yaml.read.ScalarValue.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells strings, numbers, truth values and nulls apart as Go's yaml.v3 does, which is neither YAML 1.1 nor 1.2. */
final class Resolution {
    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> BOOLS = Set.of("true", "True", "TRUE", "false", "False", "FALSE");
    private static final Pattern NOT_FINITE = Pattern.compile("[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)");
    private static final Pattern FLOAT =
            Pattern.compile("[-+]?(?:\\.[0-9]++|[0-9]++(?:\\.[0-9]*+)?)(?:[eE][-+]?[0-9]{1,9})?");
    private static final Pattern INTEGER =
            Pattern.compile("([-+]?)(?:0[xX]([0-9a-fA-F]++)|0[bB]([01]++)|0[oO]?([0-7]++)|(0|[1-9][0-9]*+))");
    private static final int[] RADIX = {0, 0, 16, 2, 8, 10};
    private static final int MOST_DIGITS = 400;
    private static final BigInteger MOST = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);
    private static final BigInteger LEAST = BigInteger.ONE.shiftLeft(63).negate();
    private static final Pattern TIMESTAMP = Pattern.compile(
            "[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt ][0-9]{1,2}:[0-9]{1,2}:[0-9]{1,2}(?:\\.[0-9]+)?(?:Z|[-+][0-9]{2}:[0-9]{2})?)?");
    private static final Map<String, Kind> TAGS = Map.of(
            "!!null", Kind.NULL,
            "!!bool", Kind.BOOL,
            "!!int", Kind.INTEGER,
            "!!float", Kind.FLOAT,
            "!!timestamp", Kind.TIMESTAMP);

    private Resolution() {}

    static ScalarValue of(YamlScalar scalar) {
        String tag = scalar.tag();
        String text = scalar.value();
        if (tag == null) {
            return scalar.style() == YamlScalar.Style.PLAIN ? plain(text) : ScalarValue.of(Kind.STRING, text);
        }
        if (tag.equals("!!binary")) {
            return binary(text);
        }
        Kind wanted = TAGS.get(tag);
        return wanted == null ? ScalarValue.of(Kind.STRING, text) : tagged(text, tag, wanted);
    }

    private static ScalarValue tagged(String text, String tag, Kind wanted) {
        ScalarValue found = plain(text);
        if (found.kind() == wanted || (wanted == Kind.FLOAT && found.kind() == Kind.INTEGER)) {
            return found;
        }
        return found.wrong("cannot decode " + found.kind().described() + " as " + tag);
    }

    private static ScalarValue plain(String text) {
        if (NULLS.contains(text)) {
            return ScalarValue.of(Kind.NULL, "");
        }
        if (BOOLS.contains(text)) {
            return ScalarValue.of(Kind.BOOL, text);
        }
        if (NOT_FINITE.matcher(text).matches()) {
            return ScalarValue.of(Kind.FLOAT, text);
        }
        if ("+-.0123456789".indexOf(text.charAt(0)) < 0) {
            return ScalarValue.of(Kind.STRING, text);
        }
        if (TIMESTAMP.matcher(text).matches()) {
            return ScalarValue.of(Kind.TIMESTAMP, text);
        }
        String digits = text.charAt(0) == '.' ? text : text.replace("_", "");
        BigInteger integer = integer(digits);
        if (integer != null) {
            return ScalarValue.number(Kind.INTEGER, text, new BigDecimal(integer));
        }
        // A number of thousands of digits is none that anybody meant.
        if (digits.length() <= MOST_DIGITS && FLOAT.matcher(digits).matches()) {
            double value = Double.parseDouble(digits);
            return Double.isInfinite(value)
                    ? ScalarValue.of(Kind.STRING, text)
                    : ScalarValue.number(Kind.FLOAT, text, new BigDecimal(value));
        }
        return ScalarValue.of(Kind.STRING, text);
    }

    /** The value, if it is written as an integer and fits 64 bits. */
    private static @Nullable BigInteger integer(String text) {
        Matcher matcher = INTEGER.matcher(text);
        if (text.length() > MOST_DIGITS || !matcher.matches()) {
            return null;
        }
        for (int group = 2; group < RADIX.length; group++) {
            String digits = matcher.group(group);
            if (digits != null) {
                BigInteger value = new BigInteger(matcher.group(1).equals("-") ? "-" + digits : digits, RADIX[group]);
                return value.compareTo(LEAST) >= 0 && value.compareTo(MOST) <= 0 ? value : null;
            }
        }
        return null;
    }

    /** Bytes that are no UTF-8 become lone surrogates, as elsewhere. */
    private static ScalarValue binary(String text) {
        try {
            String base64 = text.replaceAll("[\r\n]", "");
            if (base64.length() % 4 != 0) {
                throw new IllegalArgumentException("padding is missing");
            }
            byte[] bytes = Base64.getDecoder().decode(base64);
            return ScalarValue.of(Kind.STRING, decode(bytes));
        } catch (IllegalArgumentException e) {
            return new ScalarValue(
                    Kind.STRING, text, Optional.empty(), Optional.of("!!binary value contains invalid base64 data"));
        }
    }

    private static String decode(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\ufffd') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        for (byte each : bytes) {
            out.append(each >= 0 ? (char) each : (char) (0xdc00 + (each & 0xff)));
        }
        return out.toString();
    }
}
