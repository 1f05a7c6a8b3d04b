package dev.sextant.promql.ast;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An expression evaluated again and again over a stretch of time.
 *
 * @param inner what is evaluated
 * @param range how long the stretch is
 * @param step how far apart; Prometheus's global evaluation interval if absent, which a step of zero is as well
 */
public record SubqueryExpr(
        Expr inner, DurationExpr range, Optional<DurationExpr> step, Modifiers modifiers, Origin origin)
        implements Expr {
    public SubqueryExpr {
        Objects.requireNonNull(inner, "inner");
        Objects.requireNonNull(range, "range");
        step = step.filter(length -> !length.equals(FixedDuration.ZERO));
        Objects.requireNonNull(modifiers, "modifiers");
        Objects.requireNonNull(origin, "origin");
    }

    @Override
    public ValueType type() {
        return ValueType.MATRIX;
    }

    @Override
    public List<Expr> children() {
        return List.of(inner);
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitSubquery(this);
    }
}
