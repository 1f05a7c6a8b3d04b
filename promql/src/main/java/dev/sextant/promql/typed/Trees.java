package dev.sextant.promql.typed;

import dev.sextant.promql.ast.BinaryExpr;
import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.Call;
import dev.sextant.promql.ast.DurationParen;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.NumberLiteral;
import dev.sextant.promql.ast.Origin;
import dev.sextant.promql.ast.ParenExpr;
import dev.sextant.promql.ast.UnaryExpr;
import dev.sextant.promql.ast.UnaryOp;
import dev.sextant.promql.ast.VectorMatching;
import dev.sextant.promql.ast.VectorSelector;
import dev.sextant.promql.function.FunctionTable;
import java.util.List;

/** Trees that print to text which parses to the same tree: parentheses stand wherever precedence needs them. */
final class Trees {
    private Trees() {}

    static Expr binary(BinaryOp op, Expr left, Expr right, boolean bool, VectorMatching matching) {
        return new BinaryExpr(op, asLeft(op, left), asRight(op, right), bool, matching, Origin.NONE);
    }

    static Expr negated(Expr inner) {
        if (inner instanceof NumberLiteral number) {
            return number.negated(Origin.NONE);
        }
        boolean loose = inner instanceof BinaryExpr binary && binary.op().precedence() <= BinaryOp.UNARY_PRECEDENCE;
        return new UnaryExpr(UnaryOp.MINUS, loose ? new ParenExpr(inner) : inner);
    }

    static Call call(String function, Expr... arguments) {
        return new Call(FunctionTable.get(function), List.of(arguments));
    }

    /** What a modifier or a range may directly follow. */
    static Expr asPostfixOperand(Expr inner) {
        return precedence(inner) == Integer.MAX_VALUE ? inner : new ParenExpr(inner);
    }

    private static Expr asLeft(BinaryOp op, Expr left) {
        if (goesOnOver(op, left)) {
            return new ParenExpr(left);
        }
        int precedence = precedence(left);
        boolean enough = op.isRightAssociative() ? precedence > op.precedence() : precedence >= op.precedence();
        return enough ? left : new ParenExpr(left);
    }

    /**
     * Whether the operator would be read as a part of the offset that the left side ends with: Prometheus goes on over
     * arithmetic behind an offset in parentheses.
     */
    private static boolean goesOnOver(BinaryOp op, Expr left) {
        if (op.kind() != BinaryOp.Kind.ARITHMETIC || op == BinaryOp.ATAN2) {
            return false;
        }
        Expr last = left;
        while (true) {
            if (last instanceof BinaryExpr binary) {
                last = binary.right();
            } else if (last instanceof UnaryExpr unary) {
                last = unary.inner();
            } else {
                return last instanceof VectorSelector selector
                        && selector.modifiers()
                                .offset()
                                .filter(DurationParen.class::isInstance)
                                .isPresent();
            }
        }
    }

    private static Expr asRight(BinaryOp op, Expr right) {
        int precedence = precedence(right);
        boolean enough = op.isRightAssociative() ? precedence >= op.precedence() : precedence > op.precedence();
        // A sign needs no parentheses on the right, but is easier to read with them: a - (-b).
        return enough ? right : new ParenExpr(right);
    }

    private static int precedence(Expr expr) {
        if (expr instanceof BinaryExpr binary) {
            return binary.op().precedence();
        }
        if (expr instanceof UnaryExpr) {
            return BinaryOp.UNARY_PRECEDENCE;
        }
        if (expr instanceof NumberLiteral number && number.lexeme().startsWith("-")) {
            return BinaryOp.POWER.precedence();
        }
        return Integer.MAX_VALUE;
    }
}
