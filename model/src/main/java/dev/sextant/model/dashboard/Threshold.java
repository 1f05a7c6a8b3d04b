package dev.sextant.model.dashboard;

import java.math.BigDecimal;

/**
 * The value from which on a panel shows its values in another colour.
 *
 * @param from the first value of the colour
 * @param color the colour
 */
public record Threshold(BigDecimal from, Color color) {

    /** The colours that have a meaning. */
    public enum Color {
        GREEN,
        ORANGE,
        RED
    }
}
