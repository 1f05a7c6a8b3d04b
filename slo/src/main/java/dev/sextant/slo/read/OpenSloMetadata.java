package dev.sextant.slo.read;

import dev.sextant.promql.print.StringText;
import dev.sextant.rulefile.LocatedText;
import dev.sextant.slo.read.ImportProblem.Code;
import dev.sextant.yaml.read.YamlScalar;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an object of OpenSLO is called.
 *
 * @param name as it stands; whether it is a good one for its kind is not checked
 * @param given its labels, if it has some
 */
record OpenSloMetadata(LocatedText name, Optional<Value> given) {

    /** Reads the metadata of an object. */
    static Optional<OpenSloMetadata> read(Fields object) {
        return object.required("metadata", "write metadata with a name")
                .flatMap(value -> value.fields(OpenSloFields.METADATA))
                .flatMap(metadata -> {
                    metadata.text("displayName");
                    Labels.plain(metadata, "annotations");
                    return metadata.requiredText("name", "name the object")
                            .map(name -> new OpenSloMetadata(name, metadata.get("labels")));
                });
    }

    /** The labels that can be some of Prometheus; the others are left out with a warning. */
    SortedMap<String, String> labels(Labels labels) {
        SortedMap<String, String> kept = new TreeMap<>();
        given.ifPresent(value -> value.map()
                .ifPresent(map -> MapEntries.of(value, map)
                        .forEach((name, entry) -> label(name, entry, labels).ifPresent(text -> kept.put(name, text)))));
        return kept;
    }

    /** A list of one text is that text. */
    private static Optional<String> label(String name, MapEntries.Entry entry, Labels labels) {
        List<Value> texts = entry.value().isList() ? entry.value().list() : List.of(entry.value());
        boolean one = texts.size() == 1
                && texts.get(0).node() instanceof YamlScalar
                && !texts.get(0).isNull();
        if (one && Labels.isName(name)) {
            return labels.label(name, new MapEntries.Entry(entry.name(), texts.get(0)));
        }
        entry.value()
                .warning(
                        Code.UNSUPPORTED,
                        "the label " + StringText.quote(name) + " cannot be one of Prometheus, and is left out",
                        "write one text for it, and letters, digits and _ in its name");
        return Optional.empty();
    }
}
