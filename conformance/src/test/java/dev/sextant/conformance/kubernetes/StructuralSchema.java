package dev.sextant.conformance.kubernetes;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns a CRD's OpenAPI schema into a JSON schema that says what the API server does, asked for strict validation: an
 * object has the fields that the schema names and no others. Annotations and formats are left out.
 */
final class StructuralSchema {

    private static final String DNS_LABEL = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> COPIED = List.of(
            "enum",
            "pattern",
            "minimum",
            "maximum",
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "required",
            "minProperties",
            "maxProperties",
            "not");

    private StructuralSchema() {}

    /** Returns the schema of a whole resource; its metadata is the API server's own. */
    static ObjectNode ofResource(JsonNode openApi) {
        ObjectNode schema = of(openApi);
        ObjectNode properties = (ObjectNode) schema.get("properties");
        properties.set("apiVersion", string());
        properties.set("kind", string());
        properties.set("metadata", metadata());
        schema.set(
                "required",
                NODES.arrayNode().add("apiVersion").add("kind").add("metadata").add("spec"));
        return schema;
    }

    static ObjectNode of(JsonNode openApi) {
        ObjectNode schema = NODES.objectNode();
        COPIED.stream().filter(openApi::has).forEach(keyword -> schema.set(keyword, openApi.get(keyword)));
        List.of("anyOf", "oneOf", "allOf").stream()
                .filter(openApi::has)
                .forEach(keyword -> schema.set(keyword, openApi.get(keyword)));
        type(openApi, schema);
        if (openApi.has("items")) {
            schema.set("items", of(openApi.get("items")));
        }
        if (openApi.has("properties")) {
            ObjectNode properties = schema.putObject("properties");
            openApi.get("properties").forEachEntry((name, property) -> properties.set(name, of(property)));
        }
        others(openApi, schema);
        return schema;
    }

    private static void type(JsonNode openApi, ObjectNode schema) {
        if (isTrue(openApi, "x-kubernetes-int-or-string")) {
            schema.set("type", NODES.arrayNode().add("integer").add("string"));
        } else if (openApi.has("type")) {
            if (isTrue(openApi, "nullable")) {
                schema.set("type", NODES.arrayNode().add(openApi.get("type")).add("null"));
            } else {
                schema.set("type", openApi.get("type"));
            }
        }
    }

    private static void others(JsonNode openApi, ObjectNode schema) {
        JsonNode additional = openApi.path("additionalProperties");
        if (additional.isObject()) {
            schema.set("additionalProperties", of(additional));
        } else if (openApi.path("type").asString("").equals("object")
                && !additional.asBoolean(false)
                && !isTrue(openApi, "x-kubernetes-preserve-unknown-fields")) {
            schema.put("additionalProperties", false);
        }
    }

    private static ObjectNode metadata() {
        ObjectNode metadata = NODES.objectNode().put("type", "object").put("additionalProperties", false);
        ObjectNode properties = metadata.putObject("properties");
        properties.set("name", string().put("pattern", "^" + DNS_LABEL + "(\\." + DNS_LABEL + ")*$"));
        properties.set("namespace", string().put("pattern", "^(" + DNS_LABEL + ")?$"));
        properties.set("labels", texts(string().put("pattern", "^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$")));
        properties.set("annotations", texts(string()));
        metadata.set("required", NODES.arrayNode().add("name"));
        return metadata;
    }

    private static ObjectNode texts(ObjectNode value) {
        return NODES.objectNode().put("type", "object").set("additionalProperties", value);
    }

    private static ObjectNode string() {
        return NODES.objectNode().put("type", "string");
    }

    private static boolean isTrue(JsonNode node, String field) {
        return node.path(field).asBoolean(false);
    }
}
