package dev.sextant.generators.helm;

import dev.sextant.generators.Header;
import dev.sextant.model.resolved.Platform;
import java.util.ArrayList;
import java.util.List;

/**
 * The charts that values are written for. The version is a part of the contract: charts rename keys and ignore unknown
 * ones without a word, so values are right for one version only. The repository is, too: two charts named {@code loki}
 * with different keys are published.
 */
public enum HelmChart {
    KUBE_PROMETHEUS_STACK(
            "prometheus", "kube-prometheus-stack", "https://prometheus-community.github.io/helm-charts", "88.5.3"),
    GRAFANA("grafana", "grafana", "https://grafana-community.github.io/helm-charts", "12.11.1"),
    LOKI("loki", "loki", "https://grafana-community.github.io/helm-charts", "18.11.0"),
    PROMTAIL("promtail", "promtail", "https://grafana.github.io/helm-charts", "6.17.1"),
    ALLOY("alloy", "alloy", "https://grafana.github.io/helm-charts", "1.11.1"),
    JAEGER("jaeger", "jaeger", "https://jaegertracing.github.io/helm-charts", "4.11.1"),
    JAEGER_OPERATOR("jaeger-operator", "jaeger-operator", "https://jaegertracing.github.io/helm-charts", "2.57.0");

    private final String release;
    private final String chart;
    private final String repository;
    private final String version;

    HelmChart(String release, String chart, String repository, String version) {
        this.release = release;
        this.chart = chart;
        this.repository = repository;
        this.version = version;
    }

    /**
     * Returns the comment lines for a values file of this chart: what it is for and how it is installed.
     *
     * @param platform whose namespace the release is installed into
     * @param valuesFiles all files that the release is installed with, relative to the {@code monitoring} folder
     */
    public List<String> header(Platform platform, String... valuesFiles) {
        List<String> install = new ArrayList<>(List.of("helm", "upgrade", "--install", release, chart));
        install.addAll(List.of("--namespace", platform.namespace()));
        install.addAll(List.of("--repo", repository, "--version", version));
        for (String file : valuesFiles) {
            install.addAll(List.of("--values", file));
        }
        List<String> lines = new ArrayList<>(Header.lines());
        lines.add("Helm values for " + chart + " " + version + ", " + repository);
        lines.add(String.join(" ", install));
        return List.copyOf(lines);
    }
}
