package dev.sextant.promql.typed;

import dev.sextant.promql.ast.BinaryOp;
import java.math.BigDecimal;

/** The operators with a scalar on the left side. Comparing two scalars is only possible with {@code bool}. */
abstract sealed class ScalarOperators permits Scalar {
    abstract Scalar apply(BinaryOp op, boolean bool, Scalar right);

    abstract InstantVector apply(BinaryOp op, boolean bool, InstantVector right);

    /** PromQL {@code *}: native histograms with every count multiplied. */
    public abstract HistogramVector times(HistogramVector right);

    /** PromQL {@code +}. */
    public final Scalar plus(Scalar right) {
        return apply(BinaryOp.ADD, false, right);
    }

    /** PromQL {@code +}. */
    public final Scalar plus(double right) {
        return plus(Scalar.constant(right));
    }

    /** PromQL {@code +}. */
    public final Scalar plus(BigDecimal right) {
        return plus(Scalar.constant(right));
    }

    /** PromQL {@code +}, for each series of the right side. */
    public final InstantVector plus(InstantVector right) {
        return apply(BinaryOp.ADD, false, right);
    }

    /** PromQL {@code -}. */
    public final Scalar minus(Scalar right) {
        return apply(BinaryOp.SUBTRACT, false, right);
    }

    /** PromQL {@code -}. */
    public final Scalar minus(double right) {
        return minus(Scalar.constant(right));
    }

    /** PromQL {@code -}. */
    public final Scalar minus(BigDecimal right) {
        return minus(Scalar.constant(right));
    }

    /** PromQL {@code -}, for each series of the right side. */
    public final InstantVector minus(InstantVector right) {
        return apply(BinaryOp.SUBTRACT, false, right);
    }

    /** PromQL {@code *}. */
    public final Scalar times(Scalar right) {
        return apply(BinaryOp.MULTIPLY, false, right);
    }

    /** PromQL {@code *}. */
    public final Scalar times(double right) {
        return times(Scalar.constant(right));
    }

    /** PromQL {@code *}. */
    public final Scalar times(BigDecimal right) {
        return times(Scalar.constant(right));
    }

    /** PromQL {@code *}, for each series of the right side. */
    public final InstantVector times(InstantVector right) {
        return apply(BinaryOp.MULTIPLY, false, right);
    }

    /** PromQL {@code /}. */
    public final Scalar dividedBy(Scalar right) {
        return apply(BinaryOp.DIVIDE, false, right);
    }

    /** PromQL {@code /}. */
    public final Scalar dividedBy(double right) {
        return dividedBy(Scalar.constant(right));
    }

    /** PromQL {@code /}. */
    public final Scalar dividedBy(BigDecimal right) {
        return dividedBy(Scalar.constant(right));
    }

    /** PromQL {@code /}, for each series of the right side. */
    public final InstantVector dividedBy(InstantVector right) {
        return apply(BinaryOp.DIVIDE, false, right);
    }

    /** PromQL {@code %}. */
    public final Scalar modulo(Scalar right) {
        return apply(BinaryOp.MODULO, false, right);
    }

    /** PromQL {@code %}. */
    public final Scalar modulo(double right) {
        return modulo(Scalar.constant(right));
    }

    /** PromQL {@code %}. */
    public final Scalar modulo(BigDecimal right) {
        return modulo(Scalar.constant(right));
    }

    /** PromQL {@code %}, for each series of the right side. */
    public final InstantVector modulo(InstantVector right) {
        return apply(BinaryOp.MODULO, false, right);
    }

    /** PromQL {@code ^}. */
    public final Scalar power(Scalar right) {
        return apply(BinaryOp.POWER, false, right);
    }

    /** PromQL {@code ^}. */
    public final Scalar power(double right) {
        return power(Scalar.constant(right));
    }

    /** PromQL {@code ^}. */
    public final Scalar power(BigDecimal right) {
        return power(Scalar.constant(right));
    }

    /** PromQL {@code ^}, for each series of the right side. */
    public final InstantVector power(InstantVector right) {
        return apply(BinaryOp.POWER, false, right);
    }

