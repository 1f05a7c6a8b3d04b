package dev.sextant.promql.ast;

import java.util.Objects;

/** A minus in front of a duration; a plus has no meaning and is not kept, as in Prometheus's own printer. */
public record DurationUnary(DurationExpr operand, Origin origin) implements DurationExpr {
    public DurationUnary {
        Objects.requireNonNull(operand, "operand");
        Objects.requireNonNull(origin, "origin");
    }
}
