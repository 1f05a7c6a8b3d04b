package dev.sextant.rulefile;

import dev.sextant.rulefile.RuleProblem.Kind;
import dev.sextant.yaml.read.YamlList;
import dev.sextant.yaml.read.YamlMap;
import dev.sextant.yaml.read.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one document: a rule file, or a resource. */
final class DocumentReader {
    private static final String NAMESPACE = "namespace";

    private DocumentReader() {}

    /** Whether it is an object of Kubernetes; a rule file has groups instead. */
    static boolean isResource(YamlNode root) {
        return ResourceKinds.kind(root).isPresent() && (Peek.has(root, "apiVersion") || !Peek.has(root, "groups"));
    }

    static void read(YamlNode root, TextReading reading) {
        try {
            Optional<String> kind = ResourceKinds.kind(root).filter(named -> isResource(root));
            if (kind.isPresent()) {
                ObjectReader.document(root, kind.get(), DocumentReading.of(reading, true));
            } else if (isOfGrafana(root)) {
                reading.report()
                        .add(
                                Kind.NOT_READ,
                                reading.positions().of(root.place()),
                                "a file that provisions alert rules of Grafana is no rule file, so it is not read");
            } else if (Peek.has(root, "apiVersion") && !Peek.has(root, "groups")) {
                reading.report()
                        .add(
                                Kind.RESOURCE,
                                reading.positions().of(root.place()),
                                "field 'kind' must be set beside apiVersion",
                                "kind: PrometheusRule, for example");
            } else if (root instanceof YamlList list
                    && MisplacedFields.listOfAll(list).isPresent()) {
                reading.report()
                        .add(
                                Kind.WRONG_TYPE,
                                reading.positions().of(root.place()),
                                "a rule file must be a mapping, not a list",
                                MisplacedFields.listOfAll(list).get());
            } else {
                file(root, DocumentReading.of(reading, false));
            }
        } catch (LimitReached limit) {
            reading.report().stop(limit);
        }
    }

    /** Grafana numbers the version of its files, and calls rules what Prometheus has another form for. */
    static boolean isOfGrafana(YamlNode root) {
        return Peek.has(root, "groups")
                && Peek.text(root, "apiVersion").filter("1"::equals).isPresent();
    }

    private static void file(YamlNode root, DocumentReading reading) {
        reading.values()
                .map(root, "a rule file", map -> GroupsReader.read(fields(map, reading), reading, RuleForm.FILE));
    }

    private static Fields fields(YamlMap map, DocumentReading reading) {
        if (!Peek.has(map, NAMESPACE) || !Peek.has(map, "groups")) {
            return reading.fields().known(map, FieldSet.FILE);
        }
        FieldSet known = new FieldSet(FieldSet.FILE.owner(), List.of(NAMESPACE, "groups"), Map.of());
        Fields fields = reading.fields().known(map, known);
        reading.report()
                .add(
                        Kind.UNKNOWN_FIELD,
                        fields.keyPlace(NAMESPACE),
                        "field namespace is unknown in a rule file",
                        "rule files of Mimir and Cortex have it, for mimirtool and cortextool; Prometheus refuses it");
        return fields;
    }
}