    /** PromQL {@code atan2}, the angle in radians. */
    public final Scalar atan2(Scalar right) {
        return apply(BinaryOp.ATAN2, false, right);
    }

    /** PromQL {@code atan2}, the angle in radians. */
    public final Scalar atan2(double right) {
        return atan2(Scalar.constant(right));
    }

    /** PromQL {@code atan2}, the angle in radians. */
    public final Scalar atan2(BigDecimal right) {
        return atan2(Scalar.constant(right));
    }

    /** PromQL {@code atan2}, the angle in radians, for each series of the right side. */
    public final InstantVector atan2(InstantVector right) {
        return apply(BinaryOp.ATAN2, false, right);
    }

    /** 1 if this is {@code >} the right side, else 0. */
    public final Scalar isGreaterThanBool(Scalar right) {
        return apply(BinaryOp.GREATER, true, right);
    }

    /** 1 if this is {@code >} the right side, else 0. */
    public final Scalar isGreaterThanBool(double right) {
        return isGreaterThanBool(Scalar.constant(right));
    }

    /** Keeps the series of the right side whose value this is {@code >}. */
    public final InstantVector isGreaterThan(InstantVector right) {
        return apply(BinaryOp.GREATER, false, right);
    }

    /** 1 if this is {@code <} the right side, else 0. */
    public final Scalar isLessThanBool(Scalar right) {
        return apply(BinaryOp.LESS, true, right);
    }

    /** 1 if this is {@code <} the right side, else 0. */
    public final Scalar isLessThanBool(double right) {
        return isLessThanBool(Scalar.constant(right));
    }

    /** Keeps the series of the right side whose value this is {@code <}. */
    public final InstantVector isLessThan(InstantVector right) {
        return apply(BinaryOp.LESS, false, right);
    }

    /** 1 if this is {@code >=} the right side, else 0. */
    public final Scalar isAtLeastBool(Scalar right) {
        return apply(BinaryOp.GREATER_OR_EQUAL, true, right);
    }

    /** 1 if this is {@code >=} the right side, else 0. */
    public final Scalar isAtLeastBool(double right) {
        return isAtLeastBool(Scalar.constant(right));
    }

    /** Keeps the series of the right side whose value this is {@code >=}. */
    public final InstantVector isAtLeast(InstantVector right) {
        return apply(BinaryOp.GREATER_OR_EQUAL, false, right);
    }

    /** 1 if this is {@code <=} the right side, else 0. */
    public final Scalar isAtMostBool(Scalar right) {
        return apply(BinaryOp.LESS_OR_EQUAL, true, right);
    }

    /** 1 if this is {@code <=} the right side, else 0. */
    public final Scalar isAtMostBool(double right) {
        return isAtMostBool(Scalar.constant(right));
    }

    /** Keeps the series of the right side whose value this is {@code <=}. */
    public final InstantVector isAtMost(InstantVector right) {
        return apply(BinaryOp.LESS_OR_EQUAL, false, right);
    }

    /** 1 if this is {@code ==} the right side, else 0. */
    public final Scalar isEqualToBool(Scalar right) {
        return apply(BinaryOp.EQUAL, true, right);
    }

    /** 1 if this is {@code ==} the right side, else 0. */
    public final Scalar isEqualToBool(double right) {
        return isEqualToBool(Scalar.constant(right));
    }

    /** Keeps the series of the right side whose value this is {@code ==}. */
    public final InstantVector isEqualTo(InstantVector right) {
        return apply(BinaryOp.EQUAL, false, right);
    }

    /** 1 if this is {@code !=} the right side, else 0. */
    public final Scalar isNotEqualToBool(Scalar right) {
        return apply(BinaryOp.NOT_EQUAL, true, right);
    }

    /** 1 if this is {@code !=} the right side, else 0. */
    public final Scalar isNotEqualToBool(double right) {
        return isNotEqualToBool(Scalar.constant(right));
    }

    /** Keeps the series of the right side whose value this is {@code !=}. */
    public final InstantVector isNotEqualTo(InstantVector right) {
        return apply(BinaryOp.NOT_EQUAL, false, right);
    }
}
