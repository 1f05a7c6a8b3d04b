package dev.sextant.conformance.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every custom resource that is generated is one that the API server takes, asked for strict validation. */
class CustomResourcesTest {

    private static final String PROMETHEUS = "monitoring.coreos.com/v1 Prometheus";

    private final CustomResourceDefinitions definitions = CustomResourceDefinitions.read();

    @Test
    void everyResourceIsAsItsDefinitionSays() {
        List<String> problems = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        for (Path file : resources()) {
            JsonNode resource = YamlFile.read(file);
            String kind = resource.path("kind").asString();
            kinds.add(kind);
            // Its definition is Kubernetes' own, but Prometheus's resource has a copy of it inside.
            List<String> found = kind.equals("PersistentVolumeClaim")
                    ? definitions.problems(PROMETHEUS, "storage/volumeClaimTemplate/spec", resource.path("spec"))
                    : definitions.problems(resource);
            found.forEach(problem -> problems.add(Stack.nameOf(file) + ": " + problem));
        }
        assertThat(problems).isEmpty();
        assertThat(kinds).contains("ServiceMonitor", "PrometheusRule", "Jaeger", "PersistentVolumeClaim");
    }

    @Test
    void everyStackHasMonitorsAndRules() {
        for (Stack stack : Stack.all()) {
            assertThat(stack.files("prometheus/service-monitors/*.yaml"))
                    .as("service monitors of %s", stack)
                    .isNotEmpty();
            assertThat(stack.files("prometheus/rule-resources/*.yaml"))
                    .as("rules of %s", stack)
                    .isNotEmpty();
        }
    }

    /** Returns all files that hold a resource; the kustomization is for a client and no resource. */
    private static List<Path> resources() {
        return Stack.filesOfAll("**.yaml").stream()
                .filter(file -> !file.endsWith("kustomization.yaml"))
                .filter(file -> YamlFile.read(file).has("kind"))
                .toList();
    }
}
