package dev.sextant.slo.read;

import dev.sextant.slo.read.ImportProblem.Code;
import dev.sextant.yaml.read.YamlScalar;
import java.util.Optional;
import java.util.function.Function;

/**
 * An entry of a list that is an object itself, or the name of one.
 *
 * @param kind of the object
 * @param fields of the entry
 * @param reference which of them names an object
 */
record OpenSloEntry(String kind, FieldSet fields, String reference) {

    /** What is made of the object that the entry is or names. */
    <T> Optional<T> read(Value item, OpenSloObjects objects, Function<OpenSloObject, Optional<T>> meaning) {
        if (item.node() instanceof YamlScalar scalar && !item.isNull()) {
            item.error(Code.WRONG_TYPE, "must be a mapping, not a text", "write " + reference + ": " + scalar.value());
            return Optional.empty();
        }
        return item.fields(fields).flatMap(entry -> {
            Optional<Value> name = entry.get(reference);
            if (name.isEmpty()) {
                return objects.read(kind, entry).flatMap(meaning);
            }
            if (entry.has("spec")) {
                entry.error(Code.CONFLICT, "spec", reference + " is there, too", "keep one of the two");
            }
            return objects.referred(kind, name.get())
                    .flatMap(object -> object.checked(meaning.apply(object), name.get()));
        });
    }
}
