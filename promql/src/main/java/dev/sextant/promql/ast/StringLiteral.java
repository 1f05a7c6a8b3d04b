package dev.sextant.promql.ast;

import java.util.List;
import java.util.Objects;

/**
 * A string.
 *
 * @param value its contents, without quotes and escapes
 */
public record StringLiteral(String value, Origin origin) implements Expr {
    public StringLiteral {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(origin, "origin");
    }

    public StringLiteral(String value) {
        this(value, Origin.NONE);
    }

    @Override
    public ValueType type() {
        return ValueType.STRING;
    }

    @Override
    public List<Expr> children() {
        return List.of();
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitString(this);
    }
}
