package dev.sextant.slo;

import static dev.sextant.slo.Exprs.aggregate;
import static dev.sextant.slo.Exprs.binary;
import static dev.sextant.slo.Exprs.bool;
import static dev.sextant.slo.Exprs.call;
import static dev.sextant.slo.Exprs.number;
import static dev.sextant.slo.Exprs.parens;

import dev.sextant.promql.analysis.LabelFlow;
import dev.sextant.promql.ast.AggregationOp;
import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.Expr;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/**
 * Samples of a value, of which some meet a bound. One that is no number, such as a quantile of no requests, is none.
 *
 * <p>An expression that does not tell the labels of its series has one budget for all of them, with as many samples at a
 * time as there are series. One that does, as {@code max by (route) (…)}, has a budget for each.
 *
 * @param value what is sampled
 * @param meets how a good sample compares with the bound: one of {@code < <= > >=}
 * @param bound what it is compared with
 */
public record MeasuredSamples(Expr value, BinaryOp meets, BigDecimal bound) implements Measured {
    /** How far apart samples are. A slice of the recorded counts holds five of them, an hour sixty. */
    public static final Duration RESOLUTION = Duration.ofMinutes(1);

    public MeasuredSamples {
        missed(meets);
    }

    private static BinaryOp missed(BinaryOp meets) {
        return switch (meets) {
            case LESS -> BinaryOp.GREATER_OR_EQUAL;
            case LESS_OR_EQUAL -> BinaryOp.GREATER;
            case GREATER -> BinaryOp.LESS_OR_EQUAL;
            case GREATER_OR_EQUAL -> BinaryOp.LESS;
            default -> throw new IllegalArgumentException("no sample is good by " + meets);
        };
    }

    @Override
    public Indicator occurrences() {
        return new Indicator.Events(this::bad, this::all);
    }

    private Expr bad(Duration window) {
        return sum(isBad(value), window);
    }

    /** Samples that are numbers; zero, not nothing, while there is a value that is none. */
    private Expr all(Duration window) {
        return sum(Exprs.isNumeric(value), window);
    }

    private Expr sum(Expr samples, Duration window) {
        Expr counts = call("sum_over_time", Exprs.subquery(samples, window, Optional.of(RESOLUTION)));
        return isOne() ? counts : aggregate(AggregationOp.SUM, counts);
    }

    /** 1 where the bound is missed, 0 where it is met; what is no number misses none. */
    private Expr isBad(Expr sampled) {
        return bool(missed(meets), parens(sampled), number(bound));
    }

    private boolean isOne() {
        return !LabelFlow.of(value).result().open();
    }

    @Override
    public boolean good() {
        return false;
    }

    /** Of a window that holds one sample it is that one, however short. */
    @Override
    public Expr share(Duration window) {
        if (window.compareTo(RESOLUTION) > 0) {
            Expr some = binary(BinaryOp.GREATER, all(window), number(BigDecimal.ZERO));
            return binary(BinaryOp.DIVIDE, bad(window), parens(some));
        }
        Expr sample = isBad(Exprs.numeric(value));
        return isOne() ? sample : aggregate(AggregationOp.AVG, sample);
    }

    @Override
    public Expr happened(Duration window) {
        if (window.compareTo(RESOLUTION) > 0) {
            return bool(BinaryOp.GREATER, all(window), number(BigDecimal.ZERO));
        }
        Expr sample = Exprs.isNumeric(value);
        return isOne() ? sample : aggregate(AggregationOp.MAX, sample);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.samples(this);
    }
}
