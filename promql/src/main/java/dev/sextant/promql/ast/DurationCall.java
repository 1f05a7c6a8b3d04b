package dev.sextant.promql.ast;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * {@code step()}, {@code range()}, or the smaller or larger of two durations.
 *
 * @param arguments none, or two for {@code min_of} and {@code max_of}
 */
public record DurationCall(Function function, List<DurationExpr> arguments, Origin origin) implements DurationExpr {
    /** The functions of duration arithmetic. */
    public enum Function {
        STEP(0),
        RANGE(0),
        MIN_OF(2),
        MAX_OF(2);

        private final int arity;

        Function(int arity) {
            this.arity = arity;
        }

        public String symbol() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public DurationCall {
        arguments = List.copyOf(arguments);
        Objects.requireNonNull(origin, "origin");
        if (arguments.size() != function.arity) {
            throw new IllegalArgumentException(function.symbol() + " takes " + function.arity + " argument(s)");
        }
    }
}
