package dev.sextant.importers;

import dev.sextant.importers.ImportProblem.Code;
import dev.sextant.promql.print.StringText;
import dev.sextant.rulefile.LocatedText;
import dev.sextant.rulefile.yaml.YamlScalar;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an object of OpenSLO is called.
 *
 * @param name as it stands; whether it is a good one for its kind is not checked
 * @param labels those that can be labels of Prometheus
 */
record OpenSloMetadata(LocatedText name, SortedMap<String, String> labels) {

    /** Reads the metadata of an object; labels that Prometheus cannot have are left out with a warning. */
    static Optional<OpenSloMetadata> read(Fields object, Labels labels) {
        return object.required("metadata", "write metadata with a name")
                .flatMap(value -> value.fields(OpenSloFields.METADATA))
                .flatMap(metadata -> metadata.requiredText("name", "name the object")
                        .map(name -> new OpenSloMetadata(name, labels(metadata, labels))));
    }

    private static SortedMap<String, String> labels(Fields metadata, Labels labels) {
        SortedMap<String, String> kept = new TreeMap<>();
        Labels.plain(metadata, "annotations");
        metadata.get("labels")
                .ifPresent(value -> value.map().ifPresent(map -> {
                    Map<String, MapEntries.Entry> entries = MapEntries.of(value, map);
                    entries.forEach((name, entry) -> {
                        boolean one = entry.value().node() instanceof YamlScalar
                                && !entry.value().isNull();
                        if (one && Labels.isName(name)) {
                            labels.label(name, entry).ifPresent(text -> kept.put(name, text));
                        } else {
                            entry.value()
                                    .warning(
                                            Code.UNSUPPORTED,
                                            "the label " + StringText.quote(name)
                                                    + " cannot be one of Prometheus, and is left out",
                                            "write one text for it, and letters, digits and _ in its name");
                        }
                    });
                }));
        return kept;
    }
}
