package dev.sextant.slo.rules;

import static dev.sextant.slo.Exprs.binary;
import static dev.sextant.slo.Exprs.call;
import static dev.sextant.slo.Exprs.number;
import static dev.sextant.slo.Exprs.range;
import static dev.sextant.slo.Exprs.vector;

import dev.sextant.model.quantity.TimeWindow;
import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.Expr;
import java.math.BigDecimal;
import java.util.Map;

/** A budget for the time up to now, from which what happened falls out as it gets old. */
final class RollingBudget implements Budget {
    private final TimeWindow.Rolling window;
    private final SloSeries series;

    RollingBudget(TimeWindow.Rolling window, SloSeries series) {
        this.window = window;
        this.series = series;
    }

    @Override
    public Map<String, Expr> recordings() {
        return Map.of();
    }

    @Override
    public Expr ratio() {
        return SloRules.share(counted(SloSeries.BAD), counted(SloSeries.TOTAL));
    }

    private Expr counted(String counts) {
        return call("sum_over_time", range(series.of(counts), window.length()));
    }

    @Override
    public Expr length() {
        return vector(seconds());
    }

    @Override
    public Expr spent() {
        return series.of(SloSeries.WINDOW_BURN_RATE);
    }

    @Override
    public Expr timesLength(Expr budgets) {
        return binary(BinaryOp.MULTIPLY, budgets, number(seconds()));
    }

    private BigDecimal seconds() {
        return BigDecimal.valueOf(window.length().toSeconds());
    }
}
