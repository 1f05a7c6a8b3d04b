package dev.sextant.slo.proof;

import dev.sextant.model.proof.RuleTest;
import dev.sextant.promql.ast.BinaryExpr;
import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.NumberLiteral;
import dev.sextant.promql.ast.ParenExpr;
import dev.sextant.slo.Indicator;
import dev.sextant.slo.ServiceLevel;
import dev.sextant.slo.rules.SloSeries;
import java.util.List;

/** Makes the test of an SLO's rules: counters that its indicator reads, traffic over them, and what its objective says. */
public final class SloProof {
    private static final Counted COUNTED = new Counted(SloSeries.SLICE);

    private SloProof() {}

    /** Returns the test of the rules of {@code slo}, or why there can be none. */
    public static Proof of(ServiceLevel slo) {
        try {
            Counts counts = counts(slo.indicator());
            EventSeries series = EventSeries.of(COUNTED.terms(counts.bad), COUNTED.terms(counts.total));
            Tempo tempo = Tempo.of(slo);
            return Proof.of(
                    new RuleTest(slo.service(), slo.name(), tempo.step(), new Scenarios(slo, tempo, series).all()));
        } catch (Unprovable e) {
            return Proof.none(e.reason());
        }
    }

    private record Counts(Expr bad, Expr total) {}

    private static Counts counts(Indicator indicator) throws Unprovable {
        List<Expr> exprs = indicator.accept(new Indicator.Visitor<>() {
            @Override
            public List<Expr> events(Indicator.Events events) {
                return List.of(
                        events.bad().over(SloSeries.SLICE), events.total().over(SloSeries.SLICE));
            }

            @Override
            public List<Expr> errorRatio(Indicator.ErrorRatio ratio) {
                return List.of(ratio.errorRatio().over(SloSeries.SLICE));
            }
        });
        return exprs.size() == 2 ? new Counts(exprs.get(0), exprs.get(1)) : ofRatio(exprs.get(0));
    }

    /** A share that is written as a division, {@code bad / total} or {@code 1 - good / total}, says what it counts. */
    private static Counts ofRatio(Expr ratio) throws Unprovable {
        Expr share = inner(ratio);
        if (share instanceof BinaryExpr division && division.op() == BinaryOp.DIVIDE) {
            return new Counts(division.left(), division.right());
        }
        if (share instanceof BinaryExpr rest
                && rest.op() == BinaryOp.SUBTRACT
                && rest.left() instanceof NumberLiteral one
                && one.value() == 1
                && inner(rest.right()) instanceof BinaryExpr good
                && good.op() == BinaryOp.DIVIDE) {
            Expr total = good.right();
            return new Counts(new BinaryExpr(BinaryOp.SUBTRACT, total, good.left()), total);
        }
        throw new Unprovable("the error ratio is no division of events by events");
    }

    private static Expr inner(Expr expr) {
        return expr instanceof ParenExpr parens ? inner(parens.inner()) : expr;
    }
}
