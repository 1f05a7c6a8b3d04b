package dev.sextant.generators.helm;

import dev.sextant.generators.GeneratedFile;
import dev.sextant.generators.Generator;
import dev.sextant.generators.kubernetes.VolumeClaim;
import dev.sextant.model.quantity.PrometheusDuration;
import dev.sextant.model.resolved.PrometheusServer;
import dev.sextant.model.resolved.ResolvedModel;
import dev.sextant.yaml.write.Node;
import dev.sextant.yaml.write.Tree;
import dev.sextant.yaml.write.YamlEmitter;
import java.util.List;
import java.util.Map;

/**
 * Generates {@code prometheus/prometheus-values.yaml}: Prometheus, its operator, and the exporters for nodes and for
 * Kubernetes objects, as values of kube-prometheus-stack. Alertmanager is in the same release and has a values file of
 * its own.
 */
public final class PrometheusValuesGenerator implements Generator {

    private static final String PATH = "prometheus/prometheus-values.yaml";
    private static final String ALERTMANAGER_PATH = "alertmanager/alertmanager-values.yaml";

    /** The kinds of resources that tell Prometheus what to scrape and to evaluate. */
    private static final List<String> SELECTED =
            List.of("rule", "serviceMonitor", "podMonitor", "probe", "scrapeConfig");

    @Override
    public List<GeneratedFile> generate(ResolvedModel model) {
        List<String> header = HelmChart.KUBE_PROMETHEUS_STACK.header(model.platform(), PATH, ALERTMANAGER_PATH);
        return List.of(new GeneratedFile(
                PATH, YamlEmitter.emit(header, values(model.platform().prometheus()))));
    }

    private static Node values(PrometheusServer server) {
        Tree.FieldsBuilder prometheus = Tree.map();
        server.host().ifPresent(host -> prometheus.put("ingress", Ingress.of(host, "prometheus")));
        prometheus.put("prometheusSpec", spec(server));
        return Tree.map()
                .put("fullnameOverride", "prometheus")
                .put("prometheus", prometheus)
                .put("nodeExporter", enabled(true))
                .put("kubeStateMetrics", enabled(true))
                // The stack has a Grafana of its own, installed from Grafana's chart.
                .put("grafana", enabled(false))
                .build();
    }

    private static Node spec(PrometheusServer server) {
        Tree.FieldsBuilder spec = Tree.map()
                .put("replicas", server.replicas())
                .put("retention", PrometheusDuration.format(server.retention()));
        server.retentionSize().ifPresent(size -> spec.put("retentionSize", size.asPrometheusSize()));
        spec.put("scrapeInterval", PrometheusDuration.format(server.scrapeInterval()))
                .put("evaluationInterval", PrometheusDuration.format(server.evaluationInterval()));
        if (!server.externalLabels().isEmpty()) {
            spec.put("externalLabels", externalLabels(server.externalLabels()));
        }
        server.host().ifPresent(host -> spec.put("externalUrl", "https://" + host));
        // Exemplars lead from a histogram's bucket to a trace.
        spec.put("enableFeatures", Tree.texts("exemplar-storage"));
        // Otherwise the chart selects only what carries its own release label.
        for (String kind : SELECTED) {
            spec.put(kind + "SelectorNilUsesHelmValues", false);
        }
        // The resource calls it "storage"; the chart does not and would ignore that.
        spec.put("storageSpec", VolumeClaim.template(server.storage()));
        return spec.build();
    }

    private static Node externalLabels(Map<String, String> labels) {
        Tree.FieldsBuilder texts = Tree.map();
        labels.forEach((name, value) -> texts.put(name, TemplateText.literal(value)));
        return texts.build();
    }

    private static Tree.FieldsBuilder enabled(boolean value) {
        return Tree.map().put("enabled", value);
    }
}
