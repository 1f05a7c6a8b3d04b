package dev.sextant.promql.build;

import dev.sextant.promql.ast.FixedDuration;
import dev.sextant.promql.print.DurationText;
import java.time.Duration;
import java.util.List;

/** Values from a user's program, checked where they enter. */
final class Checked {
    private static final FixedDuration PLACEHOLDER = new FixedDuration(Duration.ofMinutes(1));

    /** The longest range: Prometheus counts nanoseconds in 64 bits. */
    private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

    private Checked() {}

    record Length(FixedDuration value, List<Problem> problems) {}

    /** A length of time for a range: above zero, in whole milliseconds. */
    static Length length(String what, Duration duration) {
        if (duration.isZero() || duration.isNegative()) {
            return invalid(what + " must be longer than zero, not " + DurationText.of(duration));
        }
        if (duration.toNanosPart() % 1_000_000 != 0) {
            return invalid(what + " must be whole milliseconds, not " + duration);
        }
        if (duration.compareTo(LONGEST) > 0) {
            return invalid(what + " must be shorter than 292 years, not " + duration);
        }
        return new Length(new FixedDuration(duration), List.of());
    }

    /** A share of observations. */
    static Scalar quantile(double quantile) {
        if (quantile >= 0 && quantile <= 1) {
            return Scalar.constant(quantile);
        }
        return value("quantile must be between 0 and 1, not " + quantile);
    }

    static Scalar atLeastOne(String what, int number) {
        return number >= 1 ? Scalar.constant(number) : value(what + " needs at least one series, not " + number);
    }

    private static Scalar value(String message) {
        Problem problem = Problem.of(Problem.Kind.VALUE, CallSite.capture(), message);
        return new Scalar(Scalar.constant(1).expr(), List.of(problem));
    }

    private static Length invalid(String message) {
        return new Length(PLACEHOLDER, List.of(Problem.of(Problem.Kind.DURATION, CallSite.capture(), message)));
    }
}
