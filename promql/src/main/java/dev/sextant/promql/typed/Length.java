package dev.sextant.promql.typed;

import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.DurationCall;
import dev.sextant.promql.ast.DurationExpr;
import dev.sextant.promql.ast.DurationNumber;
import dev.sextant.promql.ast.FixedDuration;
import dev.sextant.promql.ast.NumberLiteral;
import dev.sextant.promql.print.DurationText;
import dev.sextant.source.CallSite;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A length of time for a window, a resolution or an offset: a constant, or computed from the query's own step and range.
 * Made by {@link Functions#length}, {@link Functions#stepLength} and {@link Functions#rangeLength}. Anything but a
 * constant needs Prometheus 3.14, or {@code --enable-feature=promql-duration-expr} from 3.4 on (3.6 for the step, 3.13
 * for {@code minOf} and {@code maxOf}). Immutable.
 */
public final class Length {
    private final DurationExpr expr;
    /** The length as it was given, before anything was computed with it. */
    private final Optional<Duration> given;
    /** The value in seconds, where it does not depend on the query. */
    private final Optional<Double> seconds;

    private final List<Problem> problems;

    /** A length with what was found to be wrong with it where it is used. */
    record Checked(DurationExpr expr, List<Problem> problems) {}

    Length(Duration constant) {
        this(
                Lengths.literal(constant),
                Optional.of(constant),
                Optional.of(Lengths.seconds(constant).doubleValue()),
                List.of());
    }

    private Length(DurationExpr expr, Optional<Duration> given, Optional<Double> seconds, List<Problem> problems) {
        this.expr = expr;
        this.given = given;
        this.seconds = seconds;
        this.problems = List.copyOf(problems);
    }

    /** A length that depends on the query. */
    static Length computed(DurationExpr expr, List<Problem> problems) {
        return new Length(expr, Optional.empty(), Optional.empty(), problems);
    }

    /** The shorter or the longer of two lengths. */
    static Length choice(DurationCall.Function function, Length a, Length b) {
        List<Problem> found = Problems.join(a.problems, b.problems);
        Optional<String> fault = a.tooLong().or(b::tooLong);
        return fault.map(message -> new Length(
                        number(1),
                        Optional.empty(),
                        Optional.of(1.0),
                        Problems.join(found, List.of(Problem.of(Problem.Kind.DURATION, CallSite.capture(), message)))))
                .orElseGet(() -> computed(Lengths.call(function, a.expr, b.expr), found));
    }

    /** What is wrong with it, as far as it can be told before it is used. */
    public List<Problem> problems() {
        return problems;
    }

    /** Both lengths together. */
    public Length plus(Length other) {
        return combine(BinaryOp.ADD, other);
    }

    /** Both lengths together. */
    public Length plus(Duration other) {
        return plus(new Length(other));
    }

    /** This length without the other. */
    public Length minus(Length other) {
        return combine(BinaryOp.SUBTRACT, other);
    }

    /** This length without the other. */
    public Length minus(Duration other) {
        return minus(new Length(other));
    }

    /** So many times this length. */
    public Length times(double factor) {
        return combine(BinaryOp.MULTIPLY, factor(factor));
    }

    /** This length in so many parts; zero is a problem of kind VALUE. */
    public Length dividedBy(double divisor) {
        return combine(BinaryOp.DIVIDE, divisor("divided", divisor));
    }

    /** What is left of this length when the other is taken away as often as possible; PromQL {@code %}. */
    public Length modulo(Length other) {
        return combine(BinaryOp.MODULO, other);
    }

    /** What is left of this length when the other is taken away as often as possible; PromQL {@code %}. */
    public Length modulo(Duration other) {
        return modulo(new Length(other));
    }

    /** The number of seconds raised to a power; PromQL {@code ^}. */
    public Length power(double exponent) {
        return combine(BinaryOp.POWER, factor(exponent));
    }

    /** The length with the other sign, which only an offset can have. */
    public Length negated() {
        return given.map(constant -> new Length(constant.negated()))
                .orElseGet(() -> new Length(Lengths.negated(expr), given, seconds.map(value -> -value), problems));
    }

    private Length combine(BinaryOp op, Length right) {
        List<Problem> found = Problems.join(problems, right.problems);
        Optional<String> fault = tooLong().or(right::tooLong);
        if (fault.isPresent()) {
            Problem problem = Problem.of(Problem.Kind.DURATION, CallSite.capture(), fault.get());
            return new Length(number(1), Optional.empty(), Optional.of(1.0), Problems.join(found, List.of(problem)));
        }
        if (op == BinaryOp.MODULO && right.seconds.isPresent() && right.seconds.get() == 0) {
            return new Length(expr, given, seconds, Problems.join(found, List.of(byZero("reduced modulo"))));
        }
        Optional<Double> value = seconds.flatMap(a -> right.seconds.map(b -> Lengths.compute(op, a, b)));
        return new Length(Lengths.binary(op, expr, right.expr), Optional.empty(), value, found);
    }

    /** Whether this is a constant that Prometheus cannot read. */
    private Optional<String> tooLong() {
        return given.flatMap(constant -> Lengths.tooLong("a length of time", constant));
    }

    private static Length factor(double number) {
        if (!(Math.abs(number) <= Lengths.MOST_SECONDS)) {
            Problem problem = Problem.of(
                    Problem.Kind.VALUE, CallSite.capture(), "a length of time cannot be computed with " + number);
            return new Length(number(1), Optional.empty(), Optional.of(1.0), List.of(problem));
        }
        return new Length(number(number), Optional.empty(), Optional.of(number), List.of());
    }

    private static Length divisor(String what, double number) {
        return number == 0
                ? new Length(number(1), Optional.empty(), Optional.of(1.0), List.of(byZero(what)))
                : factor(number);
    }

    private static Problem byZero(String what) {
        return Problem.of(Problem.Kind.VALUE, CallSite.capture(), "a length of time cannot be " + what + " by zero");
    }

    private static DurationNumber number(double number) {
        return new DurationNumber(NumberLiteral.of(BigDecimal.valueOf(number)));
    }

    /** As a range or a resolution: longer than zero, in whole milliseconds. */
    Checked positive(String what) {
        Optional<String> fault = given.flatMap(constant -> Lengths.fault(what, constant, true))
                .or(() -> given.isEmpty() && seconds.isPresent() && !(seconds.get() > 0)
                        ? Optional.of(what + " must be longer than zero, not " + seconds.get() + " seconds")
                        : Optional.empty());
        return checked(fault, given.<DurationExpr>map(FixedDuration::new).orElse(expr));
    }

    /** As an offset: of either sign, in whole milliseconds. */
    Checked offset() {
        Optional<String> fault = given.flatMap(constant -> Lengths.fault("offset", constant, false));
        return checked(fault, given.<DurationExpr>map(FixedDuration::new).orElseGet(() -> Lengths.asOffset(expr)));
    }

    private Checked checked(Optional<String> fault, DurationExpr good) {
        return fault.map(message -> new Checked(
                        new FixedDuration(Duration.ofMinutes(1)),
                        Problems.join(
                                problems, List.of(Problem.of(Problem.Kind.DURATION, CallSite.capture(), message)))))
                .orElseGet(() -> new Checked(good, problems));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Length that && expr.equals(that.expr) && problems.equals(that.problems);
    }

    @Override
    public int hashCode() {
        return expr.hashCode();
    }

    /** The text of a constant, the word "computed" for anything else. */
    @Override
    public String toString() {
        return given.map(DurationText::of).orElse("computed") + (problems.isEmpty() ? "" : "?");
    }
}
