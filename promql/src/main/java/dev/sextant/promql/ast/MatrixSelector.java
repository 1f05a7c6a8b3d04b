package dev.sextant.promql.ast;

import java.util.List;
import java.util.Objects;

/**
 * The samples of a stretch of time of each series that is selected.
 *
 * @param selector the series, with the modifiers that follow the range
 * @param range how long the stretch is
 */
public record MatrixSelector(VectorSelector selector, DurationExpr range, Origin origin) implements Expr {
    public MatrixSelector {
        Objects.requireNonNull(selector, "selector");
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(origin, "origin");
    }

    public MatrixSelector(VectorSelector selector, DurationExpr range) {
        this(selector, range, Origin.NONE);
    }

    @Override
    public ValueType type() {
        return ValueType.MATRIX;
    }

    @Override
    public List<Expr> children() {
        return List.of(selector);
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitMatrixSelector(this);
    }
}
