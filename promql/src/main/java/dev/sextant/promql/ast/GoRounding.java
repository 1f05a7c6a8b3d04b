package dev.sextant.promql.ast;

/** Whole numbers as Go's {@code int64(math.Round(v))} makes them. */
final class GoRounding {
    private GoRounding() {}

    /** The nearest whole number, the one farther from zero where two are as near; the nearest {@code long} beyond those. */
    static long nearest(double value) {
        long whole = (long) value;
        double rest = value - whole;
        if (rest >= 0.5) {
            return whole + 1;
        }
        return rest <= -0.5 ? whole - 1 : whole;
    }
}
