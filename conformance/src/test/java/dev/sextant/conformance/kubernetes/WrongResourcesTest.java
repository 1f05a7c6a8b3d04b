package dev.sextant.conformance.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Proves that the definitions bite: each of these resources would be refused by a cluster. */
class WrongResourcesTest {

    private final CustomResourceDefinitions definitions = CustomResourceDefinitions.read();

    @Test
    void aRightOnePasses() {
        assertThat(problems(monitor("- targetPort: 8080\n    interval: 30s"))).isEmpty();
    }

    @Test
    void aMisspeltField() {
        assertThat(problems(monitor("- targetPort: 8080\n    intervall: 30s")))
                .singleElement()
                .asString()
                .contains("/spec/endpoints/0", "intervall");
    }

    @Test
    void aDurationWithAnUnknownUnit() {
        assertThat(problems(monitor("- targetPort: 8080\n    interval: 30 seconds")))
                .singleElement()
                .asString()
                .contains("/spec/endpoints/0/interval", "does not match the regex pattern");
    }

    @Test
    void aMissingField() {
        assertThat(problems("""
                apiVersion: monitoring.coreos.com/v1
                kind: ServiceMonitor
                metadata:
                  name: shop
                spec:
                  endpoints: []
                """)).singleElement().asString().contains("selector");
    }

    @Test
    void aRuleWithAnUnknownField() {
        assertThat(problems("""
                apiVersion: monitoring.coreos.com/v1
                kind: PrometheusRule
                metadata:
                  name: shop
                spec:
                  groups:
                  - name: orders
                    rules:
                    - alert: Down
                      expression: up == 0
                      expr: up == 0
                """)).singleElement().asString().contains("/spec/groups/0/rules/0", "expression");
    }

    @Test
    void fieldsThatTheDefinitionLeavesOpenStayOpen() {
        assertThat(problems(jaeger("storage:\n    options:\n      anything: 1")))
                .isEmpty();
        assertThat(problems(jaeger("storage:\n    optoins:\n      anything: 1")))
                .singleElement()
                .asString()
                .contains("/spec/storage", "optoins");
    }

    private static String monitor(String endpoint) {
        return """
                apiVersion: monitoring.coreos.com/v1
                kind: ServiceMonitor
                metadata:
                  name: shop
                spec:
                  selector:
                    matchLabels:
                      app: shop
                  endpoints:
                  %s
                """.formatted(endpoint);
    }

    private static String jaeger(String spec) {
        return """
                apiVersion: jaegertracing.io/v1
                kind: Jaeger
                metadata:
                  name: shop
                spec:
                  %s
                """.formatted(spec);
    }

    private List<String> problems(String yaml) {
        return definitions.problems(YamlFile.parse(yaml));
    }
}
