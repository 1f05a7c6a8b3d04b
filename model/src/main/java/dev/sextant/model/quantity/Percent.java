package dev.sextant.model.quantity;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A share in percent, exact: {@code 99.9} stays {@code 99.9}.
 *
 * <p>Any number is a percent; the places that take one state the range that they accept and report what lies outside.
 *
 * @param value the number before the percent sign
 */
public record Percent(BigDecimal value) implements Comparable<Percent> {

    /** One hundred percent. */
    public static final Percent HUNDRED = new Percent(BigDecimal.valueOf(100));

    public Percent {
        Objects.requireNonNull(value, "value is null");
        value = Decimals.normalized(value);
    }

    /** Returns this share as a number between 0 and 1: 99.9 % is 0.999. */
    public BigDecimal asRatio() {
        return Decimals.normalized(value.movePointLeft(2));
    }

    /** Returns what is missing to one hundred percent: 0.1 % for 99.9 %. An objective's error budget. */
    public Percent complement() {
        return new Percent(HUNDRED.value.subtract(value));
    }

    @Override
    public int compareTo(Percent other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString() + " %";
    }
}
