package dev.sextant.promql.typed;

import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.VectorMatching;
import java.math.BigDecimal;
import java.util.List;

/** The operators with an instant vector on the left side and anything on the right. */
abstract sealed class VectorArithmetic extends SeriesVector<InstantVector> permits VectorComparisons {
    VectorArithmetic(Expr expr, List<Problem> problems) {
        super(expr, problems);
    }

    abstract InstantVector apply(BinaryOp op, boolean bool, Operand right);

    /** PromQL {@code +}. */
    public final InstantVector plus(Operand right) {
        return apply(BinaryOp.ADD, false, right);
    }

    /** PromQL {@code +}. */
    public final InstantVector plus(double right) {
        return plus(Scalar.constant(right));
    }

    /** PromQL {@code +}. */
    public final InstantVector plus(BigDecimal right) {
        return plus(Scalar.constant(right));
    }

    /** PromQL {@code -}. */
    public final InstantVector minus(Operand right) {
        return apply(BinaryOp.SUBTRACT, false, right);
    }

    /** PromQL {@code -}. */
    public final InstantVector minus(double right) {
        return minus(Scalar.constant(right));
    }

    /** PromQL {@code -}. */
    public final InstantVector minus(BigDecimal right) {
        return minus(Scalar.constant(right));
    }

    /** PromQL {@code *}. */
    public final InstantVector times(Operand right) {
        return apply(BinaryOp.MULTIPLY, false, right);
    }

    /** PromQL {@code *}. */
    public final InstantVector times(double right) {
        return times(Scalar.constant(right));
    }

    /** PromQL {@code *}. */
    public final InstantVector times(BigDecimal right) {
        return times(Scalar.constant(right));
    }

    /** PromQL {@code *}: native histograms with every count multiplied. */
    public final HistogramVector times(HistogramVector right) {
        return new HistogramVector(
                Trees.binary(BinaryOp.MULTIPLY, expr(), right.expr(), false, VectorMatching.DEFAULT),
                Problems.join(problems(), right.problems()));
    }

    /** PromQL {@code /}. */
    public final InstantVector dividedBy(Operand right) {
        return apply(BinaryOp.DIVIDE, false, right);
    }

    /** PromQL {@code /}. */
    public final InstantVector dividedBy(double right) {
        return dividedBy(Scalar.constant(right));
    }

    /** PromQL {@code /}. */
    public final InstantVector dividedBy(BigDecimal right) {
        return dividedBy(Scalar.constant(right));
    }

    /** PromQL {@code %}. */
    public final InstantVector modulo(Operand right) {
        return apply(BinaryOp.MODULO, false, right);
    }

    /** PromQL {@code %}. */
    public final InstantVector modulo(double right) {
        return modulo(Scalar.constant(right));
    }

    /** PromQL {@code %}. */
    public final InstantVector modulo(BigDecimal right) {
        return modulo(Scalar.constant(right));
    }

    /** PromQL {@code ^}. */
    public final InstantVector power(Operand right) {
        return apply(BinaryOp.POWER, false, right);
    }

    /** PromQL {@code ^}. */
    public final InstantVector power(double right) {
        return power(Scalar.constant(right));
    }

    /** PromQL {@code ^}. */
    public final InstantVector power(BigDecimal right) {
        return power(Scalar.constant(right));
    }

    /** PromQL {@code atan2}, the angle in radians. */
    public final InstantVector atan2(Operand right) {
        return apply(BinaryOp.ATAN2, false, right);
    }

    /** PromQL {@code atan2}, the angle in radians. */
    public final InstantVector atan2(double right) {
        return atan2(Scalar.constant(right));
    }

    /** PromQL {@code atan2}, the angle in radians. */
    public final InstantVector atan2(BigDecimal right) {
        return atan2(Scalar.constant(right));
    }
}
