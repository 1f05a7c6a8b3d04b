package dev.sextant.promql.typed;

import dev.sextant.source.CallSite;
import java.util.List;

/** Numbers from a user's program, checked where they enter. */
final class Checked {
    private Checked() {}

    /** A share of observations. */
    static Scalar quantile(double quantile) {
        return between("quantile", 0, 1, quantile);
    }

    /** A number that must lie within bounds, these included. */
    static Scalar between(String what, int least, int most, double number) {
        if (number >= least && number <= most) {
            return Scalar.constant(number);
        }
        return value(what + " must be between " + least + " and " + most + ", not " + number);
    }

    /** A number strictly between 0 and 1. */
    static Scalar share(String what, double number) {
        if (number > 0 && number < 1) {
            return Scalar.constant(number);
        }
        return value(what + " must be above 0 and below 1, not " + number);
    }

    static Scalar atLeastOne(String what, int number) {
        return number >= 1 ? Scalar.constant(number) : value(what + " needs at least one series, not " + number);
    }

    private static Scalar value(String message) {
        Problem problem = Problem.of(Problem.Kind.VALUE, CallSite.capture(), message);
        return new Scalar(Scalar.constant(1).expr(), List.of(problem));
    }
}
