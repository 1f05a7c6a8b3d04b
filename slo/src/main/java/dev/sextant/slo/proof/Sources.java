package dev.sextant.slo.proof;

import dev.sextant.promql.ast.BinaryExpr;
import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.NumberLiteral;
import dev.sextant.slo.ForeignEvents;
import dev.sextant.slo.Indicator;
import dev.sextant.slo.MeasuredEvents;
import dev.sextant.slo.MeasuredSamples;
import dev.sextant.slo.TimeSlices;
import dev.sextant.slo.Windowed;
import dev.sextant.slo.rules.CompositeRatio;
import dev.sextant.slo.rules.SloSeries;

/** Finds the series that an indicator reads, by the form of its expressions. */
final class Sources {
    private static final Counted COUNTED = new Counted(SloSeries.SLICE);

    private Sources() {}

    /** Returns them, or why they are not known. */
    static Source of(Indicator indicator) throws Unprovable {
        if (indicator instanceof TimeSlices slices) {
            return slices(slices);
        }
        if (indicator instanceof ForeignEvents) {
            throw new Unprovable("another engine counts its events");
        }
        if (indicator instanceof Indicator.Events events) {
            return events(events);
        }
        Windowed share = ((Indicator.ErrorRatio) indicator).errorRatio();
        return share instanceof CompositeRatio composite
                ? Gauges.composite(composite)
                : share(share.over(SloSeries.SLICE));
    }

    /** A slice that has to reach a share is good or bad as a whole. */
    private static Source slices(TimeSlices slices) throws Unprovable {
        boolean anyShare = slices.target().isEmpty();
        if (slices.measured() instanceof MeasuredSamples samples) {
            return Gauges.ofBound(samples);
        }
        if (slices.measured() instanceof MeasuredEvents events) {
            Expr total = events.total().over(slices.slice());
            Expr counted = events.counted().over(slices.slice());
            Expr bad = events.good() ? new BinaryExpr(BinaryOp.SUBTRACT, total, counted) : counted;
            return counters(new Counted(slices.slice()), bad, total, anyShare);
        }
        throw new Unprovable("its slices of time are judged by a share that something else computes");
    }

    private static Source events(Indicator.Events events) throws Unprovable {
        Expr bad = events.bad().over(SloSeries.SLICE);
        Expr total = events.total().over(SloSeries.SLICE);
        // Gauges and native histograms first: whatever else it is, it has to be a sum of counters.
        var gauges = Gauges.ofSamples(bad, total);
        if (gauges.isPresent()) {
            return gauges.get();
        }
        var histogram = Histograms.of(bad, total);
        return histogram.isPresent() ? histogram.get() : counters(bad, total);
    }

    private static Source counters(Expr bad, Expr total) throws Unprovable {
        return counters(COUNTED, bad, total, true);
    }

    private static Source counters(Counted counted, Expr bad, Expr total, boolean anyShare) throws Unprovable {
        return new CounterSource(EventSeries.of(counted.terms(bad), counted.terms(total)), anyShare);
    }

    /** A share that is written as a division, {@code bad / total} or {@code 1 - good / total}, says what it counts. */
    private static Source share(Expr ratio) throws Unprovable {
        Expr share = Forms.inner(ratio);
        if (share instanceof BinaryExpr division && division.op() == BinaryOp.DIVIDE) {
            return counters(division.left(), division.right());
        }
        if (share instanceof BinaryExpr rest
                && rest.op() == BinaryOp.SUBTRACT
                && rest.left() instanceof NumberLiteral one
                && one.value() == 1) {
            Expr part = Forms.inner(rest.right());
            if (part instanceof BinaryExpr good && good.op() == BinaryOp.DIVIDE) {
                Expr total = good.right();
                return counters(new BinaryExpr(BinaryOp.SUBTRACT, total, good.left()), total);
            }
            return Gauges.ofShare(part, true);
        }
        return Gauges.ofShare(share, false);
    }
}
