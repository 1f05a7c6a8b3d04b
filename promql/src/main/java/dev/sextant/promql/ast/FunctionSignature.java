package dev.sextant.promql.ast;

import java.util.List;
import java.util.Objects;

/**
 * A function's name and types.
 *
 * @param parameters the types, the last one for all that follow
 * @param variadic 0: exactly the parameters; n: the last may be left out, and up to n more may follow the parameters
 *     without their last; negative: any number may follow them
 * @param experimental whether Prometheus wants {@code promql-experimental-functions} for it
 */
public record FunctionSignature(
        String name, List<ValueType> parameters, int variadic, ValueType result, boolean experimental) {
    public FunctionSignature {
        Objects.requireNonNull(name, "name");
        parameters = List.copyOf(parameters);
        Objects.requireNonNull(result, "result");
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
