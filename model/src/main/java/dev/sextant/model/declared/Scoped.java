package dev.sextant.model.declared;

import dev.sextant.model.EnvironmentName;
import java.util.Optional;

/**
 * A part that exists everywhere or in one environment only.
 *
 * @param only the environment in which it exists; every one where absent
 */
public record Scoped<T>(T item, Optional<EnvironmentName> only) {

    /** Returns whether the part exists in {@code environment}. */
    public boolean in(EnvironmentName environment) {
        return only.isEmpty() || only.get().equals(environment);
    }
}
