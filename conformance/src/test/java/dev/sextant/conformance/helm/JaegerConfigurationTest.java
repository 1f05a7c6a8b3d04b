package dev.sextant.conformance.helm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.conformance.Corpora;
import dev.sextant.conformance.kubernetes.YamlFile;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Jaeger refuses to start on a key that it does not know, and there is no schema for its configuration. So every key
 * has to be one that Jaeger's own examples have in the same place.
 */
class JaegerConfigurationTest {

    /** Below these stand names that whoever configures chooses. */
    private static final Set<String> NAMED_FREELY = Set.of("extensions/jaeger_storage/backends");

    @Test
    void hasKeysFromJaegersExamplesOnly() {
        Set<String> known = new TreeSet<>();
        YamlFile.in(Corpora.at("k8s/jaeger-v2")).forEach(file -> collect("", YamlFile.read(file), known));
        assertThat(known).contains("extensions/jaeger_storage/backends/*/badger/ttl/spans");
        assertThat(keys()).isNotEmpty().isSubsetOf(known);
    }

    @Test
    void whatThePipelineNamesIsConfigured() {
        for (JsonNode configuration : configurations()) {
            JsonNode service = configuration.path("service");
            JsonNode traces = service.path("pipelines").path("traces");
            assertNamed(configuration.path("extensions"), service.path("extensions"));
            for (String part : List.of("receivers", "processors", "exporters")) {
                assertNamed(configuration.path(part), traces.path(part));
            }
            JsonNode extensions = configuration.path("extensions");
            assertThat(extensions.path("jaeger_storage").path("backends").propertyNames())
                    .contains(
                            extensions
                                    .path("jaeger_query")
                                    .path("storage")
                                    .path("traces")
                                    .asString(),
                            configuration
                                    .path("exporters")
                                    .path("jaeger_storage_exporter")
                                    .path("trace_storage")
                                    .asString());
        }
    }

    @Test
    void whatItStoresLiesOnTheMountedVolume() {
        for (ValuesFile file : jaegers()) {
            List<String> mounts = file.values().findValuesAsString("mountPath");
            JsonNode directories = file.values().findValue("directories");
            assertThat(mounts).hasSize(1);
            for (JsonNode directory : directories) {
                assertThat(directory.asString()).startsWith(mounts.get(0) + "/");
            }
        }
    }

    private static void assertNamed(JsonNode configured, JsonNode names) {
        assertThat(names.valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(configured.propertyNames());
    }

    private static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        configurations().forEach(configuration -> collect("", configuration, keys));
        return keys;
    }

    private static List<JsonNode> configurations() {
        return jaegers().stream().map(file -> file.values().path("userconfig")).toList();
    }

    private static List<ValuesFile> jaegers() {
        List<ValuesFile> files = ValuesFile.all().stream()
                .filter(file -> file.chart().name().equals("jaeger"))
                .toList();
        assertThat(files).as("values for Jaeger v2").isNotEmpty();
        return files;
    }

    private static void collect(String path, JsonNode node, Set<String> keys) {
        if (node.isArray()) {
            node.forEach(item -> collect(path + "[]", item, keys));
            return;
        }
        node.forEachEntry((name, child) -> {
            String key = NAMED_FREELY.contains(path) ? "*" : name;
            String at = path.isEmpty() ? key : path + "/" + key;
            keys.add(at);
            collect(at, child, keys);
        });
    }
}
