package dev.sextant.rulefile;

import dev.sextant.promql.Dialect;
import dev.sextant.rulefile.RuleProblem.Kind;
import dev.sextant.rulefile.yaml.YamlAlias;
import dev.sextant.rulefile.yaml.YamlMap;
import dev.sextant.rulefile.yaml.YamlNode;
import dev.sextant.rulefile.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one document: a rule file, or a resource. */
final class DocumentReader {
    private static final String KIND = "PrometheusRule";
    private static final String API_VERSION = "monitoring.coreos.com/v1";

    private final Report report;
    private final Dialect dialect;
    private final List<RuleGroup> groups = new ArrayList<>();

    private DocumentReader(Report report, Dialect dialect) {
        this.report = report;
        this.dialect = dialect;
    }

    /** The value of the field {@code kind}, by which a resource of Kubernetes is known; a rule file has groups instead. */
    static Optional<String> kind(YamlNode root) {
        if (!(root instanceof YamlMap map) || hasField(map, "groups")) {
            return Optional.empty();
        }
        return scalarField(map, "kind").map(YamlScalar::value).filter(kind -> !kind.isEmpty());
    }

    private static boolean hasField(YamlMap map, String name) {
        return map.pairs().stream()
                .anyMatch(pair ->
                        pair.key() instanceof YamlScalar key && key.value().equals(name));
    }

    private static Optional<YamlScalar> scalarField(YamlMap map, String name) {
        return map.pairs().stream()
                .filter(pair ->
                        pair.key() instanceof YamlScalar key && key.value().equals(name))
                .map(YamlMap.Pair::value)
                .map(value -> value instanceof YamlAlias alias ? alias.target() : value)
                .filter(YamlScalar.class::isInstance)
                .map(YamlScalar.class::cast)
                .findFirst();
    }

    static List<RuleGroup> read(YamlNode root, Report report, Dialect dialect) {
        DocumentReader reader = new DocumentReader(report, dialect);
        try {
            Optional<String> kind = kind(root);
            if (kind.isEmpty()) {
                reader.file(root);
            } else {
                reader.resource(root, kind.get());
            }
            DuplicateRules.report(reader.groups, report);
        } catch (LimitReached limit) {
            report.stop(limit);
        }
        return reader.groups;
    }

    private void file(YamlNode root) {
        ValueReader values = new ValueReader(report, new AliasBudget(), false);
        FieldReader fields = new FieldReader(report, values, dialect.version());
        values.map(
                root, "a rule file", map -> groups(fields.known(map, FieldSet.FILE), values, fields, FieldSet.GROUP));
    }

    private void resource(YamlNode root, String kind) {
        ValueReader values = new ValueReader(report, new AliasBudget(), true);
        FieldReader fields = new FieldReader(report, values, dialect.version());
        if (kind.equals(KIND)) {
            values.map(root, KIND, map -> prometheusRule(map, values, fields));
        } else if (kind.equals("List") || kind.equals(KIND + "List")) {
            values.map(
                    root,
                    kind,
                    map -> Optional.ofNullable(fields.all(map).get("items"))
                            .ifPresent(
                                    items -> values.list(items.value(), "items", item -> item(item, values, fields))));
        } else {
            report.add(Kind.IGNORED_DOCUMENT, root.place(), "a " + kind + " has no rules, so it is not read");
        }
    }

    private void item(YamlNode item, ValueReader values, FieldReader fields) {
        if (kind(item).filter(KIND::equals).isPresent()) {
            values.map(item, KIND, map -> prometheusRule(map, values, fields));
        }
    }

    private void prometheusRule(YamlMap map, ValueReader values, FieldReader fields) {
        Fields known = fields.known(map, FieldSet.RESOURCE);
        Optional<YamlScalar> apiVersion = scalarField(map, "apiVersion");
        if (apiVersion.filter(version -> version.value().equals(API_VERSION)).isEmpty()) {
            report.add(
                    Kind.RESOURCE,
                    known.keyPlace("apiVersion"),
                    "apiVersion of a PrometheusRule must be " + API_VERSION);
        }
        known.value("metadata").ifPresent(metadata -> values.map(metadata, "metadata", any -> {}));
        if (known.value("spec").filter(spec -> !ValueReader.isNull(spec)).isEmpty()) {
            report.add(Kind.RESOURCE, known.keyPlace("spec"), "field 'spec' must be set in a PrometheusRule");
        }
        known.value("spec")
                .ifPresent(spec -> values.map(
                        spec,
                        "spec",
                        inner -> groups(fields.known(inner, FieldSet.SPEC), values, fields, FieldSet.RESOURCE_GROUP)));
    }

    private void groups(Fields owner, ValueReader values, FieldReader fields, FieldSet known) {
        GroupReader reader = new GroupReader(report, values, fields, known, dialect);
        owner.value("groups")
                .ifPresent(list -> values.list(list, "groups", item -> {
                    if (ValueReader.isNull(item)) {
                        report.add(Kind.IGNORED_ENTRY, item.place(), "the group is empty, so that Prometheus skips it");
                    }
                    values.map(item, "a group", map -> groups.add(reader.group(map)));
                    report.reading("");
                }));
    }
}
