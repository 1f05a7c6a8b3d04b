package dev.sextant.slo.sloth;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Numbers as texts of Go, in which Sloth writes labels: the fewest digits that lead back to the same number. Java's own are
 * not always the fewest before JDK 19.
 */
public final class GoNumbers {
    private static final int MOST_DIGITS = 17;
    /** From here to below the other, {@code 'g'} writes no exponent. */
    private static final int LEAST_PLAIN_EXPONENT = -4;

    private static final int END_OF_PLAIN_EXPONENTS = 6;

    private GoNumbers() {}

    /** {@code strconv.FormatFloat(value, 'f', -1, 64)} of a finite number. */
    public static String plain(double value) {
        return shortest(new BigDecimal(value), digits -> digits.doubleValue() == value)
                .toPlainString();
    }

    /** {@code strconv.FormatFloat(value, 'g', -1, 32)}. */
    public static String general(float value) {
        if (Float.isNaN(value)) {
            return "NaN";
        }
        if (Float.isInfinite(value)) {
            return value > 0 ? "+Inf" : "-Inf";
        }
        if (value == 0) {
            return 1 / value < 0 ? "-0" : "0";
        }
        BigDecimal digits = shortest(new BigDecimal(value), found -> found.floatValue() == value);
        int exponent = digits.precision() - digits.scale() - 1;
        if (exponent >= LEAST_PLAIN_EXPONENT && exponent < END_OF_PLAIN_EXPONENTS) {
            return digits.toPlainString();
        }
        return String.format(
                Locale.ROOT, "%se%+03d", digits.scaleByPowerOfTen(-exponent).toPlainString(), exponent);
    }

    private static BigDecimal shortest(BigDecimal exact, Predicate<BigDecimal> isSame) {
        for (int digits = 1; digits < MOST_DIGITS; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (isSame.test(rounded)) {
                return rounded.stripTrailingZeros();
            }
        }
        return exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN)).stripTrailingZeros();
    }
}
