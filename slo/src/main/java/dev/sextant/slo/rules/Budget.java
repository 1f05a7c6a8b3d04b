package dev.sextant.slo.rules;

import dev.sextant.model.quantity.TimeWindow;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.VectorMatching;
import java.util.List;
import java.util.Map;

/** What may go wrong within an SLO's window, and how much of it did. */
sealed interface Budget permits RollingBudget, CalendarBudget {

    static Budget of(TimeWindow window, SloSeries series) {
        return window instanceof TimeWindow.Calendar calendar
                ? new CalendarBudget(calendar, series)
                : new RollingBudget((TimeWindow.Rolling) window, series);
    }

    /** What tells one SLO from another, whatever its series are grouped by. */
    static VectorMatching perSlo() {
        return VectorMatching.on(List.of(SloSeries.SERVICE, SloSeries.SLO));
    }

    /** What is recorded to know the window, in this order. */
    Map<String, Expr> recordings();

    /** The share of bad events so far in the window. */
    Expr ratio();

    /** How long the window is, in seconds. */
    Expr length();

    /** The share of the budget that is gone. */
    Expr spent();

    /** How long as many budgets last that are spent as fast as they may. */
    Expr timesLength(Expr budgets);
}
