package dev.sextant.promql.ast;

import java.util.List;
import java.util.Objects;

/** A sign in front of an expression; one in front of a number is a part of the number. */
public record UnaryExpr(UnaryOp op, Expr inner, Origin origin) implements Expr {
    public UnaryExpr {
        Objects.requireNonNull(op, "op");
        Objects.requireNonNull(inner, "inner");
        Objects.requireNonNull(origin, "origin");
    }

    public UnaryExpr(UnaryOp op, Expr inner) {
        this(op, inner, Origin.NONE);
    }

    @Override
    public ValueType type() {
        return inner.type();
    }

    @Override
    public List<Expr> children() {
        return List.of(inner);
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitUnary(this);
    }
}
