package dev.sextant.promql.ast;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

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

    /** A length of zero has no sign, unlike the number. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DurationNumber that
                && (literal.equals(that.literal)
                        || (isZero() && that.isZero() && literal.duration() == that.literal.duration()));
    }

    @Override
    public int hashCode() {
        return isZero() ? 0 : literal.hashCode();
    }

    private boolean isZero() {
        return literal.value() == 0;
    }
}
