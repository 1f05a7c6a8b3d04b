package dev.sextant.promql.typed;

import dev.sextant.promql.ast.DurationCall;
import dev.sextant.promql.ast.NumberLiteral;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/** What gives a single number or a length of time. */
abstract class ScalarFunctions extends PromqlText {
    ScalarFunctions() {}

    /** A number. */
    public static Scalar number(double value) {
        return Scalar.constant(value);
    }

    /** A number, exactly. */
    public static Scalar number(BigDecimal value) {
        return Scalar.constant(value);
    }

    /** What is not a number, as PromQL's {@code NaN}. */
    public static Scalar nan() {
        return new Scalar(NumberLiteral.of(Double.NaN), List.of());
    }

    /** π. */
    public static Scalar pi() {
        return new Arguments().scalar("pi");
    }

    /** The seconds since 1970-01-01 UTC. */
    public static Scalar time() {
        return new Arguments().scalar("time");
    }

    /**
     * The seconds since 1970-01-01 UTC at which the query's range starts. Experimental: Prometheus 3.12 or newer
     * with {@code --enable-feature=promql-experimental-functions}.
     */
    public static Scalar start() {
        return new Arguments().scalar("start");
    }

    /**
     * The seconds since 1970-01-01 UTC at which the query's range ends. Experimental: Prometheus 3.12 or newer with
     * {@code --enable-feature=promql-experimental-functions}.
     */
    public static Scalar end() {
        return new Arguments().scalar("end");
    }

    /**
     * How many seconds the query's range is long; {@link #rangeLength} is the same for a window. Experimental:
     * Prometheus 3.12 or newer with {@code --enable-feature=promql-experimental-functions}.
     */
    public static Scalar range() {
        return new Arguments().scalar("range");
    }

    /**
     * The seconds between two points of the query's result; {@link #stepLength} is the same for a window.
     * Experimental: Prometheus 3.12 or newer with {@code --enable-feature=promql-experimental-functions}.
     */
    public static Scalar step() {
        return new Arguments().scalar("step");
    }

    /**
     * The smaller of two numbers. Experimental: Prometheus 3.13 or newer with {@code --enable-feature=promql-
     * experimental-functions}.
     */
    public static Scalar minOf(Scalar a, Scalar b) {
        return Arguments.of(a).and(b).scalar("min_of");
    }

    /**
     * The larger of two numbers. Experimental: Prometheus 3.13 or newer with {@code --enable-feature=promql-
     * experimental-functions}.
     */
    public static Scalar maxOf(Scalar a, Scalar b) {
        return Arguments.of(a).and(b).scalar("max_of");
    }

    /** The value of the only series; NaN if there are none or several. */
    public static Scalar scalar(Numbers vector) {
        return Arguments.of(vector).scalar("scalar");
    }

    /** One series without labels. */
    public static InstantVector vector(Scalar value) {
        return Arguments.of(value).numbers("vector");
    }

    /** One series without labels. */
    public static InstantVector vector(double value) {
        return vector(number(value));
    }

    /** One series without labels. */
    public static InstantVector vector(BigDecimal value) {
        return vector(number(value));
    }

    /** A length of time to compute with. */
    public static Length length(Duration constant) {
        return new Length(constant);
    }

    /** The time between two points of the query's result. */
    public static Length stepLength() {
        return Length.computed(Lengths.call(DurationCall.Function.STEP), List.of());
    }

    /** The length of the query's range. */
    public static Length rangeLength() {
        return Length.computed(Lengths.call(DurationCall.Function.RANGE), List.of());
    }

    /** The shorter of two lengths of time. */
    public static Length minOf(Length a, Length b) {
        return Length.choice(DurationCall.Function.MIN_OF, a, b);
    }

    /** The longer of two lengths of time. */
    public static Length maxOf(Length a, Length b) {
        return Length.choice(DurationCall.Function.MAX_OF, a, b);
    }
}
