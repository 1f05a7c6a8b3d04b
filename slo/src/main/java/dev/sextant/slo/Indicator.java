package dev.sextant.slo;

import dev.sextant.model.declared.ReadIndicator;
import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.Expr;
import java.math.BigDecimal;

/** What an objective measures: the share of events that were bad. */
public sealed interface Indicator extends ReadIndicator
        permits Indicator.Events, Indicator.ErrorRatio, TimeSlices, ForeignEvents {

    /** Calls the method of {@code visitor} for this kind of indicator. */
    <R> R accept(Visitor<R> visitor);

    /**
     * Bad events over all events, each as a rate, a count or an increase over the window, both in the same unit.
     *
     * @param bad the bad ones
     * @param total all, the bad ones included
     * @param counted what is counted beside all: the bad ones, or the good ones that they are computed from
     */
    record Events(Windowed bad, Windowed total, Windowed counted) implements Indicator {
        /** Bad ones that are counted themselves. */
        public Events(Windowed bad, Windowed total) {
            this(bad, total, bad);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.events(this);
        }

        /** Returns what is missing from the good events to all. Without a good one all are bad. */
        public static Events ofGood(Windowed good, Windowed total) {
            return new Events(
                    window -> {
                        Expr all = Exprs.parens(total.over(window));
                        Expr none = Exprs.binary(BinaryOp.MULTIPLY, all, Exprs.number(BigDecimal.ZERO));
                        Expr some = Exprs.binary(BinaryOp.OR, Exprs.parens(good.over(window)), none);
                        return Exprs.binary(BinaryOp.SUBTRACT, all, Exprs.parens(some));
                    },
                    total,
                    good);
        }
    }

    /**
     * The share itself, as something else has computed it. It cannot be weighted by traffic.
     *
     * @param errorRatio the share of bad events over the window, 0 to 1
     */
    record ErrorRatio(Windowed errorRatio) implements Indicator {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.errorRatio(this);
        }
    }

    /** One case per kind of indicator. */
    interface Visitor<R> {
        R events(Events indicator);

        R errorRatio(ErrorRatio indicator);

        /** To most they are the events that are recorded. */
        default R foreign(ForeignEvents indicator) {
            return events(indicator.recorded());
        }

        /** To most they are events like others. */
        default R timeSlices(TimeSlices indicator) {
            return events(indicator.events());
        }
    }
}
