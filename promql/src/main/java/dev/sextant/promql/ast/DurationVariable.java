package dev.sextant.promql.ast;

import java.util.Objects;

/**
 * A length of time that a dashboard fills in before Prometheus sees the expression, such as Grafana's
 * {@code $__rate_interval}. It is built, never parsed.
 *
 * @param name as it is printed, with its {@code $}
 */
public record DurationVariable(String name, Origin origin) implements DurationExpr {
    public DurationVariable {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(origin, "origin");
        if (!name.startsWith("$")) {
            throw new IllegalArgumentException("not a variable: " + name);
        }
    }

    public DurationVariable(String name) {
        this(name, Origin.NONE);
    }
}
