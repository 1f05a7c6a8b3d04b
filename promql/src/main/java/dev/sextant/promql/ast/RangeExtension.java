package dev.sextant.promql.ast;

/** How the edges of a range are completed. */
public enum RangeExtension {
    ANCHORED("anchored"),
    SMOOTHED("smoothed");

    private final String symbol;

    RangeExtension(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }
}
