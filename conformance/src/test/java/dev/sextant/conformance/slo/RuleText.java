package dev.sextant.conformance.slo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A rule as a file has it.
 *
 * @param group the name of its group
 * @param name the record or the alert
 * @param labels but for the version of who made it
 * @param expr what it says, see {@link Meaning}
 */
record RuleText(String group, String name, Map<String, String> labels, Map<String, String> annotations, Meaning expr) {
    private static final YAMLMapper YAML = new YAMLMapper();

    /** Reads all documents of a text, rule files and PrometheusRule resources. */
    static List<RuleText> all(String yaml) {
        List<RuleText> rules = new ArrayList<>();
        try (MappingIterator<JsonNode> documents =
                YAML.readerFor(JsonNode.class).<JsonNode>readValues(yaml)) {
            while (documents.hasNext()) {
                JsonNode document = documents.next();
                JsonNode root = document.has("spec") ? document.get("spec") : document;
                for (JsonNode group : root.path("groups")) {
                    for (JsonNode rule : group.path("rules")) {
                        rules.add(of(group.path("name").asString(), rule));
                    }
                }
            }
        }
        return rules;
    }

    private static RuleText of(String group, JsonNode rule) {
        Map<String, String> labels = texts(rule.path("labels"));
        labels.remove("sloth_version");
        return new RuleText(
                group,
                rule.path(rule.has("record") ? "record" : "alert").asString(),
                labels,
                texts(rule.path("annotations")),
                Meaning.of(rule.path("expr").asString()));
    }

    private static Map<String, String> texts(JsonNode node) {
        Map<String, String> texts = new TreeMap<>();
        node.properties()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asString()));
        return texts;
    }
}
