package dev.sextant.promql.ast;

import java.util.Objects;

/** Parentheses around a duration; Prometheus keeps them, but several of them as one. */
public record DurationParen(DurationExpr inner, Origin origin) implements DurationExpr {
    public DurationParen {
        Objects.requireNonNull(inner, "inner");
        Objects.requireNonNull(origin, "origin");
    }
}
