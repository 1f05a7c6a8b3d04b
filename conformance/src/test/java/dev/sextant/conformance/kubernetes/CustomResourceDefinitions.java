package dev.sextant.conformance.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.sextant.conformance.Corpora;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** The official CRDs, asked whether a resource, or the value of one field, is as they say. */
public final class CustomResourceDefinitions {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** They are megabytes of YAML: read once for all tests. */
    private static final Map<Path, Map<String, JsonNode>> BY_FOLDER = new ConcurrentHashMap<>();

    private final Map<String, JsonNode> schemas;

    private CustomResourceDefinitions(Map<String, JsonNode> schemas) {
        this.schemas = schemas;
    }

    /** Returns the CRDs of the corpora. */
    public static CustomResourceDefinitions read() {
        Path folder = Corpora.at("k8s/crds");
        return new CustomResourceDefinitions(BY_FOLDER.computeIfAbsent(folder, CustomResourceDefinitions::schemas));
    }

    private static Map<String, JsonNode> schemas(Path folder) {
        Map<String, JsonNode> schemas = new HashMap<>();
        for (Path file : YamlFile.in(folder)) {
            JsonNode spec = YamlFile.read(file).path("spec");
            String kind = spec.path("names").path("kind").asString();
            for (JsonNode version : spec.path("versions")) {
                String apiVersion = spec.path("group").asString() + "/"
                        + version.path("name").asString();
                schemas.put(apiVersion + " " + kind, version.path("schema").path("openAPIV3Schema"));
            }
        }
        return Map.copyOf(schemas);
    }

    /** Returns what is wrong with a resource. */
    List<String> problems(JsonNode resource) {
        JsonNode openApi = schemas.get(typeOf(resource));
        assertThat(openApi).as("CRD of %s", typeOf(resource)).isNotNull();
        return problems(StructuralSchema.ofResource(openApi), resource);
    }

    /** Returns whether the resource's {@code spec} has a field of this name. */
    public boolean hasField(String type, String field) {
        return field(type, field).isObject();
    }

    /**
     * Returns what is wrong with the value of a field.
     *
     * @param type the resource's apiVersion and kind, with a space between
     * @param field names from {@code spec} on, with {@code /} between
     */
    public List<String> problems(String type, String field, JsonNode value) {
        JsonNode openApi = field(type, field);
        assertThat(openApi.isObject()).as("field %s of %s", field, type).isTrue();
        return problems(StructuralSchema.of(openApi), value);
    }

    private JsonNode field(String type, String field) {
        assertThat(schemas).containsKey(type);
        JsonNode node = schemas.get(type).path("properties").path("spec");
        for (String name : field.split("/", -1)) {
            node = node.path("properties").path(name);
        }
        return node;
    }

    private static List<String> problems(JsonNode jsonSchema, JsonNode value) {
        Schema schema = REGISTRY.getSchema(jsonSchema);
        return schema.validate(value).stream().map(Error::toString).sorted().toList();
    }

    private static String typeOf(JsonNode resource) {
        return resource.path("apiVersion").asString("") + " "
                + resource.path("kind").asString("");
    }
}
