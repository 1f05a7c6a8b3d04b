package dev.sextant.slo.rules;

import static dev.sextant.slo.Exprs.aggregate;
import static dev.sextant.slo.Exprs.binary;
import static dev.sextant.slo.Exprs.call;
import static dev.sextant.slo.Exprs.number;
import static dev.sextant.slo.Exprs.parens;
import static dev.sextant.slo.Exprs.range;
import static dev.sextant.slo.Exprs.without;

import dev.sextant.model.quantity.TimeWindow;
import dev.sextant.model.quantity.YearlyClock;
import dev.sextant.promql.ast.AggregationOp;
import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.StringLiteral;
import dev.sextant.promql.ast.ValueType;
import dev.sextant.promql.ast.VectorMatching;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A budget for a week, a month or a quarter. PromQL cannot look back to a date, so each count gets the first day of its window
 * as a label, and of all that a fixed time back holds, what has today's is summed.
 *
 * <p>What may go wrong is a share of all events of the window, and at its beginning nobody knows how many there will be. As
 * many are taken as there were in as long a time up to now, or as many as there will be at the pace so far, if these are more:
 * a single error in the first night spends hardly anything.
 */
final class CalendarBudget implements Budget {
    private final TimeWindow.Calendar window;
    private final SloSeries series;

    /** Rates over a slice, each in one window. Whoever changes from months to quarters begins anew. */
    private final String events;

    private final String badEvents;

    /** All so far in the present window, in units of such a rate. */
    private final String eventsSoFar;

    CalendarBudget(TimeWindow.Calendar window, SloSeries series) {
        this.window = window;
        this.series = series;
        String unit = "slo:calendar_" + window.unit().word();
        this.events = unit + "_events:rate5m";
        this.badEvents = unit + "_bad_events:rate5m";
        this.eventsSoFar = unit + "_events:sum";
    }

    @Override
    public Map<String, Expr> recordings() {
        YearlyClock zone = YearlyClock.of(window.zone())
                .orElseThrow(() -> new IllegalStateException("zone " + window.zone() + " was not checked"));
        Expr clock = series.of(SloSeries.CLOCK);
        Expr began = series.of(SloSeries.WINDOW_BEGAN);
        // A count looks back over a slice: what it sees in the first one belongs to the window before.
        long later = window.later().toSeconds();
        Expr firstDay = later == 0 ? began : binary(BinaryOp.ADD, began, number(later));
        Map<String, Expr> all = new LinkedHashMap<>();
        all.put(SloSeries.CLOCK, new WallClock(zone, later + SloSeries.SLICE.toSeconds()).seconds());
        all.put(SloSeries.WINDOW_BEGAN, CalendarDays.start(window.unit(), clock));
        all.put(SloSeries.WINDOW_DATE, CalendarDays.date(firstDay));
        all.put(
                SloSeries.WINDOW_ELAPSED,
                binary(BinaryOp.DIVIDE, parens(binary(BinaryOp.SUBTRACT, clock, began)), parens(seconds())));
        all.put(events, dated(SloSeries.TOTAL));
        all.put(badEvents, dated(SloSeries.BAD));
        all.put(eventsSoFar, current(events));
        all.put(SloSeries.WINDOW_PROGRESS, progress());
        return all;
    }

    private Expr seconds() {
        return CalendarDays.length(window.unit(), series.of(SloSeries.WINDOW_BEGAN));
    }

    private Expr dated(String counts) {
        VectorMatching all =
                VectorMatching.on(List.of()).group(VectorMatching.Group.LEFT, List.of(SloSeries.WINDOW_START));
        return binary(BinaryOp.MULTIPLY, series.of(counts), all, thisWindow());
    }

    /** One series, whose label tells the window's first day. */
    private Expr thisWindow() {
        return aggregate(
                AggregationOp.COUNT_VALUES,
                new StringLiteral(SloSeries.WINDOW_START),
                series.of(SloSeries.WINDOW_DATE));
    }

    @Override
    public Expr ratio() {
        return SloRules.share(current(badEvents), series.of(eventsSoFar));
    }

    private Expr current(String counts) {
        Expr all = call("sum_over_time", range(series.of(counts), window.longest()));
        Expr ofToday = binary(BinaryOp.AND, all, VectorMatching.on(List.of(SloSeries.WINDOW_START)), thisWindow());
        return without(AggregationOp.SUM, List.of(SloSeries.WINDOW_START), ofToday);
    }

    /** How much of the window's events there have been. */
    private Expr progress() {
        Expr soFar = series.of(eventsSoFar);
        Expr before = call("sum_over_time", range(series.of(SloSeries.TOTAL), window.length()));
        Expr atThisPace = binary(
                BinaryOp.DIVIDE,
                soFar,
                Budget.perSlo().group(VectorMatching.Group.LEFT, List.of()),
                series.of(SloSeries.WINDOW_ELAPSED));
        Expr more = binary(BinaryOp.OR, binary(BinaryOp.GREATER_OR_EQUAL, before, atThisPace), atThisPace);
        return SloRules.share(soFar, parens(more));
    }

    @Override
    public Expr length() {
        Expr length = seconds();
        return length.type() == ValueType.SCALAR ? call("vector", length) : length;
    }

    @Override
    public Expr spent() {
        return binary(BinaryOp.MULTIPLY, series.of(SloSeries.WINDOW_BURN_RATE), series.of(SloSeries.WINDOW_PROGRESS));
    }

    @Override
    public Expr timesLength(Expr budgets) {
        return binary(
                BinaryOp.MULTIPLY,
                budgets,
                Budget.perSlo().group(VectorMatching.Group.LEFT, List.of()),
                series.of(SloSeries.WINDOW));
    }
}
