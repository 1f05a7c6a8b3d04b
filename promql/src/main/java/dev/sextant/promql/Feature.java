package dev.sextant.promql;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Parts of the language that Prometheus has behind {@code --enable-feature}. */
public enum Feature {
    /** {@code promql-experimental-functions}: functions and aggregations that may still change. */
    EXPERIMENTAL_FUNCTIONS,
    /** {@code promql-extended-range-selectors}: {@code anchored} and {@code smoothed}. */
    EXTENDED_RANGE_SELECTORS,
    /** {@code promql-binop-fill-modifiers}: {@code fill}, {@code fill_left}, {@code fill_right}. */
    BINOP_FILL_MODIFIERS;

    /** Everything on. */
    public static final Set<Feature> ALL = Collections.unmodifiableSet(EnumSet.allOf(Feature.class));

    /** As Prometheus starts without flags. */
    public static final Set<Feature> NONE = Collections.unmodifiableSet(EnumSet.noneOf(Feature.class));
}
