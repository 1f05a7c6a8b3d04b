package dev.sextant.promql.ast;

import java.util.List;
import java.util.Objects;

/** Parentheses. Printers never add them, so a tree that is built holds all that precedence asks for. */
public record ParenExpr(Expr inner, Origin origin) implements Expr {
    public ParenExpr {
        Objects.requireNonNull(inner, "inner");
        Objects.requireNonNull(origin, "origin");
    }

    public ParenExpr(Expr inner) {
        this(inner, Origin.NONE);
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
        return visitor.visitParen(this);
    }
}
