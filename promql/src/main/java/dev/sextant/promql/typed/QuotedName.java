package dev.sextant.promql.typed;

import dev.sextant.source.CallSite;
import java.util.List;
import java.util.Objects;

/**
 * A name that PromQL can only write in quotes, such as OpenTelemetry's {@code http.server.duration}. Prometheus 3 or
 * newer. Made by {@link Metrics#quoted}.
 */
public final class QuotedName {
    private final String value;
    private final CallSite callSite;

    QuotedName(String value, CallSite callSite) {
        this.value = Objects.requireNonNull(value, "value");
        this.callSite = callSite;
    }

    /** The name without quotes. */
    public String value() {
        return value;
    }

    CallSite callSite() {
        return callSite;
    }

    /** An empty name, or one that is no valid Unicode. */
    List<Problem> problems(Problem.Kind kind) {
        if (value.isEmpty()) {
            return List.of(Problem.of(kind, callSite, "a name cannot be empty"));
        }
        return Text.fault(value)
                .map(fault -> List.of(Problem.of(kind, callSite, "a name " + fault)))
                .orElse(List.of());
    }

    /** The name without quotes. */
    @Override
    public String toString() {
        return value;
    }
}
