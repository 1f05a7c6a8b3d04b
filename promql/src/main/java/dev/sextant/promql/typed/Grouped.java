package dev.sextant.promql.typed;

import java.util.Optional;

/**
 * A left side whose series may each meet several of the right side, or the other way round; made by
 * {@link Matched#groupLeft} and {@link Matched#groupRight}. An operator with the right side completes it.
 */
public sealed class Grouped extends MatchedOperators permits Matched {
    Grouped(Join join) {
        super(join);
    }

    /**
     * A series that only one side has meets this value on the other. Experimental, as all that fill: Prometheus 3.10 or
     * newer with {@code --enable-feature=promql-binop-fill-modifiers}.
     */
    public final Filled fill(double missing) {
        return new Filled(join().fill(Optional.of(missing), Optional.of(missing)));
    }

    /** A series that only the right side has meets the first value, one that only the left side has the second. */
    public final Filled fill(double missingLeft, double missingRight) {
        return new Filled(join().fill(Optional.of(missingLeft), Optional.of(missingRight)));
    }

    /** A series that only the right side has meets this value; see {@link #fill(double)}. */
    public final Filled fillLeft(double missing) {
        return new Filled(join().fill(Optional.of(missing), Optional.empty()));
    }

    /** A series that only the left side has meets this value; see {@link #fill(double)}. */
    public final Filled fillRight(double missing) {
        return new Filled(join().fill(Optional.empty(), Optional.of(missing)));
    }
}
