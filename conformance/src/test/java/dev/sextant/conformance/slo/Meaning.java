package dev.sextant.conformance.slo;

import dev.sextant.promql.Promql;
import dev.sextant.promql.analysis.Rewriter;
import dev.sextant.promql.ast.BinaryExpr;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.NumberLiteral;
import dev.sextant.promql.ast.ParenExpr;
import java.math.BigDecimal;
import java.math.MathContext;

/** Expressions without what makes no difference: parentheses, arithmetic on numbers, and the noise of floating point. */
final class Meaning {
    /** Relative 1e-9. */
    private static final MathContext DIGITS = new MathContext(9);

    private Meaning() {}

    static Expr of(String promql) {
        return Rewriter.bottomUp(Promql.parse(promql).orThrow(), Meaning::simpler);
    }

    private static Expr simpler(Expr node) {
        if (node instanceof ParenExpr paren) {
            return paren.inner();
        }
        if (node instanceof NumberLiteral number) {
            return rounded(number.value());
        }
        if (node instanceof BinaryExpr binary
                && binary.left() instanceof NumberLiteral left
                && binary.right() instanceof NumberLiteral right) {
            return switch (binary.op()) {
                case SUBTRACT -> rounded(left.value() - right.value());
                case MULTIPLY -> rounded(left.value() * right.value());
                default -> node;
            };
        }
        return node;
    }

    private static Expr rounded(double value) {
        return NumberLiteral.of(new BigDecimal(value).round(DIGITS));
    }
}
