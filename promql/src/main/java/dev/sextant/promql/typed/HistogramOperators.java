package dev.sextant.promql.typed;

import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.VectorMatching;
import java.util.List;

/** The operators with native histograms on the left side; there are few, since most make no sense for histograms. */
abstract sealed class HistogramOperators extends SeriesVector<HistogramVector> permits HistogramVector {
    HistogramOperators(Expr expr, List<Problem> problems) {
        super(expr, problems);
    }

    private Expr tree(BinaryOp op, boolean bool, Expr right) {
        return Trees.binary(op, expr(), right, bool, VectorMatching.DEFAULT);
    }

    /** PromQL {@code +}: all observations of both. */
    public final HistogramVector plus(HistogramVector right) {
        return with(tree(BinaryOp.ADD, false, right.expr()), Problems.join(problems(), right.problems()));
    }

    /** PromQL {@code -}: the observations without those of the right side. */
    public final HistogramVector minus(HistogramVector right) {
        return with(tree(BinaryOp.SUBTRACT, false, right.expr()), Problems.join(problems(), right.problems()));
    }

    /** PromQL {@code *}: every count multiplied. */
    public final HistogramVector times(Operand right) {
        return with(tree(BinaryOp.MULTIPLY, false, right.expr()), Problems.join(problems(), right.problems()));
    }

    /** PromQL {@code *}: every count multiplied. */
    public final HistogramVector times(double right) {
        return times(Scalar.constant(right));
    }

    /** PromQL {@code /}: every count divided. */
    public final HistogramVector dividedBy(Operand right) {
        return with(tree(BinaryOp.DIVIDE, false, right.expr()), Problems.join(problems(), right.problems()));
    }

    /** PromQL {@code /}: every count divided. */
    public final HistogramVector dividedBy(double right) {
        return dividedBy(Scalar.constant(right));
    }

    /** PromQL {@code </}: without the observations above the bound. Prometheus 3.11 or newer. */
    public final HistogramVector trimUpper(Operand bound) {
        return with(tree(BinaryOp.TRIM_UPPER, false, bound.expr()), Problems.join(problems(), bound.problems()));
    }

    /** PromQL {@code </}: without the observations above the bound. Prometheus 3.11 or newer. */
    public final HistogramVector trimUpper(double bound) {
        return trimUpper(Scalar.constant(bound));
    }

    /** PromQL {@code >/}: without the observations below the bound. Prometheus 3.11 or newer. */
    public final HistogramVector trimLower(Operand bound) {
        return with(tree(BinaryOp.TRIM_LOWER, false, bound.expr()), Problems.join(problems(), bound.problems()));
    }

    /** PromQL {@code >/}: without the observations below the bound. Prometheus 3.11 or newer. */
    public final HistogramVector trimLower(double bound) {
        return trimLower(Scalar.constant(bound));
    }

    /** Keeps the series whose histogram is {@code ==} the right side's. */
    public final HistogramVector isEqualTo(HistogramVector right) {
        return with(tree(BinaryOp.EQUAL, false, right.expr()), Problems.join(problems(), right.problems()));
    }

    /** Keeps the series whose histogram is {@code !=} the right side's. */
    public final HistogramVector isNotEqualTo(HistogramVector right) {
        return with(tree(BinaryOp.NOT_EQUAL, false, right.expr()), Problems.join(problems(), right.problems()));
    }

    /** 1 for each series whose histogram is {@code ==} the right side's, 0 for the others. */
    public final InstantVector isEqualToBool(HistogramVector right) {
        return new InstantVector(tree(BinaryOp.EQUAL, true, right.expr()), Problems.join(problems(), right.problems()));
    }

    /** 1 for each series whose histogram is {@code !=} the right side's, 0 for the others. */
    public final InstantVector isNotEqualToBool(HistogramVector right) {
        return new InstantVector(
                tree(BinaryOp.NOT_EQUAL, true, right.expr()), Problems.join(problems(), right.problems()));
    }
}
