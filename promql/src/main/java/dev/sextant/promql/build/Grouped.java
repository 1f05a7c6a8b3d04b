package dev.sextant.promql.build;

import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.VectorMatching;
import java.util.Arrays;
import java.util.List;

/**
 * A left side whose series may each meet several of the right side, or the other way round; made by
 * {@link Matched#groupLeft} and {@link Matched#groupRight}. An operator with the right side completes it.
 */
public sealed class Grouped permits Matched {
    private final InstantVector left;
    private final VectorMatching matching;
    private final List<Problem> problems;

    Grouped(InstantVector left, VectorMatching matching, List<Problem> problems) {
        this.left = left;
        this.matching = matching;
        this.problems = List.copyOf(problems);
    }

    final InstantVector left() {
        return left;
    }

    final VectorMatching matching() {
        return matching;
    }

    final List<Problem> problems() {
        return problems;
    }

    final InstantVector apply(BinaryOp op, boolean bool, InstantVector right) {
        return new InstantVector(
                Trees.binary(op, left.expr(), right.expr(), bool, matching),
                Problems.join(left.problems(), problems, right.problems()));
    }

    static List<String> names(Label... labels) {
        return Arrays.stream(labels).map(Label::name).toList();
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
