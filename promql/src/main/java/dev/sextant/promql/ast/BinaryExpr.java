package dev.sextant.promql.ast;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Two expressions joined by an operator. The left side of a long sum is deep, so equality and type go down it in a
 * loop.
 *
 * @param returnBool whether {@code bool} stands behind the comparison: 0 or 1 instead of dropping series
 * @param matching how series find each other; without meaning unless both sides are vectors
 */
public record BinaryExpr(BinaryOp op, Expr left, Expr right, boolean returnBool, VectorMatching matching, Origin origin)
        implements Expr {
    public BinaryExpr {
        Objects.requireNonNull(op, "op");
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(right, "right");
        Objects.requireNonNull(matching, "matching");
        Objects.requireNonNull(origin, "origin");
    }

    public BinaryExpr(BinaryOp op, Expr left, Expr right) {
        this(op, left, right, false, VectorMatching.DEFAULT, Origin.NONE);
    }

    @Override
    public ValueType type() {
        Expr node = this;
        while (node instanceof BinaryExpr binary) {
            if (binary.right.type() != ValueType.SCALAR) {
                return ValueType.VECTOR;
            }
            node = binary.left;
        }
        return node.type() == ValueType.SCALAR ? ValueType.SCALAR : ValueType.VECTOR;
    }

    @Override
    public List<Expr> children() {
        return List.of(left, right);
    }

    @Override
    public <R> R accept(ExprVisitor<R> visitor) {
        return visitor.visitBinary(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        Expr mine = this;
        Object theirs = other;
        while (mine instanceof BinaryExpr a && theirs instanceof BinaryExpr b) {
            if (a == b) {
                return true;
            }
            if (a.op != b.op
                    || a.returnBool != b.returnBool
                    || !a.matching.equals(b.matching)
                    || !a.right.equals(b.right)) {
                return false;
            }
            mine = a.left;
            theirs = b.left;
        }
        return !(mine instanceof BinaryExpr) && mine.equals(theirs);
    }

    @Override
    public int hashCode() {
        int hash = 1;
        Expr node = this;
        while (node instanceof BinaryExpr binary) {
            hash = 31 * hash + Objects.hash(binary.op.symbol(), binary.returnBool, binary.matching, binary.right);
            node = binary.left;
        }
        return 31 * hash + node.hashCode();
    }

    @Override
    public String toString() {
        return "BinaryExpr[" + op.symbol() + ", " + right.getClass().getSimpleName() + "]";
    }
}
