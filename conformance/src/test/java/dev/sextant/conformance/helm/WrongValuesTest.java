package dev.sextant.conformance.helm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.conformance.kubernetes.CustomResourceDefinitions;
import dev.sextant.conformance.kubernetes.YamlFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Proves that the check bites: Helm would take each of these values and ignore them. */
class WrongValuesTest {

    private final CustomResourceDefinitions definitions = CustomResourceDefinitions.read();

    @Test
    void theResourcesNameForAFieldThatTheChartCallsOtherwise() {
        assertThat(problems("kube-prometheus-stack", "88.5.3", """
                prometheus:
                  prometheusSpec:
                    storage:
                      emptyDir: {}
                """))
                .containsExactly("prometheus/prometheusSpec/storage is no key of kube-prometheus-stack 88.5.3");
    }

    @Test
    void aFieldThatTheResourceBelowDoesNotHave() {
        assertThat(problems("kube-prometheus-stack", "88.5.3", """
                prometheus:
                  prometheusSpec:
                    storageSpec:
                      volumeClaimTemplates: {}
                """))
                .singleElement()
                .asString()
                .startsWith("prometheus/prometheusSpec/storageSpec: ")
                .contains("volumeClaimTemplates");
    }

    @Test
    void theKeyFromTheChartsReadme() {
        assertThat(problems("jaeger", "4.11.1", "config: {}")).containsExactly("config is no key of jaeger 4.11.1");
    }

    @Test
    void aKeyOfTheOtherChartOfTheSameName() {
        assertThat(problems("loki", "18.11.0", "enterprise:\n  enabled: true"))
                .containsExactly("enterprise is no key of loki 18.11.0");
    }

    @Test
    void aTextInTheNumbersPlace() {
        assertThat(problems("loki", "18.11.0", "read:\n  replicas: \"0\""))
                .containsExactly("read/replicas is STRING and by default NUMBER");
    }

    @Test
    void aListInTheTextsPlace() {
        assertThat(problems("loki", "18.11.0", "deploymentMode: [Monolithic]"))
                .containsExactly("deploymentMode is ARRAY and by default STRING");
    }

    @Test
    void aMapOfWhichTheDefaultsSayNothing() {
        assertThat(problems("promtail", "6.17.1", "nodeSelector:\n  disk: fast"))
                .containsExactly("nodeSelector has keys of which the defaults of promtail 6.17.1 know nothing;"
                        + " is it an open end?");
    }

    private List<String> problems(String chart, String version, String yaml) {
        return new KeyCheck(Chart.find(chart, version), definitions).problems(YamlFile.parse(yaml));
    }
}
