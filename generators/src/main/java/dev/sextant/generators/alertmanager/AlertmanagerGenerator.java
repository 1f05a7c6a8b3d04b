package dev.sextant.generators.alertmanager;

import dev.sextant.generators.GeneratedFile;
import dev.sextant.generators.Generator;
import dev.sextant.generators.Header;
import dev.sextant.generators.helm.HelmChart;
import dev.sextant.model.resolved.Alerting;
import dev.sextant.model.resolved.ResolvedModel;
import dev.sextant.yaml.write.YamlEmitter;
import java.util.List;

/** Alertmanager: its configuration, and a second values file for the release that installs Prometheus. */
public final class AlertmanagerGenerator implements Generator {
    private static final String VALUES = "alertmanager/alertmanager-values.yaml";

    @Override
    public List<GeneratedFile> generate(ResolvedModel model) {
        Alerting alerting = model.platform().alerting();
        return List.of(
                new GeneratedFile(
                        "alertmanager/alertmanager-config.yaml",
                        YamlEmitter.emit(
                                Header.lines(),
                                AlertmanagerConfig.tree(
                                        alerting, model.environment().name()))),
                new GeneratedFile(
                        VALUES,
                        YamlEmitter.emit(
                                HelmChart.KUBE_PROMETHEUS_STACK.header(
                                        model.platform(), "prometheus/prometheus-values.yaml", VALUES),
                                AlertmanagerValues.tree(alerting))));
    }
}
