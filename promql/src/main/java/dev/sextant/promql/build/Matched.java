package dev.sextant.promql.build;

import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.VectorMatching;
import java.util.List;

/**
 * A left side that knows how its series find those of the right side; made by {@link InstantVector#on} and
 * {@link InstantVector#ignoring}. An operator with the right side completes it:
 * {@code errors.on(POD).groupLeft(VERSION).dividedBy(info)}.
 */
public final class Matched extends Grouped {
    Matched(InstantVector left, VectorMatching matching, List<Problem> problems) {
        super(left, matching, problems);
    }

    /** Several series of the left side may meet one of the right, whose labels named here are copied. */
    public Grouped groupLeft(Label... included) {
        return group(VectorMatching.Group.LEFT, included);
    }

    /** Several series of the right side may meet one of the left, whose labels named here are copied. */
    public Grouped groupRight(Label... included) {
        return group(VectorMatching.Group.RIGHT, included);
    }

    /** The series of the left side that have a partner. */
    public InstantVector and(InstantVector right) {
        return apply(BinaryOp.AND, false, right);
    }

    /** The series of both sides; of the right side those without a partner only. */
    public InstantVector or(InstantVector right) {
        return apply(BinaryOp.OR, false, right);
    }

    /** The series of the left side that have no partner. */
    public InstantVector unless(InstantVector right) {
        return apply(BinaryOp.UNLESS, false, right);
    }

    private Grouped group(VectorMatching.Group side, Label... included) {
        return new Grouped(
                left(),
                matching().group(side, names(included)),
                Problems.join(problems(), Problems.ofLabels(included)));
    }
}
