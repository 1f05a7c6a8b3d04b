package dev.sextant.promql.typed;

import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.DurationBinary;
import dev.sextant.promql.ast.DurationCall;
import dev.sextant.promql.ast.DurationExpr;
import dev.sextant.promql.ast.DurationNumber;
import dev.sextant.promql.ast.DurationParen;
import dev.sextant.promql.ast.DurationUnary;
import dev.sextant.promql.ast.NumberLiteral;
import dev.sextant.promql.ast.Origin;
import dev.sextant.promql.print.DurationText;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Trees of duration arithmetic, with parentheses wherever precedence needs them. */
final class Lengths {
    /** The longest range: Prometheus counts nanoseconds in 64 bits. */
    private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

    /** The same in seconds, which bounds every number in arithmetic on lengths. */
    static final double MOST_SECONDS = (double) Long.MAX_VALUE / 1e9;

    private Lengths() {}

    static BigDecimal seconds(Duration duration) {
        return BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9));
    }

    /** What is wrong with a constant where it is used. */
    static Optional<String> fault(String what, Duration duration, boolean positive) {
        if (positive && (duration.isZero() || duration.isNegative())) {
            return Optional.of(what + " must be longer than zero, not " + DurationText.of(duration));
        }
        if (duration.toNanosPart() % 1_000_000 != 0) {
            return Optional.of(what + " must be whole milliseconds, not " + duration);
        }
        return tooLong(what, duration);
    }

    static Optional<String> tooLong(String what, Duration duration) {
        return duration.abs().compareTo(LONGEST) > 0
                ? Optional.of(what + " must be shorter than 292 years, not " + duration)
                : Optional.empty();
    }

    /**
     * A constant within arithmetic. Only whole seconds keep their value when Prometheus prints them as a duration, so
     * anything finer is written as a number of seconds.
     */
    static DurationExpr literal(Duration duration) {
        BigDecimal seconds = seconds(duration);
        NumberLiteral literal = duration.toNanosPart() == 0 && duration.abs().compareTo(LONGEST) <= 0
                ? new NumberLiteral(seconds.doubleValue(), true, DurationText.of(duration), Origin.NONE)
                : NumberLiteral.of(seconds);
        return new DurationNumber(literal);
    }

    static DurationExpr call(DurationCall.Function function, DurationExpr... arguments) {
        return new DurationCall(function, List.of(arguments), Origin.NONE);
    }

    static DurationExpr binary(BinaryOp op, DurationExpr left, DurationExpr right) {
        boolean rightward = op.isRightAssociative();
        int onLeft = precedence(left);
        int onRight = precedence(right);
        boolean leftHolds = rightward ? onLeft > op.precedence() : onLeft >= op.precedence();
        boolean rightHolds = rightward ? onRight >= op.precedence() : onRight > op.precedence();
        return new DurationBinary(op, leftHolds ? left : paren(left), rightHolds ? right : paren(right), Origin.NONE);
    }

    static DurationExpr negated(DurationExpr inner) {
        boolean loose = inner instanceof DurationBinary binary && binary.op() != BinaryOp.POWER;
        return new DurationUnary(loose || inner instanceof DurationUnary ? paren(inner) : inner, Origin.NONE);
    }

    /**
     * Behind {@code offset} only a single term, with or without a sign, does without parentheses: what follows it would
     * belong to the expression around.
     */
    static DurationExpr asOffset(DurationExpr expr) {
        if (expr instanceof DurationUnary unary) {
            boolean term = unary.operand() instanceof DurationCall || unary.operand() instanceof DurationParen;
            return term ? unary : new DurationUnary(paren(unary.operand()), Origin.NONE);
        }
        return expr instanceof DurationBinary ? paren(expr) : expr;
    }

    /**
     * Prometheus before 3.16 wants a number somewhere before the colon of a subquery, so {@code range()} becomes
     * {@code range() * 1} there.
     */
    static DurationExpr beforeColon(DurationExpr expr) {
        return holdsNumber(expr)
                ? expr
                : binary(BinaryOp.MULTIPLY, expr, new DurationNumber(NumberLiteral.of(BigDecimal.ONE)));
    }

    private static boolean holdsNumber(DurationExpr expr) {
        if (expr instanceof DurationBinary binary) {
            return holdsNumber(binary.left()) || holdsNumber(binary.right());
        }
        if (expr instanceof DurationUnary unary) {
            return holdsNumber(unary.operand());
        }
        if (expr instanceof DurationParen paren) {
            return holdsNumber(paren.inner());
        }
        if (expr instanceof DurationCall call) {
            return call.arguments().stream().anyMatch(Lengths::holdsNumber);
        }
        return true;
    }

    static double compute(BinaryOp op, double left, double right) {
        return switch (op) {
            case ADD -> left + right;
            case SUBTRACT -> left - right;
            case MULTIPLY -> left * right;
            case DIVIDE -> left / right;
            case MODULO -> left % right;
            case POWER -> Math.pow(left, right);
            default -> throw new IllegalArgumentException(op.symbol() + " is no operator on durations");
        };
    }

    private static DurationExpr paren(DurationExpr inner) {
        return new DurationParen(inner, Origin.NONE);
    }

    private static int precedence(DurationExpr expr) {
        if (expr instanceof DurationBinary binary) {
            return binary.op().precedence();
        }
        if (expr instanceof DurationUnary) {
            return BinaryOp.UNARY_PRECEDENCE;
        }
        if (expr instanceof DurationNumber number && number.literal().lexeme().startsWith("-")) {
            return BinaryOp.POWER.precedence();
        }
        return Integer.MAX_VALUE;
    }
}
