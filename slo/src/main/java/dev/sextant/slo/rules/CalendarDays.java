package dev.sextant.slo.rules;

import static dev.sextant.slo.Exprs.binary;
import static dev.sextant.slo.Exprs.call;
import static dev.sextant.slo.Exprs.number;
import static dev.sextant.slo.Exprs.parens;

import dev.sextant.model.quantity.TimeWindow;
import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.Expr;

/** Weeks, months and quarters in PromQL, of times that are seconds since 1970 by the wall clock. */
final class CalendarDays {
    private static final long DAY = 86_400;
    private static final long WEEK = 7 * DAY;

    /** From the first Monday of 1970 back to its first day. */
    private static final long BEFORE_MONDAY = 3 * DAY;

    private CalendarDays() {}

    /** When the unit that {@code time} lies in began. */
    static Expr start(TimeWindow.Unit unit, Expr time) {
        return switch (unit) {
            case WEEK -> weekStart(time);
            case MONTH -> monthStart(time);
            case QUARTER -> monthStart(firstMonth(time));
        };
    }

    /** How long the unit is that began at {@code start}. */
    static Expr length(TimeWindow.Unit unit, Expr start) {
        return switch (unit) {
            case WEEK -> number(WEEK);
            case MONTH -> binary(BinaryOp.MULTIPLY, call("days_in_month", start), number(DAY));
            // A day of the month behind it, whatever the three months are.
            case QUARTER -> binary(BinaryOp.SUBTRACT, monthStart(binary(BinaryOp.ADD, start, number(95 * DAY))), start);
        };
    }

    /** The date as a number, 20261101. */
    static Expr date(Expr time) {
        Expr year = binary(BinaryOp.MULTIPLY, call("year", time), number(10_000));
        Expr month = binary(BinaryOp.MULTIPLY, call("month", time), number(100));
        return binary(BinaryOp.ADD, binary(BinaryOp.ADD, year, month), call("day_of_month", time));
    }

    private static Expr weekStart(Expr time) {
        Expr sinceMonday = binary(BinaryOp.ADD, time, number(BEFORE_MONDAY));
        Expr weeks = call("floor", binary(BinaryOp.DIVIDE, parens(sinceMonday), number(WEEK)));
        return binary(BinaryOp.SUBTRACT, binary(BinaryOp.MULTIPLY, weeks, number(WEEK)), number(BEFORE_MONDAY));
    }

    private static Expr monthStart(Expr time) {
        Expr today = call("floor", binary(BinaryOp.DIVIDE, parens(time), number(DAY)));
        Expr first = binary(BinaryOp.ADD, binary(BinaryOp.SUBTRACT, today, call("day_of_month", time)), number(1));
        return binary(BinaryOp.MULTIPLY, parens(first), number(DAY));
    }

    /** A time in the first month of the quarter: 28 days before the first of a month is in the month before. */
    private static Expr firstMonth(Expr time) {
        Expr sinceFirst = binary(BinaryOp.SUBTRACT, call("day_of_month", time), number(1));
        Expr months =
                binary(BinaryOp.MODULO, parens(binary(BinaryOp.SUBTRACT, call("month", time), number(1))), number(3));
        return binary(
                BinaryOp.SUBTRACT,
                binary(BinaryOp.SUBTRACT, time, binary(BinaryOp.MULTIPLY, parens(sinceFirst), number(DAY))),
                binary(BinaryOp.MULTIPLY, months, number(28 * DAY)));
    }
}
