package dev.sextant.promql;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Parts of the language that Prometheus has, or had, behind {@code --enable-feature}. */
public enum Feature {
    /** Functions and aggregations that may still change. */
    EXPERIMENTAL_FUNCTIONS("promql-experimental-functions"),
    /** {@code anchored} and {@code smoothed}; always on since Prometheus 3.16. */
    EXTENDED_RANGE_SELECTORS("promql-extended-range-selectors"),
    /** {@code fill}, {@code fill_left}, {@code fill_right}. */
    BINOP_FILL_MODIFIERS("promql-binop-fill-modifiers"),
    /** Arithmetic in ranges, steps and offsets; always on since Prometheus 3.14. */
    DURATION_EXPRESSIONS("promql-duration-expr"),
    /**
     * Names of metrics and labels without quotes that have dots behind their first character, or letters of any script.
     * Unlike the others it is no mere addition: with it, Prometheus prints names without quotes wherever they need none, and the
     * labels of a clause have no colons.
     */
    UNQUOTED_UTF8_NAMES("promql-unquoted-utf8-names");

    /** Everything on. */
    public static final Set<Feature> ALL = Collections.unmodifiableSet(EnumSet.allOf(Feature.class));

    /** Everything on that only adds to the language; what is printed needs no flag that the text did not need. */
    public static final Set<Feature> ADDITIONS =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(UNQUOTED_UTF8_NAMES)));

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

    /** The first release that has the flag. */
    public PrometheusVersion since() {
        return switch (this) {
            case EXPERIMENTAL_FUNCTIONS -> new PrometheusVersion(2, 49);
            case EXTENDED_RANGE_SELECTORS -> new PrometheusVersion(3, 7);
            case BINOP_FILL_MODIFIERS -> new PrometheusVersion(3, 10);
            case DURATION_EXPRESSIONS -> new PrometheusVersion(3, 4);
            case UNQUOTED_UTF8_NAMES -> new PrometheusVersion(3, 16);
        };
    }

    /** The first release that has the feature with or without the flag; absent while there is none. */
    public Optional<PrometheusVersion> alwaysOnSince() {
        return switch (this) {
            case EXTENDED_RANGE_SELECTORS -> Optional.of(new PrometheusVersion(3, 16));
            case DURATION_EXPRESSIONS -> Optional.of(new PrometheusVersion(3, 14));
            case EXPERIMENTAL_FUNCTIONS, BINOP_FILL_MODIFIERS, UNQUOTED_UTF8_NAMES -> Optional.empty();
        };
    }

    /** Whether that release has the feature with or without the flag. */
    public boolean isAlwaysOnIn(PrometheusVersion version) {
        return alwaysOnSince().filter(version::isAtLeast).isPresent();
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
