package dev.sextant.generators.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.generators.GeneratedFile;
import dev.sextant.generators.Generator;
import dev.sextant.generators.Header;
import dev.sextant.generators.fixture.SmallShop;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KustomizationGeneratorTest {

    @Test
    void eachFileComesInItsOwnWay() {
        assertThat(kustomization(
                        "prometheus/service-monitors/frontend-monitor.yaml",
                        "prometheus/rule-resources/alerting-rules.yaml",
                        "jaeger/jaeger-operator.yaml",
                        "jaeger/jaeger-storage.yaml",
                        "grafana/dashboards/slo-sli.json",
                        "grafana/datasources/datasources.yaml",
                        "loki/config.alloy",
                        "loki/promtail-config.yaml",
                        "alertmanager/alertmanager-config.yaml"))
                .isEqualTo("""
                        apiVersion: kustomize.config.k8s.io/v1beta1
                        kind: Kustomization
                        namespace: monitoring
                        generatorOptions:
                          disableNameSuffixHash: true
                        resources:
                        - prometheus/service-monitors/frontend-monitor.yaml
                        - prometheus/rule-resources/alerting-rules.yaml
                        - jaeger/jaeger-operator.yaml
                        - jaeger/jaeger-storage.yaml
                        configMapGenerator:
                        - name: grafana-dashboard-slo-sli
                          files:
                          - grafana/dashboards/slo-sli.json
                          options:
                            labels:
                              grafana_dashboard: "1"
                            annotations:
                              grafana_folder: online-shop
                        - name: grafana-datasources
                          files:
                          - grafana/datasources/datasources.yaml
                          options:
                            labels:
                              grafana_datasource: "1"
                        - name: alloy-config
                          files:
                          - loki/config.alloy
                        - name: promtail-config
                          files:
                          - loki/promtail-config.yaml
                        secretGenerator:
                        - name: alertmanager-config
                          files:
                          - alertmanager.yaml=alertmanager/alertmanager-config.yaml
                        """);
    }

    @Test
    void whatHelmAndPromtoolReadIsNoResource() {
        assertThat(kustomization("prometheus/prometheus-values.yaml", "prometheus/rules/alerting-rules.yaml"))
                .doesNotContain("resources:", "configMapGenerator:", "secretGenerator:", "rules");
    }

    @Test
    void theOtherGeneratorsFilesComeFirst() {
        assertThat(new KustomizationGenerator(List.of(generating("a.yaml"), generating("b.yaml", "c.yaml")))
                        .generate(SmallShop.smallShop()))
                .extracting(GeneratedFile::path)
                .containsExactly("a.yaml", "b.yaml", "c.yaml", "kustomization.yaml");
    }

    private static String kustomization(String... paths) {
        List<GeneratedFile> files =
                new KustomizationGenerator(List.of(generating(paths))).generate(SmallShop.smallShop());
        String header = "# " + Header.lines().get(0) + "\n";
        String content = files.get(files.size() - 1).content();
        assertThat(content).startsWith(header);
        return content.substring(header.length());
    }

    private static Generator generating(String... paths) {
        return model ->
                Stream.of(paths).map(path -> new GeneratedFile(path, "\n")).toList();
    }
}
