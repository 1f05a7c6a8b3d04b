package dev.sextant.model.declared;

import dev.sextant.model.quantity.Decimals;
import java.math.BigDecimal;

/**
 * The bound that a value must cross for an alert.
 *
 * @param direction on which side of the bound the alert is
 * @param bound in the unit of the value
 */
public record Limit(Direction direction, BigDecimal bound) {

    /** On which side of the bound the alert is. */
    public enum Direction {
        ABOVE,
        BELOW
    }

    public Limit {
        bound = Decimals.normalized(bound);
    }
}
