package dev.sextant.model.proof;

import java.math.BigDecimal;

/**
 * Samples that grow evenly.
 *
 * @param first the value of the first
 * @param growth what each other has more than the one before, not less than nothing
 * @param samples how many there are, at least one
 */
public record Run(BigDecimal first, BigDecimal growth, int samples) {
    public Run {
        if (samples < 1 || growth.signum() < 0) {
            throw new IllegalArgumentException(samples + " samples that grow by " + growth);
        }
    }

    /** Returns the run in promtool's notation, which counts the samples behind the first: {@code 0+60x9}. */
    public String notation() {
        return plain(first) + "+" + plain(growth) + "x" + (samples - 1);
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
