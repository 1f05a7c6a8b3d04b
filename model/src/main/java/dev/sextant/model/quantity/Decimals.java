package dev.sextant.model.quantity;

import java.math.BigDecimal;

/** Exact decimal numbers in one form, so that 0.5 and 0.50 are equal and print the same. */
public final class Decimals {

    private Decimals() {}

    /** Returns {@code value} without trailing zeros and never with a negative scale (100, not 1E+2). */
    public static BigDecimal normalized(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
