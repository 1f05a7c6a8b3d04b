package dev.sextant.promql.typed;

/** What is done to each number by itself. */
abstract class MathFunctions extends ScalarFunctions {
    MathFunctions() {}

    /** The values without their sign. */
    public static InstantVector abs(Numbers vector) {
        return Arguments.of(vector).numbers("abs");
    }

    /** The values' signs: -1, 0 or 1. */
    public static InstantVector sgn(Numbers vector) {
        return Arguments.of(vector).numbers("sgn");
    }

    /** The values rounded up to whole numbers. */
    public static InstantVector ceil(Numbers vector) {
        return Arguments.of(vector).numbers("ceil");
    }

    /** The values rounded down to whole numbers. */
    public static InstantVector floor(Numbers vector) {
        return Arguments.of(vector).numbers("floor");
    }

    /** The values rounded to the nearest whole number, halves up. */
    public static InstantVector round(Numbers vector) {
        return Arguments.of(vector).numbers("round");
    }

    /** The square roots. */
    public static InstantVector sqrt(Numbers vector) {
        return Arguments.of(vector).numbers("sqrt");
    }

    /** e raised to the values. */
    public static InstantVector exp(Numbers vector) {
        return Arguments.of(vector).numbers("exp");
    }

    /** The natural logarithms. */
    public static InstantVector ln(Numbers vector) {
        return Arguments.of(vector).numbers("ln");
    }

    /** The logarithms to base 2. */
    public static InstantVector log2(Numbers vector) {
        return Arguments.of(vector).numbers("log2");
    }

    /** The logarithms to base 10. */
    public static InstantVector log10(Numbers vector) {
        return Arguments.of(vector).numbers("log10");
    }

    /** The sines of angles in radians. */
    public static InstantVector sin(Numbers vector) {
        return Arguments.of(vector).numbers("sin");
    }

    /** The cosines of angles in radians. */
    public static InstantVector cos(Numbers vector) {
        return Arguments.of(vector).numbers("cos");
    }

    /** The tangents of angles in radians. */
    public static InstantVector tan(Numbers vector) {
        return Arguments.of(vector).numbers("tan");
    }

    /** The angles in radians that have these sines. */
    public static InstantVector asin(Numbers vector) {
        return Arguments.of(vector).numbers("asin");
    }

    /** The angles in radians that have these cosines. */
    public static InstantVector acos(Numbers vector) {
        return Arguments.of(vector).numbers("acos");
    }

    /** The angles in radians that have these tangents. */
    public static InstantVector atan(Numbers vector) {
        return Arguments.of(vector).numbers("atan");
    }

    /** The hyperbolic sines. */
    public static InstantVector sinh(Numbers vector) {
        return Arguments.of(vector).numbers("sinh");
    }

    /** The hyperbolic cosines. */
    public static InstantVector cosh(Numbers vector) {
        return Arguments.of(vector).numbers("cosh");
    }

    /** The hyperbolic tangents. */
    public static InstantVector tanh(Numbers vector) {
        return Arguments.of(vector).numbers("tanh");
    }

    /** The inverse hyperbolic sines. */
    public static InstantVector asinh(Numbers vector) {
        return Arguments.of(vector).numbers("asinh");
    }

    /** The inverse hyperbolic cosines. */
    public static InstantVector acosh(Numbers vector) {
        return Arguments.of(vector).numbers("acosh");
    }

    /** The inverse hyperbolic tangents. */
    public static InstantVector atanh(Numbers vector) {
        return Arguments.of(vector).numbers("atanh");
    }

    /** Angles in radians given in degrees. */
    public static InstantVector deg(Numbers vector) {
        return Arguments.of(vector).numbers("deg");
    }

    /** Angles in degrees given in radians. */
    public static InstantVector rad(Numbers vector) {
        return Arguments.of(vector).numbers("rad");
    }

    /** The values rounded to the nearest multiple of a number. */
    public static InstantVector round(Numbers vector, Scalar toNearest) {
        return Arguments.of(vector).and(toNearest).numbers("round");
    }

    /** The values rounded to the nearest multiple of a number, such as 0.5. */
    public static InstantVector round(Numbers vector, double toNearest) {
        return round(vector, number(toNearest));
    }

    /** Values outside the bounds are moved to them; no series at all if the lower bound is above the upper. */
    public static InstantVector clamp(Numbers vector, Scalar lower, Scalar upper) {
        return Arguments.of(vector).and(lower).and(upper).numbers("clamp");
    }

    /** Values outside the bounds are moved to them. */
    public static InstantVector clamp(Numbers vector, double lower, double upper) {
        return clamp(vector, number(lower), number(upper));
    }

    /** Values below the bound are raised to it. */
    public static InstantVector clampMin(Numbers vector, Scalar bound) {
        return Arguments.of(vector).and(bound).numbers("clamp_min");
    }

    /** Values below the bound are raised to it. */
    public static InstantVector clampMin(Numbers vector, double bound) {
        return clampMin(vector, number(bound));
    }

    /** Values above the bound are lowered to it. */
    public static InstantVector clampMax(Numbers vector, Scalar bound) {
        return Arguments.of(vector).and(bound).numbers("clamp_max");
    }

    /** Values above the bound are lowered to it. */
    public static InstantVector clampMax(Numbers vector, double bound) {
        return clampMax(vector, number(bound));
    }
}
