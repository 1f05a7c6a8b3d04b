package dev.sextant.promql.ast;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * A constant length of time that stands alone. Prometheus counts whole milliseconds, so finer parts are cut off.
 *
 * @param value the length; negative only as an offset
 */
public record FixedDuration(Duration value, Origin origin) implements DurationExpr {
    public static final FixedDuration ZERO = new FixedDuration(Duration.ZERO);

    public FixedDuration {
        Objects.requireNonNull(origin, "origin");
        value = value.isNegative()
                ? value.negated().truncatedTo(ChronoUnit.MILLIS).negated()
                : value.truncatedTo(ChronoUnit.MILLIS);
    }

    public FixedDuration(Duration value) {
        this(value, Origin.NONE);
    }
}
