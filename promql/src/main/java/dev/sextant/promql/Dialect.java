package dev.sextant.promql;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * The language that one Prometheus understands: what its release has, and what its flags turn on.
 *
 * @param version the release; what is newer is refused
 * @param features what {@code --enable-feature} turns on
 */
public record Dialect(PrometheusVersion version, Set<Feature> features) {
    /** Prometheus 3.16 with every feature on that only adds to the language: {@link Feature#ADDITIONS}. */
    public static final Dialect FULL = new Dialect(PrometheusVersion.REFERENCE, Feature.ADDITIONS);

    /** Prometheus 3.16 as it starts without flags. */
    public static final Dialect PLAIN = new Dialect(PrometheusVersion.REFERENCE, Feature.NONE);

    public Dialect {
        Objects.requireNonNull(version, "version");
        features = features.isEmpty() ? Feature.NONE : Collections.unmodifiableSet(EnumSet.copyOf(features));
    }

    /** Whether the flag is set, of whatever use it is to the release. */
    public boolean has(Feature feature) {
        return features.contains(feature);
    }

    /** Whether the feature is on: by its flag, where the release has that, or because it always is. */
    public boolean enables(Feature feature) {
        return feature.isAlwaysOnIn(version) || (has(feature) && version.isAtLeast(feature.since()));
    }
}
