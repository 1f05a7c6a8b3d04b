package dev.sextant.promql;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Parts of the language that Prometheus has behind {@code --enable-feature}. */
public enum Feature {
    /** Functions and aggregations that may still change. */
    EXPERIMENTAL_FUNCTIONS("promql-experimental-functions"),
    /** {@code anchored} and {@code smoothed}. */
    EXTENDED_RANGE_SELECTORS("promql-extended-range-selectors"),
    /** {@code fill}, {@code fill_left}, {@code fill_right}. */
    BINOP_FILL_MODIFIERS("promql-binop-fill-modifiers"),
    /** Arithmetic in ranges, steps and offsets; since Prometheus 3.14 it is always on. */
    DURATION_EXPRESSIONS("promql-duration-expr");

    /** Everything on. */
    public static final Set<Feature> ALL = Collections.unmodifiableSet(EnumSet.allOf(Feature.class));

    /** As Prometheus starts without flags. */
    public static final Set<Feature> NONE = Collections.unmodifiableSet(EnumSet.noneOf(Feature.class));

    private final String flag;

    Feature(String flag) {
        this.flag = flag;
    }

    /** The name that {@code --enable-feature} takes. */
    public String flag() {
        return flag;
    }

    /** The feature of that name, with or without {@code promql-}. */
    public static Optional<Feature> ofFlag(String name) {
        for (Feature feature : values()) {
            if (feature.flag.equals(name) || feature.flag.equals("promql-" + name)) {
                return Optional.of(feature);
            }
        }
        return Optional.empty();
    }
}
