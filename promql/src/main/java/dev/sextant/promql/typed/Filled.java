package dev.sextant.promql.typed;

/**
 * A left side that knows what to compute with where a series has no partner; made by {@link Grouped#fill}. An operator
 * with the right side completes it.
 */
public final class Filled extends MatchedOperators {
    Filled(Join join) {
        super(join);
    }
}
