package dev.sextant.slo.read;

import dev.sextant.promql.hint.Spelling;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The fields that something can have.
 *
 * @param owner what has them, for messages: {@code an SLO}
 * @param names in the order in which people write them
 */
record FieldSet(String owner, List<String> names) {
    static FieldSet of(String owner, String... names) {
        return new FieldSet(owner, List.of(names));
    }

    boolean has(String name) {
        return names.contains(name);
    }

    /** The same with other names. */
    FieldSet renamed(UnaryOperator<String> change) {
        return new FieldSet(owner, names.stream().map(change).toList());
    }

    /** What may have been meant, or what there is. */
    String hint(String unknown) {
        return Spelling.nearest(unknown, names)
                .map(name -> "did you mean " + name + "?")
                .orElseGet(() -> owner + " has " + String.join(", ", names));
    }
}
