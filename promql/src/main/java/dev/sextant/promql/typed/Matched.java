package dev.sextant.promql.typed;

import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.VectorMatching;

/**
 * A left side that knows how its series find those of the right side; made by {@link InstantVector#on} and
 * {@link InstantVector#ignoring}. An operator with the right side completes it:
 * {@code errors.on(POD).groupLeft(VERSION).dividedBy(info)}.
 */
public final class Matched extends Grouped {
    Matched(Join join) {
        super(join);
    }

    /** Several series of the left side may meet one of the right, whose labels named here are copied. */
    public Grouped groupLeft(Label... included) {
        return new Grouped(join().group(VectorMatching.Group.LEFT, included));
    }

    /** Several series of the right side may meet one of the left, whose labels named here are copied. */
    public Grouped groupRight(Label... included) {
        return new Grouped(join().group(VectorMatching.Group.RIGHT, included));
    }

    /** The series of the left side that have a partner. */
    public InstantVector and(SeriesVector<?> right) {
        return join().numbers(BinaryOp.AND, false, right);
    }

    /** The series of both sides; of the right side those without a partner only. */
    public InstantVector or(InstantVector right) {
        return apply(BinaryOp.OR, false, right);
    }

    /** The series of the left side that have no partner. */
    public InstantVector unless(SeriesVector<?> right) {
        return join().numbers(BinaryOp.UNLESS, false, right);
    }
}
