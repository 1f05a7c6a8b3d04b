package dev.sextant.slo.rules;

import static dev.sextant.slo.Exprs.binary;
import static dev.sextant.slo.Exprs.bool;
import static dev.sextant.slo.Exprs.call;
import static dev.sextant.slo.Exprs.number;
import static dev.sextant.slo.Exprs.parens;

import dev.sextant.model.quantity.YearlyClock;
import dev.sextant.model.quantity.YearlyClock.Change;
import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.Expr;
import java.util.Optional;

/**
 * What the clocks of a time zone show, in PromQL, which knows UTC only: the seconds since 1970 that a clock would count that
 * was always set as it is now.
 */
final class WallClock {
    private static final Expr YES = number(1);

    private final YearlyClock zone;
    private final long behind;

    /** What they showed {@code behind} seconds ago. */
    WallClock(YearlyClock zone, long behind) {
        this.zone = zone;
        this.behind = behind;
    }

    Expr seconds() {
        Expr newYear = utcPlus(zone.newYearSeconds() - behind);
        Optional<Expr> since = zone.changes().stream()
                .map(change -> binary(BinaryOp.MULTIPLY, number(change.aheadSeconds()), parens(isOver(change))))
                .reduce((left, right) -> binary(BinaryOp.ADD, left, right));
        return since.map(changes -> binary(
                        BinaryOp.ADD, newYear, binary(BinaryOp.MULTIPLY, parens(isBetweenNewYears()), parens(changes))))
                .orElse(newYear);
    }

    /** December and January, in which no change is, have remainders of 0 and 1. */
    private static Expr isBetweenNewYears() {
        return bool(BinaryOp.GREATER, binary(BinaryOp.MODULO, call("month", utcPlus(0)), number(12)), YES);
    }

    private static Expr isOver(Change change) {
        Expr shifted = utcPlus(change.shiftSeconds());
        Expr later = bool(BinaryOp.GREATER, call("month", shifted), number(change.month()));
        Expr same = bool(BinaryOp.EQUAL, call("month", shifted), number(change.month()));
        Expr day = bool(BinaryOp.GREATER_OR_EQUAL, day(change, shifted), number(change.day()));
        return binary(BinaryOp.ADD, parens(later), binary(BinaryOp.MULTIPLY, parens(same), parens(day)));
    }

    /** The day, or the last such weekday up to it. */
    private static Expr day(Change change, Expr shifted) {
        Expr day = call("day_of_month", shifted);
        return change.weekday()
                .map(weekday -> binary(BinaryOp.SUBTRACT, day, daysSince(weekday, shifted)))
                .orElse(day);
    }

    private static Expr daysSince(int weekday, Expr shifted) {
        Expr today = call("day_of_week", shifted);
        return weekday == 0
                ? today
                : binary(BinaryOp.MODULO, parens(binary(BinaryOp.ADD, today, number(7 - weekday))), number(7));
    }

    private static Expr utcPlus(long seconds) {
        Expr now = call("time");
        if (seconds == 0) {
            return call("vector", now);
        }
        BinaryOp op = seconds < 0 ? BinaryOp.SUBTRACT : BinaryOp.ADD;
        return call("vector", binary(op, now, number(Math.abs(seconds))));
    }
}
