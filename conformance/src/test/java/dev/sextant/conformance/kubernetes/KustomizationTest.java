package dev.sextant.conformance.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The kustomization brings everything into the cluster that Helm does not, under the names that others rely on. */
class KustomizationTest {

    /** etcd takes no larger object, and so no larger ConfigMap. */
    private static final long LARGEST_OBJECT = 1 << 20;

    static Stream<Stack> stacks() {
        return Stack.all().stream();
    }

    @ParameterizedTest
    @MethodSource("stacks")
    void hasKnownKeysOnly(Stack stack) {
        JsonNode kustomization = read(stack);
        assertThat(kustomization.path("apiVersion").asString()).isEqualTo("kustomize.config.k8s.io/v1beta1");
        assertThat(kustomization.path("kind").asString()).isEqualTo("Kustomization");
        assertThat(kustomization.propertyNames())
                .isSubsetOf(
                        "apiVersion",
                        "kind",
                        "namespace",
                        "generatorOptions",
                        "resources",
                        "configMapGenerator",
                        "secretGenerator");
        for (JsonNode generator : generators(kustomization)) {
            assertThat(generator.propertyNames()).isSubsetOf("name", "files", "options");
            assertThat(generator.path("options").propertyNames()).isSubsetOf("labels", "annotations");
        }
    }

    @ParameterizedTest
    @MethodSource("stacks")
    void refersToFilesThatExist(Stack stack) {
        assertThat(referred(stack))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(stack.folder().resolve(path)).isRegularFile());
    }

    @ParameterizedTest
    @MethodSource("stacks")
    void leavesOutNothingButHelmValuesAndPlainRules(Stack stack) {
        Set<String> left = new TreeSet<>();
        for (Path file : stack.files("**")) {
            left.add(stack.folder().relativize(file).toString().replace('\\', '/'));
        }
        left.removeAll(referred(stack));
        left.remove("kustomization.yaml");
        left.removeIf(path -> path.endsWith("-values.yaml")
                || path.startsWith("prometheus/rules/")
                || path.startsWith("prometheus/tests/"));
        assertThat(left).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("stacks")
    void changesNoNamespace(Stack stack) {
        JsonNode kustomization = read(stack);
        for (JsonNode path : kustomization.path("resources")) {
            assertThat(YamlFile.read(stack.folder().resolve(path.asString()))
                            .path("metadata")
                            .path("namespace"))
                    .as(path.asString())
                    .isEqualTo(kustomization.path("namespace"));
        }
    }

    @ParameterizedTest
    @MethodSource("stacks")
    void generatesEachNameOnceAndNothingTooLarge(Stack stack) {
        List<String> names = new ArrayList<>();
        for (JsonNode generator : generators(read(stack))) {
            names.add(generator.path("name").asString());
            for (JsonNode file : generator.path("files")) {
                assertThat(stack.folder().resolve(path(file)))
                        .satisfies(
                                content -> assertThat(content.toFile().length()).isLessThan(LARGEST_OBJECT));
            }
        }
        assertThat(names).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("stacks")
    void generatesWhateverTheHelmValuesName(Stack stack) {
        JsonNode kustomization = read(stack);
        List<String> names = new ArrayList<>();
        generators(kustomization)
                .forEach(generator -> names.add(generator.path("name").asString()));
        for (JsonNode path : kustomization.path("resources")) {
            JsonNode resource = YamlFile.read(stack.folder().resolve(path.asString()));
            names.add(resource.path("metadata").path("name").asString());
        }
        assertThat(names).containsAll(namedByValues(stack));
    }

    /** Returns the ConfigMaps, Secrets and volume claims that a chart is told to use and does not make. */
    private static List<String> namedByValues(Stack stack) {
        List<String> names = new ArrayList<>();
        for (Path file : stack.files("**-values.yaml")) {
            JsonNode values = YamlFile.read(file);
            names.addAll(values.findValuesAsString("claimName"));
            names.addAll(values.findValuesAsString("configSecret"));
            for (JsonNode configMap : values.findValues("configMap")) {
                names.add(configMap.path("name").asString());
            }
        }
        assertThat(names).as("names in Helm values").isNotEmpty();
        return names;
    }

    private static Set<String> referred(Stack stack) {
        JsonNode kustomization = read(stack);
        Set<String> paths = new TreeSet<>();
        kustomization.path("resources").forEach(path -> paths.add(path.asString()));
        generators(kustomization).forEach(generator -> generator.path("files").forEach(file -> paths.add(path(file))));
        return paths;
    }

    /** A file stands alone, or behind the key that it gets. */
    private static String path(JsonNode file) {
        String text = file.asString();
        return text.substring(text.indexOf('=') + 1);
    }

    private static List<JsonNode> generators(JsonNode kustomization) {
        List<JsonNode> generators = new ArrayList<>();
        kustomization.path("configMapGenerator").forEach(generators::add);
        kustomization.path("secretGenerator").forEach(generators::add);
        return generators;
    }

    private static JsonNode read(Stack stack) {
        return YamlFile.read(stack.folder().resolve("kustomization.yaml"));
    }
}
