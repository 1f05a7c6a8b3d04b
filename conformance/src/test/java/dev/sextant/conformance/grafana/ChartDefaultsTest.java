package dev.sextant.conformance.grafana;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.conformance.Corpora;
import dev.sextant.conformance.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** The values for Grafana's chart say only what the chart does not do by itself: whoever reviews them reads all. */
class ChartDefaultsTest {

    /** A size is a decision, whatever the chart's is today. */
    private static final Set<String> ALWAYS_SAID = Set.of("persistence.size");

    static List<Path> values() {
        List<Path> files = new ArrayList<>(Repository.files("out", "*/monitoring/grafana/grafana-values.yaml"));
        files.addAll(Repository.files(
                "generators/src/test/java/dev/sextant/generators/grafana",
                "GrafanaValuesGeneratorTest.*.approved.yaml"));
        return files;
    }

    @ParameterizedTest
    @MethodSource("values")
    void noValueRepeatsADefault(Path file) throws IOException {
        assertThat(repeated("", load(Files.readString(file)), chart())).isEmpty();
    }

    @Test
    void aRepeatedDefaultIsFound() throws IOException {
        Map<?, ?> values = load(
                "{replicas: 1, persistence: {size: 10Gi}, sidecar: {dashboards: {enabled: true, label: grafana_dashboard}}}");

        assertThat(repeated("", values, chart())).containsExactly("replicas", "sidecar.dashboards.label");
    }

    private static List<String> repeated(String prefix, Map<?, ?> values, Map<?, ?> chart) {
        List<String> repeated = new ArrayList<>();
        values.forEach((key, value) -> {
            String path = prefix + key;
            if (value instanceof Map<?, ?> nested && chart.get(key) instanceof Map<?, ?> nestedChart) {
                repeated.addAll(repeated(path + ".", nested, nestedChart));
            } else if (value.equals(chart.get(key)) && !ALWAYS_SAID.contains(path)) {
                repeated.add(path);
            }
        });
        return repeated;
    }

    private static Map<?, ?> chart() throws IOException {
        return load(Files.readString(Corpora.at("k8s/charts/grafana/values.yaml")));
    }

    private static Map<?, ?> load(String yaml) {
        return new Yaml().load(yaml);
    }
}
