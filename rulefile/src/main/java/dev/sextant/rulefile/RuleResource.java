package dev.sextant.rulefile;

import dev.sextant.rulefile.RuleProblem.Kind;
import dev.sextant.yaml.read.YamlMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A kind that is made for rules: its spec has groups.
 *
 * @param kind its name
 * @param apiVersions it is served under, the usual one first
 * @param form of its groups
 */
record RuleResource(String kind, List<String> apiVersions, RuleForm form) implements ResourceKind {
    RuleResource {
        apiVersions = List.copyOf(apiVersions);
    }

    /** What is said where its apiVersion is missing or another one. */
    String versionDemanded() {
        return "apiVersion of " + Article.with(kind) + " must be " + String.join(" or ", apiVersions);
    }

    @Override
    public void read(YamlMap object, DocumentReading reading, boolean alone) {
        String described = Article.with(kind);
        Fields fields = reading.fields()
                .known(
                        object,
                        new FieldSet(described, List.of("apiVersion", "kind", "metadata", "spec", "status"), Map.of()));
        // A list says it for all of its items.
        Optional<String> apiVersion = Peek.text(object, "apiVersion");
        boolean known = apiVersion.map(apiVersions::contains).orElse(!alone);
        if (!known) {
            reading.report().add(Kind.RESOURCE, fields.keyPlace("apiVersion"), versionDemanded());
        }
        Metadata.check(fields, described, reading);
        if (fields.value("spec").filter(spec -> !ValueReader.isNull(spec)).isEmpty()) {
            reading.report().add(Kind.RESOURCE, fields.keyPlace("spec"), "field 'spec' must be set in " + described);
        }
        fields.value("spec")
                .ifPresent(spec -> reading.values()
                        .map(
                                spec,
                                "spec",
                                map -> GroupsReader.read(
                                        reading.fields()
                                                .known(
                                                        map,
                                                        new FieldSet(
                                                                "the spec of " + described,
                                                                List.of("groups"),
                                                                Map.of())),
                                        reading,
                                        form)));
    }
}
