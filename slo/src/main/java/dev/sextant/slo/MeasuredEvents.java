package dev.sextant.slo;

import static dev.sextant.slo.Exprs.binary;
import static dev.sextant.slo.Exprs.bool;
import static dev.sextant.slo.Exprs.number;
import static dev.sextant.slo.Exprs.parens;

import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.Expr;
import java.math.BigDecimal;
import java.time.Duration;

/**
 * Events, each as a rate, a count or an increase over the window, both in the same unit.
 *
 * @param counted those that are counted beside all
 * @param good whether these are the good ones; otherwise the bad ones
 * @param total all
 */
public record MeasuredEvents(Windowed counted, boolean good, Windowed total) implements Measured {
    private static final Expr NONE = number(BigDecimal.ZERO);

    @Override
    public Indicator occurrences() {
        return good ? Indicator.Events.ofGood(counted, total) : new Indicator.Events(counted, total);
    }

    @Override
    public Expr share(Duration window) {
        Expr all = parens(total.over(window));
        Expr some = binary(BinaryOp.OR, parens(counted.over(window)), binary(BinaryOp.MULTIPLY, all, NONE));
        return binary(BinaryOp.DIVIDE, parens(some), parens(binary(BinaryOp.GREATER, all, NONE)));
    }

    @Override
    public Expr happened(Duration window) {
        return bool(BinaryOp.GREATER, parens(total.over(window)), NONE);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.events(this);
    }
}
