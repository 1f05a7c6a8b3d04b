package dev.sextant.dsl;

import dev.sextant.model.EnvironmentName;
import dev.sextant.model.declared.Scoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The named parts of a spec, such as a service's alerts: some exist everywhere, some in one environment. */
final class Parts<S extends Part> {

    private final List<Scoped<S>> parts = new ArrayList<>();

    /**
     * Returns the part that a call inside {@code in(environment, …)} adjusts, where one of that name exists everywhere;
     * else a new part. Two parts of one name outside {@code in} are kept as two: validation reports them.
     */
    S adjustedOrNew(String name, Layer layer, Supplier<S> create) {
        Optional<EnvironmentName> environment = layer.environment();
        if (environment.isPresent()) {
            for (Scoped<S> part : parts) {
                if (part.item().name().equals(name) && part.only().isEmpty()) {
                    return part.item();
                }
            }
        }
        S created = create.get();
        parts.add(new Scoped<>(created, environment));
        return created;
    }

    /** Runs {@code statements} about {@code part}, for the environment that the owner speaks about. */
    void inLayer(S part, Layer owner, Runnable statements) {
        Optional<EnvironmentName> environment = owner.environment();
        if (environment.isPresent()) {
            part.layer().in(environment.get(), statements);
        } else {
            statements.run();
        }
    }

    <D> List<Scoped<D>> map(Function<S, D> declaration) {
        return parts.stream()
                .map(part -> new Scoped<>(declaration.apply(part.item()), part.only()))
                .toList();
    }
}
