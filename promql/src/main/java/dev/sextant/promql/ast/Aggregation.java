package dev.sextant.promql.ast;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Many series made into fewer.
 *
 * @param parameter the argument in front of the vector, for the operators that have one
 * @param inner the vector
 */
public record Aggregation(AggregationOp op, Grouping grouping, Optional<Expr> parameter, Expr inner, Origin origin)
        implements Expr {
    public Aggregation {
        Objects.requireNonNull(op, "op");
        Objects.requireNonNull(grouping, "grouping");
        Objects.requireNonNull(inner, "inner");
        Objects.requireNonNull(origin, "origin");
        if (parameter.isPresent() != op.parameter().isPresent()) {
            throw new IllegalArgumentException(
                    op.symbol() + (parameter.isPresent() ? " has no" : " needs a") + " parameter");
        }
    }

    @Override
    public ValueType type() {
        return ValueType.VECTOR;
    }

    @Override
    public List<Expr> children() {
        return parameter.map(first -> List.of(first, inner)).orElseGet(() -> List.of(inner));
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitAggregation(this);
    }
}
