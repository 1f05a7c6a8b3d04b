package dev.sextant.promql.grafana;

import dev.sextant.promql.ast.AggregationOp;
import dev.sextant.promql.ast.FunctionSignature;
import dev.sextant.promql.ast.ValueType;
import dev.sextant.promql.function.FunctionTable;
import java.util.Optional;

/** What an opening bracket opened. */
final class Level {
    enum Kind {
        /** The whole expression, or parentheses around a part of it. */
        EXPRESSION,
        /** The arguments of a function, an aggregation or {@code fill}. */
        ARGUMENTS,
        /** The labels of a clause. */
        LABELS,
        /** Matchers. */
        BRACES,
        /** A range. */
        BRACKETS
    }

    final Kind kind;
    /** The function of arguments; for labels the aggregation that waits for its arguments; otherwise empty. */
    final String name;
    /** Whether what closes it closes an operand. */
    final boolean operand;
    /** The position among the arguments. */
    int argument;

    Level(Kind kind, String name, boolean operand) {
        this.kind = kind;
        this.name = name;
        this.operand = operand;
    }

    /** The type that the argument has to have, if that is known. */
    Optional<ValueType> wanted() {
        if (kind != Kind.ARGUMENTS) {
            return Optional.empty();
        }
        if (name.startsWith("fill")) {
            return Optional.of(ValueType.SCALAR);
        }
        Optional<AggregationOp> aggregation = AggregationOp.of(name);
        if (aggregation.isPresent()) {
            return argument == 0
                    ? aggregation.get().parameter().or(() -> Optional.of(ValueType.VECTOR))
                    : Optional.of(ValueType.VECTOR);
        }
        return FunctionTable.find(name)
                .filter(found -> !found.parameters().isEmpty())
                .map(this::parameter);
    }

    private ValueType parameter(FunctionSignature signature) {
        return signature.parameter(argument);
    }
}
