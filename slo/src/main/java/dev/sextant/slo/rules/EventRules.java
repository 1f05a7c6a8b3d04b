package dev.sextant.slo.rules;

import static dev.sextant.slo.Exprs.binary;
import static dev.sextant.slo.Exprs.call;
import static dev.sextant.slo.Exprs.number;
import static dev.sextant.slo.Exprs.parens;

import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.Expr;
import dev.sextant.slo.Indicator;
import java.math.BigDecimal;
import java.time.Duration;

/**
 * Bad and all events, free of what would spoil a sum for as long as its window: a value that is no number, or less than
 * none, is left out.
 */
final class EventRules {
    private static final Expr NONE = number(BigDecimal.ZERO);

    private final Indicator indicator;

    EventRules(Indicator indicator) {
        this.indicator = indicator;
    }

    /** All events per second over a slice. A share that somebody else computed counts as one event at any time. */
    Expr total() {
        return indicator.accept(new Indicator.Visitor<>() {
            @Override
            public Expr events(Indicator.Events events) {
                return known(events.total().over(SloSeries.SLICE));
            }

            @Override
            public Expr errorRatio(Indicator.ErrorRatio ratio) {
                Expr share = share(ratio, SloSeries.SLICE);
                return binary(BinaryOp.ADD, binary(BinaryOp.MULTIPLY, parens(share), NONE), number(BigDecimal.ONE));
            }
        });
    }

    /** Bad events per second over a slice; zero, not nothing, while there are events but no bad one was ever counted. */
    Expr bad() {
        return indicator.accept(new Indicator.Visitor<>() {
            @Override
            public Expr events(Indicator.Events events) {
                return badOrNone(events, SloSeries.SLICE, known(events.total().over(SloSeries.SLICE)));
            }

            @Override
            public Expr errorRatio(Indicator.ErrorRatio ratio) {
                return share(ratio, SloSeries.SLICE);
            }
        });
    }

    /** The share of bad events over a window, from the service's own series. */
    Expr ratio(Duration window) {
        return indicator.accept(new Indicator.Visitor<>() {
            @Override
            public Expr events(Indicator.Events events) {
                Expr total = parens(events.total().over(window));
                return binary(
                        BinaryOp.DIVIDE,
                        parens(badOrNone(events, window, total)),
                        parens(binary(BinaryOp.GREATER, total, NONE)));
            }

            @Override
            public Expr errorRatio(Indicator.ErrorRatio ratio) {
                return share(ratio, window);
            }
        });
    }

    private static Expr badOrNone(Indicator.Events events, Duration window, Expr total) {
        return binary(BinaryOp.OR, known(events.bad().over(window)), binary(BinaryOp.MULTIPLY, parens(total), NONE));
    }

    /** Between none and all: counters that are not read at one moment make shares beyond, and infinite ones. */
    private static Expr share(Indicator.ErrorRatio ratio, Duration window) {
        return known(call("clamp", ratio.errorRatio().over(window), NONE, number(BigDecimal.ONE)));
    }

    /** Comparing with zero drops what is no number, too. */
    private static Expr known(Expr value) {
        return binary(BinaryOp.GREATER_OR_EQUAL, parens(value), NONE);
    }
}
