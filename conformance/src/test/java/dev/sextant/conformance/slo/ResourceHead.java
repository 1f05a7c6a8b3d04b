package dev.sextant.conformance.slo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What a resource with rules is called.
 *
 * @param labels but for that on who made it
 */
record ResourceHead(
        String apiVersion,
        String kind,
        String name,
        String namespace,
        Map<String, String> labels,
        Map<String, String> annotations) {
    private static final YAMLMapper YAML = new YAMLMapper();

    /** Those of all documents of a text that are resources. */
    static List<ResourceHead> all(String yaml) {
        List<ResourceHead> heads = new ArrayList<>();
        try (MappingIterator<JsonNode> documents =
                YAML.readerFor(JsonNode.class).<JsonNode>readValues(yaml)) {
            while (documents.hasNext()) {
                JsonNode document = documents.next();
                if (document.has("metadata")) {
                    heads.add(of(document));
                }
            }
        }
        return heads;
    }

    private static ResourceHead of(JsonNode document) {
        JsonNode metadata = document.path("metadata");
        Map<String, String> labels = texts(metadata.path("labels"));
        labels.remove("app.kubernetes.io/managed-by");
        return new ResourceHead(
                document.path("apiVersion").asString(),
                document.path("kind").asString(),
                metadata.path("name").asString(),
                metadata.path("namespace").asString(""),
                labels,
                texts(metadata.path("annotations")));
    }

    private static Map<String, String> texts(JsonNode node) {
        Map<String, String> texts = new TreeMap<>();
        node.properties()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asString()));
        return texts;
    }
}
