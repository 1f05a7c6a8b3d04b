package dev.sextant.importers;

import dev.sextant.promql.ast.BinaryExpr;
import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.NumberLiteral;
import dev.sextant.promql.ast.ParenExpr;
import dev.sextant.slo.Windowed;
import java.math.BigDecimal;

/** Turns what was good into what was bad. */
final class Differences {
    private Differences() {}

    /** The share of bad events: {@code 1 - (ratio)}. */
    static Windowed fromOne(Windowed ratio) {
        return window -> new BinaryExpr(BinaryOp.SUBTRACT, one(), new ParenExpr(ratio.over(window)));
    }

    /** {@code (good) / (total)}. */
    static Windowed ratio(Windowed good, Windowed total) {
        return window ->
                new BinaryExpr(BinaryOp.DIVIDE, new ParenExpr(good.over(window)), new ParenExpr(total.over(window)));
    }

    private static Expr one() {
        return NumberLiteral.of(BigDecimal.ONE);
    }
}
