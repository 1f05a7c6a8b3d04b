package dev.sextant.promql.ast;

import java.util.Objects;

/**
 * A constant inside duration arithmetic: seconds, or a bare factor such as the {@code 2} of {@code step() * 2}. Alone it
 * stands only for an offset that is not a number, which Prometheus accepts and gives no defined length.
 *
 * @param literal the number as it stood
 */
public record DurationNumber(NumberLiteral literal) implements DurationExpr {
    public DurationNumber {
        Objects.requireNonNull(literal, "literal");
    }

    @Override
    public Origin origin() {
        return literal.origin();
    }
}
