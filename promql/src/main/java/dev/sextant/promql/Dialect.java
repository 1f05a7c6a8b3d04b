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
    /** Prometheus 3.14 with every feature on. */
    public static final Dialect FULL = new Dialect(PrometheusVersion.REFERENCE, Feature.ALL);

    /** Prometheus 3.14 as it starts without flags. */
    public static final Dialect PLAIN = new Dialect(PrometheusVersion.REFERENCE, Feature.NONE);

    public Dialect {
        Objects.requireNonNull(version, "version");
        features = features.isEmpty() ? Feature.NONE : Collections.unmodifiableSet(EnumSet.copyOf(features));
    }

    public boolean has(Feature feature) {
        return features.contains(feature);
    }
}
