package dev.sextant.slo;

import static dev.sextant.slo.Exprs.binary;
import static dev.sextant.slo.Exprs.number;

import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.ParenExpr;
import java.math.BigDecimal;
import java.time.Duration;

/**
 * A share that something else has computed.
 *
 * @param ratio the share over the window, 0 to 1
 * @param good whether it is that of the good events; otherwise that of the bad ones
 */
public record MeasuredShare(Windowed ratio, boolean good) implements Measured {
    @Override
    public Indicator occurrences() {
        return new Indicator.ErrorRatio(
                good
                        ? window -> binary(BinaryOp.SUBTRACT, number(BigDecimal.ONE), new ParenExpr(ratio.over(window)))
                        : ratio);
    }

    @Override
    public Expr share(Duration window) {
        return Exprs.numeric(ratio.over(window));
    }

    @Override
    public Expr happened(Duration window) {
        return Exprs.isNumeric(ratio.over(window));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.share(this);
    }
}
