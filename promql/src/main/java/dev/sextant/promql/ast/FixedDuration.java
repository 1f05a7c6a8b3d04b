package dev.sextant.promql.ast;

import java.time.Duration;
import java.util.Objects;

/**
 * A constant length of time that stands alone. Prometheus keeps it to the nanosecond and divides by it in {@code rate},
 * though it prints whole milliseconds only.
 *
 * @param value the length; negative only as an offset
 */
public record FixedDuration(Duration value, Origin origin) implements DurationExpr {
    public static final FixedDuration ZERO = new FixedDuration(Duration.ZERO);

    public FixedDuration {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(origin, "origin");
    }

    public FixedDuration(Duration value) {
        this(value, Origin.NONE);
    }

    /** What Prometheus makes of a number of seconds: the nearest nanosecond. */
    public static FixedDuration ofSeconds(double seconds, Origin origin) {
        return new FixedDuration(Duration.ofNanos(GoRounding.nearest(seconds * 1e9)), origin);
    }
}
