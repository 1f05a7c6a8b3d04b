package dev.sextant.promql.analysis;

import dev.sextant.promql.ast.BinaryExpr;
import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.NumberLiteral;
import dev.sextant.promql.ast.Origin;
import dev.sextant.promql.ast.ParenExpr;
import dev.sextant.promql.ast.SubqueryExpr;
import dev.sextant.promql.ast.UnaryExpr;
import dev.sextant.promql.ast.VectorSelector;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Function;

/** Puts expressions in the place of selectors; the node around one that was put in adds the parentheses. */
final class SelectorSubstitution {
    private static final int TIGHTEST = Integer.MAX_VALUE;

    private final Expr root;
    private final SelectorRewrite selectors;
    private final Function<VectorSelector, Expr> replacement;
    private final Set<Expr> putIn = Collections.newSetFromMap(new IdentityHashMap<>());

    SelectorSubstitution(Expr root, Function<VectorSelector, Expr> replacement) {
        this.root = root;
        this.selectors = new SelectorRewrite(root);
        this.replacement = replacement;
    }

    Expr apply() {
        return Rewriter.bottomUp(root, this::changed);
    }

    private Expr changed(Expr node) {
        if (node instanceof VectorSelector selector) {
            if (selectors.isUntouched(selector)) {
                return selector;
            }
            Expr put = replacement.apply(selector);
            if (!(put instanceof VectorSelector)) {
                putIn.add(put);
            }
            return put;
        }
        if (node instanceof BinaryExpr binary) {
            return around(binary);
        }
        if (node instanceof UnaryExpr unary) {
            Expr inner = enclosed(unary.inner(), precedence(unary.inner()) > BinaryOp.UNARY_PRECEDENCE);
            return replaces(inner, unary.inner()) ? new UnaryExpr(unary.op(), inner, unary.origin()) : unary;
        }
        if (node instanceof SubqueryExpr subquery) {
            Expr inner = enclosed(subquery.inner(), precedence(subquery.inner()) == TIGHTEST);
            return replaces(inner, subquery.inner())
                    ? new SubqueryExpr(
                            inner, subquery.range(), subquery.step(), subquery.modifiers(), subquery.origin())
                    : subquery;
        }
        return node;
    }

    private Expr around(BinaryExpr binary) {
        int own = binary.op().precedence();
        int left = precedence(binary.left());
        int right = precedence(binary.right());
        boolean leftFits = binary.op().isRightAssociative() ? left > own : left >= own;
        boolean rightFits = binary.op().isRightAssociative() ? right >= own : right > own;
        Expr first = enclosed(binary.left(), leftFits);
        Expr second = enclosed(binary.right(), rightFits);
        return replaces(first, binary.left()) || replaces(second, binary.right())
                ? new BinaryExpr(binary.op(), first, second, binary.returnBool(), binary.matching(), binary.origin())
                : binary;
    }

    private Expr enclosed(Expr expr, boolean fits) {
        return fits || !putIn.contains(expr) ? expr : new ParenExpr(expr, Origin.at(expr.span()));
    }

    @SuppressWarnings("ReferenceEquality") // Comparing long sums by meaning again and again costs their length squared.
    private static boolean replaces(Expr now, Expr before) {
        return now != before;
    }

    private static int precedence(Expr expr) {
        if (expr instanceof BinaryExpr binary) {
            return binary.op().precedence();
        }
        if (expr instanceof UnaryExpr) {
            return BinaryOp.UNARY_PRECEDENCE;
        }
        if (expr instanceof NumberLiteral number && number.lexeme().startsWith("-")) {
            return BinaryOp.UNARY_PRECEDENCE;
        }
        return TIGHTEST;
    }
}
