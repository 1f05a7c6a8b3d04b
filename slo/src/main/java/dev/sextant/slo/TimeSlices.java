package dev.sextant.slo;

import static dev.sextant.slo.Exprs.binary;
import static dev.sextant.slo.Exprs.bool;
import static dev.sextant.slo.Exprs.call;
import static dev.sextant.slo.Exprs.number;
import static dev.sextant.slo.Exprs.parens;

import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.Expr;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/**
 * Slices of time, each counting the same whatever its traffic. One in which nothing happened is no slice.
 *
 * <p>Slices begin at whole multiples of their length since 1970, as subqueries do, so that each is looked at once at any
 * rule evaluation, however long the window.
 *
 * @param measured what a slice is judged by
 * @param slice how long one is
 * @param target the share of good events from which on a slice is good, more than 0 and at most 1; absent if a slice is as
 *     good as its share is
 */
public record TimeSlices(Measured measured, Duration slice, Optional<BigDecimal> target) implements Indicator {

    /** Returns the slices as events. */
    public Indicator.Events events() {
        return new Indicator.Events(this::bad, this::all);
    }

    private Expr bad(Duration window) {
        return call("sum_over_time", Exprs.subquery(badness(), window, Optional.of(slice)));
    }

    /** Zero, not nothing, while nothing happens: that is no missing data. */
    private Expr all(Duration window) {
        return call("sum_over_time", Exprs.subquery(measured.happened(slice), window, Optional.of(slice)));
    }

    /** 0 for a slice that is good, 1 for one that is bad. */
    private Expr badness() {
        Expr share = parens(measured.share(slice));
        if (target.isEmpty()) {
            return call("clamp", measured.good() ? fromOne(share) : share, number(0), number(1));
        }
        return measured.good()
                ? bool(BinaryOp.LESS, share, number(target.get()))
                : bool(BinaryOp.GREATER, share, number(BigDecimal.ONE.subtract(target.get())));
    }

    private static Expr fromOne(Expr share) {
        return binary(BinaryOp.SUBTRACT, number(1), share);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.timeSlices(this);
    }
}
