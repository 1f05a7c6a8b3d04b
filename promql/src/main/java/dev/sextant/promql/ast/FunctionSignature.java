package dev.sextant.promql.ast;

import dev.sextant.promql.PrometheusVersion;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A function's name and types.
 *
 * @param parameters the types, the last one for all that follow
 * @param variadic 0: exactly the parameters; n: the last may be left out, and up to n more may follow the parameters
 *     without their last; negative: any number may follow them
 * @param since the first release that has it; {@link PrometheusVersion#OLDEST} also for what is older
 * @param stableSince the first release that has it without {@code promql-experimental-functions}; absent while there is
 *     none
 */
public record FunctionSignature(
        String name,
        List<ValueType> parameters,
        int variadic,
        ValueType result,
        PrometheusVersion since,
        Optional<PrometheusVersion> stableSince) {
    public FunctionSignature {
        Objects.requireNonNull(name, "name");
        parameters = List.copyOf(parameters);
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(stableSince, "stableSince");
    }

    /** Whether Prometheus wants {@code promql-experimental-functions} for it. */
    public boolean experimental() {
        return experimentalIn(PrometheusVersion.REFERENCE);
    }

    /** Whether that Prometheus wants {@code promql-experimental-functions} for it. */
    public boolean experimentalIn(PrometheusVersion version) {
        return stableSince.isEmpty() || !version.isAtLeast(stableSince.get());
    }

    public int minimumArguments() {
        return variadic == 0 ? parameters.size() : parameters.size() - 1;
    }

    /** The most arguments, {@link Integer#MAX_VALUE} for no limit. */
    public int maximumArguments() {
        if (variadic < 0) {
            return Integer.MAX_VALUE;
        }
        return minimumArguments() + variadic;
    }

    /** The type of the argument at a position from 0. */
    public ValueType parameter(int index) {
        return parameters.get(Math.min(index, parameters.size() - 1));
    }
}
