package dev.sextant.dsl;

import dev.sextant.model.EnvironmentName;
import dev.sextant.model.declared.Layered;
import dev.sextant.model.declared.Sited;
import dev.sextant.source.CallSite;
import dev.sextant.source.Code;
import dev.sextant.source.Diagnostic;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One scalar of a spec: set at most once for all environments, and once more for each that differs. */
final class Setting<T> {

    private final String name;
    private final Context context;
    private final Layer layer;
    private @Nullable Sited<T> everywhere;
    private final Map<EnvironmentName, Sited<T>> byEnvironment = new LinkedHashMap<>();

    /** Creates an unset setting; {@code name} is the method that sets it. */
    Setting(String name, Context context, Layer layer) {
        this.name = name;
        this.context = context;
        this.layer = layer;
    }

    void set(T value) {
        Objects.requireNonNull(value, () -> name + " is null");
        Sited<T> statement = new Sited<>(value, CallSite.capture());
        Optional<EnvironmentName> environment = layer.environment();
        Sited<T> earlier = environment.isPresent() ? byEnvironment.get(environment.get()) : everywhere;
        if (earlier != null) {
            reportTwice(statement, earlier, environment);
        } else if (environment.isPresent()) {
            byEnvironment.put(environment.get(), statement);
        } else {
            everywhere = statement;
        }
    }

    private void reportTwice(Sited<T> second, Sited<T> first, Optional<EnvironmentName> environment) {
        String where = environment.map(e -> " in " + e).orElse("");
        context.diagnostics()
                .add(Diagnostic.error(Code.SET_TWICE, second.site(), name + " is set twice" + where)
                        .alsoAt(first.site())
                        .hint("remove one of the two calls, or move one into in(environment, …)"));
    }

    Layered<T> layered() {
        return new Layered<>(Optional.ofNullable(everywhere), byEnvironment);
    }
}
