package dev.sextant.slo.read;

import dev.sextant.rulefile.LocatedText;
import dev.sextant.slo.read.ImportProblem.Code;
import dev.sextant.source.Place;
import dev.sextant.yaml.read.YamlMap;
import java.util.Map;
import java.util.Optional;

/** The fields of a mapping, without those that do not belong there. A field that is null is absent. */
final class Fields {
    private final Value owner;
    private final Map<String, MapEntries.Entry> byName;

    private Fields(Value owner, Map<String, MapEntries.Entry> byName) {
        this.owner = owner;
        this.byName = byName;
    }

    static Fields of(Value owner, YamlMap map, FieldSet known) {
        Map<String, MapEntries.Entry> entries = MapEntries.of(owner, map);
        entries.entrySet().removeIf(entry -> {
            boolean unknown = !known.has(entry.getKey());
            if (unknown) {
                owner.problems()
                        .error(
                                Code.UNKNOWN_FIELD,
                                entry.getValue().key(),
                                entry.getValue().value().path(),
                                "unknown field in " + known.owner(),
                                known.hint(entry.getKey()));
            }
            return unknown;
        });
        return new Fields(owner, entries);
    }

    Place place() {
        return owner.place();
    }

    Problems problems() {
        return owner.problems();
    }

    /** Where the name of a field stands; without the field, where the mapping begins. */
    Place keyPlace(String name) {
        MapEntries.Entry entry = byName.get(name);
        return entry == null ? place() : entry.key();
    }

    String path(String name) {
        return owner.path().isEmpty() ? name : owner.path() + "." + name;
    }

    boolean has(String name) {
        return get(name).isPresent();
    }

    Optional<Value> get(String name) {
        return Optional.ofNullable(byName.get(name))
                .map(MapEntries.Entry::value)
                .filter(value -> !value.isNull());
    }

    Optional<LocatedText> text(String name) {
        return get(name).flatMap(Value::text);
    }

    /** A text that may be missing, for people. */
    String prose(String name) {
        return text(name).map(LocatedText::value).orElse("");
    }

    boolean flag(String name, boolean otherwise) {
        return get(name).flatMap(Value::flag).orElse(otherwise);
    }

    /** A field that has to be there; without it that is reported. */
    Optional<Value> required(String name, String hint) {
        Optional<Value> value = get(name);
        if (value.isEmpty()) {
            error(Code.MISSING, name, "is missing", hint);
        }
        return value;
    }

    /** A field that has to be there and not empty. */
    Optional<LocatedText> requiredText(String name, String hint) {
        Optional<LocatedText> text = required(name, hint).flatMap(Value::text);
        if (text.filter(found -> found.value().isEmpty()).isPresent()) {
            error(Code.MISSING, name, "is empty", hint);
            return Optional.empty();
        }
        return text;
    }

    /** A problem with a field, at its name. */
    void error(Code code, String name, String message, String hint) {
        problems().error(code, keyPlace(name), path(name), message, hint);
    }

    /** A problem with the mapping as a whole. */
    void error(Code code, String message, String hint) {
        problems().error(code, place(), owner.path(), message, hint);
    }
}
