package dev.sextant.promql.print;

import dev.sextant.promql.ast.BinaryExpr;
import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.DurationBinary;
import dev.sextant.promql.ast.DurationExpr;
import dev.sextant.promql.ast.DurationParen;
import dev.sextant.promql.ast.DurationUnary;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.MatrixSelector;
import dev.sextant.promql.ast.SubqueryExpr;
import dev.sextant.promql.ast.UnaryExpr;
import dev.sextant.promql.ast.VectorSelector;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

/**
 * Offsets that begin with a parenthesis or with two signs. Prometheus reads them on over the arithmetic operators that
 * follow: {@code a offset (5m) + 3} is {@code a offset ((5m) + 3)}. An author ends one with another modifier, as in
 * {@code a offset (5m) @ 1 + 3}, or with a sign in front, as in {@code a offset +(5m) + 3}.
 */
final class OpenOffsets {
    private OpenOffsets() {}

    /** Whether an operator that follows would be a part of it. */
    static boolean isOpen(DurationExpr offset) {
        boolean twoSigns = offset instanceof DurationUnary unary && unary.operand() instanceof DurationUnary;
        return twoSigns || offset instanceof DurationParen || isBare(offset);
    }

    /** Whether it is an operation without parentheses around it, signs apart. */
    private static boolean isBare(DurationExpr offset) {
        DurationExpr operand = offset;
        while (operand instanceof DurationUnary unary) {
            operand = unary.operand();
        }
        return operand instanceof DurationBinary;
    }

    /**
     * The text of an offset with what it needs in front to be read whole: an operation goes on behind a parenthesis or two
     * signs only, and of those the tree does not keep a plus.
     */
    static String whole(DurationExpr offset, String text) {
        if (!isBare(offset) || text.startsWith("(") || text.startsWith("--")) {
            return text;
        }
        return (text.startsWith("-") ? "+" : "++") + text;
    }

    /** The nodes themselves, not what equals them, that end in an open offset before an arithmetic operator. */
    static Set<Expr> beforeArithmetic(Expr root) {
        Set<Expr> found = Collections.newSetFromMap(new IdentityHashMap<>(0));
        Deque<Expr> waiting = new ArrayDeque<>();
        waiting.push(root);
        while (!waiting.isEmpty()) {
            Expr node = waiting.pop();
            if (node instanceof BinaryExpr binary && takesDurations(binary.op())) {
                Expr last = last(binary.left());
                if (offset(last).filter(OpenOffsets::isOpen).isPresent()) {
                    found.add(last);
                }
            }
            node.children().forEach(waiting::push);
        }
        return found;
    }

    private static boolean takesDurations(BinaryOp op) {
        return op.kind() == BinaryOp.Kind.ARITHMETIC && op != BinaryOp.ATAN2;
    }

    /** What stands directly before the operator behind an expression. */
    private static Expr last(Expr expr) {
        Expr node = expr;
        while (true) {
            if (node instanceof BinaryExpr binary) {
                node = binary.right();
            } else if (node instanceof UnaryExpr unary) {
                node = unary.inner();
            } else {
                return node;
            }
        }
    }

    private static Optional<DurationExpr> offset(Expr node) {
        if (node instanceof VectorSelector selector) {
            return selector.modifiers().offset();
        }
        if (node instanceof MatrixSelector matrix) {
            return matrix.selector().modifiers().offset();
        }
        return node instanceof SubqueryExpr subquery ? subquery.modifiers().offset() : Optional.empty();
    }
}
