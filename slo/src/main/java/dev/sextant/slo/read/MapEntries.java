package dev.sextant.slo.read;

import dev.sextant.slo.read.ImportProblem.Code;
import dev.sextant.source.Place;
import dev.sextant.yaml.read.YamlMap;
import dev.sextant.yaml.read.YamlNode;
import dev.sextant.yaml.read.YamlScalar;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads mappings: keys that are there twice, and {@code <<} merges, which Sloth's YAML library has. */
final class MapEntries {
    /** How many merges may lead to each other. */
    private static final int MOST_MERGES = 20;

    private MapEntries() {}

    /**
     * An entry.
     *
     * @param name its key; where that stands is only looked for when it is asked for, since lines can be long
     * @param value what it holds
     */
    record Entry(YamlNode name, Value value) {
        /** Where its name stands. */
        Place key() {
            return name.place();
        }
    }

    /** Every entry by name, in the order of the file, those of merges last. */
    static Map<String, Entry> of(Value owner, YamlMap map) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        read(owner, map, entries, 0);
        return entries;
    }

    private static void read(Value owner, YamlMap map, Map<String, Entry> entries, int merges) {
        Map<String, YamlNode> written = new HashMap<>();
        Optional<Value> merged = Optional.empty();
        for (YamlMap.Pair pair : map.pairs()) {
            Optional<String> name = name(owner, pair.key());
            if (name.isEmpty()) {
                continue;
            }
            Value value = owner.field(pair.value(), name.get());
            YamlNode first = written.putIfAbsent(name.get(), pair.key());
            if (first != null) {
                owner.problems()
                        .error(
                                Code.DUPLICATE_KEY,
                                pair.key().place(),
                                value.path(),
                                "is there already, at line " + first.place().line(),
                                "keep one of the two");
            } else if (!isMerge(pair.key())) {
                entries.put(name.get(), new Entry(pair.key(), value));
            } else if (owner.scalars() == Scalars.AS_WRITTEN) {
                merged = Optional.of(value);
            } else {
                override(owner, value, entries, merges + 1);
            }
        }
        merged.ifPresent(from -> merge(owner, from, entries, merges + 1));
    }

    /** Sloth's YAML library lets a merge win over what stands above it, against YAML's own rule. */
    private static void override(Value owner, Value from, Map<String, Entry> entries, int merges) {
        Map<String, Entry> merged = new LinkedHashMap<>();
        merge(owner, from, merged, merges);
        merged.forEach((name, entry) -> {
            Entry above = entries.put(name, entry);
            if (above != null) {
                above.value()
                        .warning(
                                Code.CONFLICT,
                                "is replaced by what << merges below it, as in Sloth",
                                "write << above what is to win over it");
            }
        });
    }

    private static void merge(Value owner, Value from, Map<String, Entry> entries, int merges) {
        if (merges > MOST_MERGES) {
            from.error(Code.LIMIT, "more than " + MOST_MERGES + " merges lead to each other");
        } else if (from.isList()) {
            from.list().forEach(one -> mergeMap(owner, one, entries, merges));
        } else {
            mergeMap(owner, from, entries, merges);
        }
    }

    /** Merged fields are fields of the mapping that merges them. */
    private static void mergeMap(Value owner, Value from, Map<String, Entry> entries, int merges) {
        from.map().ifPresent(map -> {
            Map<String, Entry> own = new LinkedHashMap<>();
            read(new Value(from.node(), owner.path(), owner.problems(), owner.scalars()), map, own, merges);
            own.forEach(entries::putIfAbsent);
        });
    }

    private static Optional<String> name(Value owner, YamlNode key) {
        Scalars scalars = owner.scalars() == Scalars.KUBERNETES ? Scalars.SLOTH : owner.scalars();
        Value named = new Value(key, owner.path(), owner.problems(), scalars);
        if (named.isNull()) {
            named.error(Code.WRONG_TYPE, "a key must not be null", "write a name in front of the colon");
            return Optional.empty();
        }
        return named.text().map(text -> text.value());
    }

    private static boolean isMerge(YamlNode key) {
        return key instanceof YamlScalar scalar
                && scalar.value().equals("<<")
                && scalar.style() == YamlScalar.Style.PLAIN;
    }
}
