package dev.sextant.model.declared;

import dev.sextant.model.EnvironmentName;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A value that may differ by environment: what holds everywhere, and what environments say instead.
 *
 * @param everywhere what holds where an environment says nothing
 * @param byEnvironment what environments say, in the order in which they were declared
 */
public record Layered<T>(Optional<Sited<T>> everywhere, Map<EnvironmentName, Sited<T>> byEnvironment) {

    public Layered {
        byEnvironment = Collections.unmodifiableMap(new LinkedHashMap<>(byEnvironment));
    }

    /** Returns a value of which nothing was said. */
    public static <T> Layered<T> unset() {
        return new Layered<>(Optional.empty(), Map.of());
    }

    /** Returns a value that is the same in every environment. */
    public static <T> Layered<T> of(Sited<T> everywhere) {
        return new Layered<>(Optional.of(everywhere), Map.of());
    }

    /** Returns what holds in {@code environment}, with its place. */
    public Optional<Sited<T>> sitedIn(EnvironmentName environment) {
        Sited<T> own = byEnvironment.get(environment);
        return own == null ? everywhere : Optional.of(own);
    }

    /** Returns what holds in {@code environment}. */
    public Optional<T> in(EnvironmentName environment) {
        return sitedIn(environment).map(Sited::value);
    }
}
