package dev.sextant.promql.ast;

import dev.sextant.source.Span;
import java.util.List;

/**
 * An expression. Immutable; two are equal when they mean the same, wherever they stood and however their numbers were
 * spelled. A sum of many thousand terms is a tree as deep on its left side, so whoever walks trees of unknown origin
 * walks {@link BinaryExpr#left()} in a loop.
 */
public sealed interface Expr
        permits NumberLiteral,
                StringLiteral,
                VectorSelector,
                MatrixSelector,
                SubqueryExpr,
                Call,
                Aggregation,
                BinaryExpr,
                UnaryExpr,
                ParenExpr {
    /** Where it stood, and other things that are not its meaning. */
    Origin origin();

    /** The type of its value. */
    ValueType type();

    /** The expressions directly inside it, in the order of the text. */
    List<Expr> children();

    <R> R accept(ExprVisitor<R> visitor);

    /** Where it stood in the text; {@link Span#NONE} if it was built. */
    default Span span() {
        return origin().span();
    }
}
