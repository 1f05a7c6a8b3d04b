package dev.sextant.promql.ast;

import java.util.List;
import java.util.Objects;

/**
 * A function applied to arguments.
 *
 * @param arguments their number and types fit the function in every tree that was checked
 */
public record Call(FunctionSignature function, List<Expr> arguments, Origin origin) implements Expr {
    public Call {
        Objects.requireNonNull(function, "function");
        arguments = List.copyOf(arguments);
        Objects.requireNonNull(origin, "origin");
    }

    public Call(FunctionSignature function, List<Expr> arguments) {
        this(function, arguments, Origin.NONE);
    }

    @Override
    public ValueType type() {
        return function.result();
    }

    @Override
    public List<Expr> children() {
        return arguments;
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitCall(this);
    }
}
