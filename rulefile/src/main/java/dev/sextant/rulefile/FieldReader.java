package dev.sextant.rulefile;

import dev.sextant.promql.PrometheusVersion;
import dev.sextant.rulefile.Fields.Field;
import dev.sextant.rulefile.RuleProblem.Kind;
import dev.sextant.source.Place;
import dev.sextant.yaml.read.YamlAlias;
import dev.sextant.yaml.read.YamlList;
import dev.sextant.yaml.read.YamlMap;
import dev.sextant.yaml.read.YamlNode;
import dev.sextant.yaml.read.YamlScalar;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads mappings into fields: duplicate and unknown keys, and {@code <<} merges, which yaml.v3 still has. */
final class FieldReader {
    private final Report report;
    private final Positions positions;
    private final ValueReader values;
    private final PrometheusVersion version;

    FieldReader(TextReading text, ValueReader values) {
        this.report = text.report();
        this.positions = text.positions();
        this.values = values;
        this.version = text.dialect().version();
    }

    private Place place(YamlNode node) {
        return positions.of(node.place());
    }

    /** The known fields of a mapping. */
    Fields known(YamlMap map, FieldSet known) {
        Map<String, Field> all = new LinkedHashMap<>();
        merge(map, all, true);
        all.entrySet().removeIf(entry -> !belongs(entry.getKey(), entry.getValue(), known));
        return new Fields(place(map), all);
    }

    private boolean belongs(String name, Field field, FieldSet known) {
        if (!known.has(name)) {
            report.add(
                    Kind.UNKNOWN_FIELD,
                    field.key(),
                    "field " + name + " is unknown in " + known.owner(),
                    known.hint(name));
            return false;
        }
        PrometheusVersion since = known.since().get(name);
        if (since != null && !version.isAtLeast(since)) {
            report.add(
                    Kind.FIELD_TOO_NEW,
                    field.key(),
                    "field " + name + " needs Prometheus " + since + ", and this is for " + version);
        }
        return true;
    }

    /** The entries of a mapping under any name. */
    Map<String, Field> all(YamlMap map) {
        Map<String, Field> all = new LinkedHashMap<>();
        merge(map, all, false);
        return all;
    }

    /**
     * Adds what is not there yet: what a mapping says itself goes before what it merges.
     *
     * @param fixed whether the names are known fields, of which none may be there twice, however it is written
     */
    private void merge(YamlMap map, Map<String, Field> into, boolean fixed) {
        Map<String, Place> written = new HashMap<>();
        Map<String, Field> outer = Map.copyOf(into);
        YamlNode merged = null;
        for (YamlMap.Pair pair : map.pairs()) {
            Place first = written.putIfAbsent(writtenKey(pair.key()), place(pair.key()));
            if (first != null) {
                repeated(pair.key(), first);
            } else if (isMerge(pair.key())) {
                merged = pair.value();
            } else {
                String name = values.key(pair.key());
                if (name != null && !outer.containsKey(name)) {
                    Field field = new Field(place(pair.key()), pair.value());
                    // Of keys that are written in two ways, with a tag or as an alias, the last counts.
                    Field before = into.put(name, field);
                    if (before != null && fixed) {
                        setAgain(name, field, before);
                    }
                }
            }
        }
        if (merged != null) {
            mergeFrom(merged, into, fixed);
        }
    }

    private void setAgain(String name, Field again, Field before) {
        String message =
                "field " + name + " is already set at line " + before.key().line();
        report.add(Kind.DUPLICATE_KEY, again.key(), message);
    }

    private void mergeFrom(YamlNode merged, Map<String, Field> into, boolean fixed) {
        if (merged instanceof YamlList list && list.items().stream().allMatch(FieldReader::isMap)) {
            list.items().forEach(item -> mergeOne(item, into, fixed));
        } else if (isMap(merged)) {
            mergeOne(merged, into, fixed);
        } else {
            report.add(Kind.YAML_VALUE, place(merged), "map merge requires map or sequence of maps as the value");
        }
    }

    private static boolean isMap(YamlNode node) {
        return node instanceof YamlMap || (node instanceof YamlAlias alias && alias.target() instanceof YamlMap);
    }

    private void mergeOne(YamlNode node, Map<String, Field> into, boolean fixed) {
        Map<String, Field> found = new LinkedHashMap<>(into);
        Optional<YamlAlias> alias = node instanceof YamlAlias known ? Optional.of(known) : Optional.empty();
        values.open(node, target -> {
            if (target instanceof YamlMap map) {
                merge(map, found, fixed);
            }
        });
        // What came through an alias still counts as such when it is read.
        found.forEach((name, field) -> into.putIfAbsent(
                name,
                alias.map(via -> new Field(field.key(), new YamlAlias(via.place(), via.name(), field.value())))
                        .orElse(field)));
    }

    private void repeated(YamlNode key, Place first) {
        String name = key instanceof YamlScalar scalar ? scalar.value() : key.described();
        report.add(
                Kind.DUPLICATE_KEY, place(key), "mapping key \"" + name + "\" already defined at line " + first.line());
    }

    /** Keys are compared as they are written: by the sort of node and its text. */
    private static String writtenKey(YamlNode key) {
        if (key instanceof YamlScalar scalar) {
            return "scalar " + scalar.value();
        }
        if (key instanceof YamlAlias alias) {
            return "alias " + alias.name();
        }
        return key instanceof YamlList ? "list" : "map";
    }

    private static boolean isMerge(YamlNode key) {
        return key instanceof YamlScalar scalar
                && scalar.value().equals("<<")
                && (scalar.tag() == null ? scalar.style() == YamlScalar.Style.PLAIN : "!!merge".equals(scalar.tag()));
    }
}
