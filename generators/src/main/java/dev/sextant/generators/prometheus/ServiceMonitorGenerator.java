package dev.sextant.generators.prometheus;

import dev.sextant.generators.GeneratedFile;
import dev.sextant.generators.Generator;
import dev.sextant.generators.Header;
import dev.sextant.model.quantity.PrometheusDuration;
import dev.sextant.model.resolved.ResolvedModel;
import dev.sextant.model.resolved.Service;
import dev.sextant.yaml.write.Tree;
import dev.sextant.yaml.write.Tree.FieldsBuilder;
import dev.sextant.yaml.write.YamlEmitter;
import java.util.List;

/**
 * One ServiceMonitor per service: it finds the Kubernetes Service by its {@code app.kubernetes.io/name} label and
 * scrapes the pods behind it.
 */
public final class ServiceMonitorGenerator implements Generator {
    private static final String NAME_LABEL = "app.kubernetes.io/name";

    @Override
    public List<GeneratedFile> generate(ResolvedModel model) {
        String namespace = model.platform().namespace();
        return model.services().stream()
                .map(service -> file(service, namespace))
                .toList();
    }

    private static GeneratedFile file(Service service, String namespace) {
        FieldsBuilder monitor = MonitoringResource.of("ServiceMonitor", service.name(), namespace)
                .put("spec", spec(service));
        return new GeneratedFile(
                "prometheus/service-monitors/" + service.name() + "-monitor.yaml",
                YamlEmitter.emit(Header.from(service.site().file()), monitor.build()));
    }

    /**
     * The {@code jobLabel} gives the series their {@code job}. The port is the container's number and not the Service's
     * port by name, so that the monitor depends on no naming convention of the Service.
     */
    private static FieldsBuilder spec(Service service) {
        return Tree.map()
                .put("jobLabel", NAME_LABEL)
                .put("namespaceSelector", Tree.map().put("matchNames", Tree.texts(service.namespace())))
                .put("selector", Tree.map().put("matchLabels", Tree.map().put(NAME_LABEL, service.name())))
                .put(
                        "endpoints",
                        Tree.list(Tree.map()
                                .put("targetPort", service.metricsPort())
                                .put("path", service.metricsPath())
                                .put("interval", PrometheusDuration.format(service.scrapeInterval()))));
    }
}
