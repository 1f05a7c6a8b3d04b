package dev.sextant.promql.ast;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number, or a duration where a number may stand ({@code 5m} is 300). The spelling is kept for printers that show
 * what the author wrote; it is no part of equality.
 *
 * @param value what Prometheus computes with
 * @param duration whether it was written as a duration
 * @param lexeme the spelling, with the sign that was folded into it
 */
public record NumberLiteral(double value, boolean duration, String lexeme, Origin origin) implements Expr {
    public NumberLiteral {
        Objects.requireNonNull(lexeme, "lexeme");
        Objects.requireNonNull(origin, "origin");
    }

    /** The number itself, spelled out in digits. */
    public static NumberLiteral of(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        String digits = Math.abs((long) stripped.scale()) > 40 ? stripped.toString() : stripped.toPlainString();
        return new NumberLiteral(value.doubleValue(), false, digits, Origin.NONE);
    }

    /** A number that may also be infinite or not a number. */
    public static NumberLiteral of(double value) {
        if (Double.isNaN(value)) {
            return new NumberLiteral(value, false, "NaN", Origin.NONE);
        }
        if (Double.isInfinite(value)) {
            return new NumberLiteral(value, false, value > 0 ? "Inf" : "-Inf", Origin.NONE);
        }
        return of(BigDecimal.valueOf(value));
    }

    /** The number with the other sign, as Prometheus folds it into the literal. */
    public NumberLiteral negated(Origin at) {
        String flipped = lexeme.startsWith("-") ? lexeme.substring(1) : "-" + lexeme;
        return new NumberLiteral(-value, duration, flipped, at);
    }

    @Override
    public ValueType type() {
        return ValueType.SCALAR;
    }

    @Override
    public List<Expr> children() {
        return List.of();
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitNumber(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NumberLiteral that
                && Double.compare(value, that.value) == 0
                && duration == that.duration;
    }

    @Override
    public int hashCode() {
        return Double.hashCode(value);
    }
}
