package dev.sextant.promql.typed;

import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.Expr;
import java.math.BigDecimal;
import java.util.List;

/** The comparisons with an instant vector on the left side and anything on the right. */
abstract sealed class VectorComparisons extends VectorArithmetic permits InstantVector {
    VectorComparisons(Expr expr, List<Problem> problems) {
        super(expr, problems);
    }

    /** Keeps the series whose value is {@code >} the right side. */
    public final InstantVector isGreaterThan(Operand right) {
        return apply(BinaryOp.GREATER, false, right);
    }

    /** Keeps the series whose value is {@code >} the right side. */
    public final InstantVector isGreaterThan(double right) {
        return isGreaterThan(Scalar.constant(right));
    }

    /** Keeps the series whose value is {@code >} the right side. */
    public final InstantVector isGreaterThan(BigDecimal right) {
        return isGreaterThan(Scalar.constant(right));
    }

    /** Keeps the series whose value is {@code <} the right side. */
    public final InstantVector isLessThan(Operand right) {
        return apply(BinaryOp.LESS, false, right);
    }

    /** Keeps the series whose value is {@code <} the right side. */
    public final InstantVector isLessThan(double right) {
        return isLessThan(Scalar.constant(right));
    }

    /** Keeps the series whose value is {@code <} the right side. */
    public final InstantVector isLessThan(BigDecimal right) {
        return isLessThan(Scalar.constant(right));
    }

    /** Keeps the series whose value is {@code >=} the right side. */
    public final InstantVector isAtLeast(Operand right) {
        return apply(BinaryOp.GREATER_OR_EQUAL, false, right);
    }

    /** Keeps the series whose value is {@code >=} the right side. */
    public final InstantVector isAtLeast(double right) {
        return isAtLeast(Scalar.constant(right));
    }

    /** Keeps the series whose value is {@code >=} the right side. */
    public final InstantVector isAtLeast(BigDecimal right) {
        return isAtLeast(Scalar.constant(right));
    }

    /** Keeps the series whose value is {@code <=} the right side. */
    public final InstantVector isAtMost(Operand right) {
        return apply(BinaryOp.LESS_OR_EQUAL, false, right);
    }

    /** Keeps the series whose value is {@code <=} the right side. */
    public final InstantVector isAtMost(double right) {
        return isAtMost(Scalar.constant(right));
    }

    /** Keeps the series whose value is {@code <=} the right side. */
    public final InstantVector isAtMost(BigDecimal right) {
        return isAtMost(Scalar.constant(right));
    }

    /** Keeps the series whose value is {@code ==} the right side. */
    public final InstantVector isEqualTo(Operand right) {
        return apply(BinaryOp.EQUAL, false, right);
    }

    /** Keeps the series whose value is {@code ==} the right side. */
    public final InstantVector isEqualTo(double right) {
        return isEqualTo(Scalar.constant(right));
    }

    /** Keeps the series whose value is {@code ==} the right side. */
    public final InstantVector isEqualTo(BigDecimal right) {
        return isEqualTo(Scalar.constant(right));
    }

    /** Keeps the series whose value is {@code !=} the right side. */
    public final InstantVector isNotEqualTo(Operand right) {
        return apply(BinaryOp.NOT_EQUAL, false, right);
    }

    /** Keeps the series whose value is {@code !=} the right side. */
    public final InstantVector isNotEqualTo(double right) {
        return isNotEqualTo(Scalar.constant(right));
    }

    /** Keeps the series whose value is {@code !=} the right side. */
    public final InstantVector isNotEqualTo(BigDecimal right) {
        return isNotEqualTo(Scalar.constant(right));
    }

    /** 1 for each series whose value is {@code >} the right side, 0 for the others. */
    public final InstantVector isGreaterThanBool(Operand right) {
        return apply(BinaryOp.GREATER, true, right);
    }

    /** 1 for each series whose value is {@code >} the right side, 0 for the others. */
    public final InstantVector isGreaterThanBool(double right) {
        return isGreaterThanBool(Scalar.constant(right));
    }

    /** 1 for each series whose value is {@code >} the right side, 0 for the others. */
    public final InstantVector isGreaterThanBool(BigDecimal right) {
        return isGreaterThanBool(Scalar.constant(right));
    }

    /** 1 for each series whose value is {@code <} the right side, 0 for the others. */
    public final InstantVector isLessThanBool(Operand right) {
        return apply(BinaryOp.LESS, true, right);
    }

    /** 1 for each series whose value is {@code <} the right side, 0 for the others. */
    public final InstantVector isLessThanBool(double right) {
        return isLessThanBool(Scalar.constant(right));
    }

    /** 1 for each series whose value is {@code <} the right side, 0 for the others. */
    public final InstantVector isLessThanBool(BigDecimal right) {
        return isLessThanBool(Scalar.constant(right));
    }

    /** 1 for each series whose value is {@code >=} the right side, 0 for the others. */
    public final InstantVector isAtLeastBool(Operand right) {
        return apply(BinaryOp.GREATER_OR_EQUAL, true, right);
    }

    /** 1 for each series whose value is {@code >=} the right side, 0 for the others. */
    public final InstantVector isAtLeastBool(double right) {
        return isAtLeastBool(Scalar.constant(right));
    }

    /** 1 for each series whose value is {@code >=} the right side, 0 for the others. */
    public final InstantVector isAtLeastBool(BigDecimal right) {
        return isAtLeastBool(Scalar.constant(right));
    }

    /** 1 for each series whose value is {@code <=} the right side, 0 for the others. */
    public final InstantVector isAtMostBool(Operand right) {
        return apply(BinaryOp.LESS_OR_EQUAL, true, right);
    }

    /** 1 for each series whose value is {@code <=} the right side, 0 for the others. */
    public final InstantVector isAtMostBool(double right) {
        return isAtMostBool(Scalar.constant(right));
    }

    /** 1 for each series whose value is {@code <=} the right side, 0 for the others. */
    public final InstantVector isAtMostBool(BigDecimal right) {
        return isAtMostBool(Scalar.constant(right));
    }

    /** 1 for each series whose value is {@code ==} the right side, 0 for the others. */
    public final InstantVector isEqualToBool(Operand right) {
        return apply(BinaryOp.EQUAL, true, right);
    }

    /** 1 for each series whose value is {@code ==} the right side, 0 for the others. */
    public final InstantVector isEqualToBool(double right) {
        return isEqualToBool(Scalar.constant(right));
    }

    /** 1 for each series whose value is {@code ==} the right side, 0 for the others. */
    public final InstantVector isEqualToBool(BigDecimal right) {
        return isEqualToBool(Scalar.constant(right));
    }

    /** 1 for each series whose value is {@code !=} the right side, 0 for the others. */
    public final InstantVector isNotEqualToBool(Operand right) {
        return apply(BinaryOp.NOT_EQUAL, true, right);
    }

    /** 1 for each series whose value is {@code !=} the right side, 0 for the others. */
    public final InstantVector isNotEqualToBool(double right) {
        return isNotEqualToBool(Scalar.constant(right));
    }

    /** 1 for each series whose value is {@code !=} the right side, 0 for the others. */
    public final InstantVector isNotEqualToBool(BigDecimal right) {
        return isNotEqualToBool(Scalar.constant(right));
    }
}
