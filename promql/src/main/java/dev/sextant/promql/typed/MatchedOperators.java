package dev.sextant.promql.typed;

import dev.sextant.promql.ast.BinaryOp;

/** The operators between instant vectors whose left side knows how its series find those of the right side. */
abstract sealed class MatchedOperators permits Filled, Grouped {
    private final Join join;

    MatchedOperators(Join join) {
        this.join = join;
    }

    final Join join() {
        return join;
    }

    final InstantVector apply(BinaryOp op, boolean bool, InstantVector right) {
        return join.numbers(op, bool, right);
    }

    /** PromQL {@code +}. */
    public final InstantVector plus(InstantVector right) {
        return apply(BinaryOp.ADD, false, right);
    }

    /** PromQL {@code -}. */
    public final InstantVector minus(InstantVector right) {
        return apply(BinaryOp.SUBTRACT, false, right);
    }

    /** PromQL {@code *}. */
    public final InstantVector times(InstantVector right) {
        return apply(BinaryOp.MULTIPLY, false, right);
    }

    /** PromQL {@code *}: native histograms with every count multiplied. */
    public final HistogramVector times(HistogramVector right) {
        return join.histograms(BinaryOp.MULTIPLY, right);
    }

    /** PromQL {@code /}. */
    public final InstantVector dividedBy(InstantVector right) {
        return apply(BinaryOp.DIVIDE, false, right);
    }

    /** PromQL {@code %}. */
    public final InstantVector modulo(InstantVector right) {
        return apply(BinaryOp.MODULO, false, right);
    }

    /** PromQL {@code ^}. */
    public final InstantVector power(InstantVector right) {
        return apply(BinaryOp.POWER, false, right);
    }

    /** PromQL {@code atan2}, the angle in radians. */
    public final InstantVector atan2(InstantVector right) {
        return apply(BinaryOp.ATAN2, false, right);
    }

    /** Keeps the series whose value is {@code >} that of its partner. */
    public final InstantVector isGreaterThan(InstantVector right) {
        return apply(BinaryOp.GREATER, false, right);
    }

    /** Keeps the series whose value is {@code <} that of its partner. */
    public final InstantVector isLessThan(InstantVector right) {
        return apply(BinaryOp.LESS, false, right);
    }

    /** Keeps the series whose value is {@code >=} that of its partner. */
    public final InstantVector isAtLeast(InstantVector right) {
        return apply(BinaryOp.GREATER_OR_EQUAL, false, right);
    }

    /** Keeps the series whose value is {@code <=} that of its partner. */
    public final InstantVector isAtMost(InstantVector right) {
        return apply(BinaryOp.LESS_OR_EQUAL, false, right);
    }

    /** Keeps the series whose value is {@code ==} that of its partner. */
    public final InstantVector isEqualTo(InstantVector right) {
        return apply(BinaryOp.EQUAL, false, right);
    }

    /** Keeps the series whose value is {@code !=} that of its partner. */
    public final InstantVector isNotEqualTo(InstantVector right) {
        return apply(BinaryOp.NOT_EQUAL, false, right);
    }

    /** 1 for each series whose value is {@code >} that of its partner, 0 for the others. */
    public final InstantVector isGreaterThanBool(InstantVector right) {
        return apply(BinaryOp.GREATER, true, right);
    }

    /** 1 for each series whose value is {@code <} that of its partner, 0 for the others. */
    public final InstantVector isLessThanBool(InstantVector right) {
        return apply(BinaryOp.LESS, true, right);
    }

    /** 1 for each series whose value is {@code >=} that of its partner, 0 for the others. */
    public final InstantVector isAtLeastBool(InstantVector right) {
        return apply(BinaryOp.GREATER_OR_EQUAL, true, right);
    }

    /** 1 for each series whose value is {@code <=} that of its partner, 0 for the others. */
    public final InstantVector isAtMostBool(InstantVector right) {
        return apply(BinaryOp.LESS_OR_EQUAL, true, right);
    }

    /** 1 for each series whose value is {@code ==} that of its partner, 0 for the others. */
    public final InstantVector isEqualToBool(InstantVector right) {
        return apply(BinaryOp.EQUAL, true, right);
    }

    /** 1 for each series whose value is {@code !=} that of its partner, 0 for the others. */
    public final InstantVector isNotEqualToBool(InstantVector right) {
        return apply(BinaryOp.NOT_EQUAL, true, right);
    }
}
