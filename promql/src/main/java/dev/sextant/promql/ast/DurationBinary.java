package dev.sextant.promql.ast;

import java.util.Objects;

/**
 * Arithmetic of two durations.
 *
 * @param op an arithmetic operator other than {@code atan2}
 */
public record DurationBinary(BinaryOp op, DurationExpr left, DurationExpr right, Origin origin)
        implements DurationExpr {
    public DurationBinary {
        if (op.kind() != BinaryOp.Kind.ARITHMETIC || op == BinaryOp.ATAN2) {
            throw new IllegalArgumentException(op.symbol() + " is no operator on durations");
        }
        Objects.requireNonNull(left, "left");
        Objects.requireNonNull(right, "right");
        Objects.requireNonNull(origin, "origin");
    }
}
