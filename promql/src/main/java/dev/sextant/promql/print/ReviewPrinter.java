package dev.sextant.promql.print;

import dev.sextant.promql.ast.BinaryExpr;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.NumberLiteral;
import dev.sextant.promql.ast.UnaryExpr;

/**
 * The form that people review: one operator on a line where a line would be long, and a threshold always on a line of
 * its own behind a left side of any length, so that a change of a number is a change of one line. Numbers are spelled
 * as the author spelled them. What is printed parses to the same tree, and prints to the same text again.
 */
public final class ReviewPrinter {
    /** Lines are no longer than this where there is a place to break them. */
    static final int WIDTH = 80;

    /** A left side up to this length keeps its threshold on its line. */
    static final int SHORT_LEFT_SIDE = 40;

    private ReviewPrinter() {}

    /** One line or several, separated by LF, without one at the end. */
    public static String print(Expr expr) {
        Spelling spelling = ReviewSpelling.of(expr);
        return String.join("\n", BlockPrinter.lines(expr, separatesThreshold(expr, spelling), spelling));
    }

    /** Whether a threshold is to stand alone although everything would fit on one line. */
    static boolean separatesThreshold(Expr expr, Spelling spelling) {
        Expr node = expr;
        while (node instanceof BinaryExpr binary) {
            if (isThreshold(binary)) {
                return LinePrinter.print(binary.left(), spelling).length() > SHORT_LEFT_SIDE;
            }
            if (!binary.op().isSet()) {
                return false;
            }
            if (separatesThreshold(binary.right(), spelling)) {
                return true;
            }
            node = binary.left();
        }
        return false;
    }

    private static boolean isThreshold(BinaryExpr binary) {
        Expr right = binary.right() instanceof UnaryExpr unary ? unary.inner() : binary.right();
        return binary.op().isComparison() && right instanceof NumberLiteral;
    }
}
