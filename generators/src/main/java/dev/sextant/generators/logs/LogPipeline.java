package dev.sextant.generators.logs;

import dev.sextant.generators.kubernetes.Addresses;
import dev.sextant.model.LogFormat;
import dev.sextant.model.resolved.ResolvedModel;
import dev.sextant.model.resolved.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the log lines of the cluster's pods reach Loki, whoever carries them.
 *
 * @param relabellings make labels of what Kubernetes tells about a pod
 * @param stages what each line goes through
 * @param pushUrl where Loki takes lines
 */
record LogPipeline(List<Relabelling> relabellings, List<Stage> stages, String pushUrl) {

    private static final String POD = "__meta_kubernetes_pod_";
    private static final String CONFIG_HASH = "_kubernetes_io_config_hash";

    /** Of few values, so that it can be a label. */
    private static final String LEVEL = "level";

    /** What ties lines to a trace or to a request: of endless values, so never labels. */
    private static final List<String> CORRELATION = List.of("trace_id", "span_id", "request_id");

    LogPipeline {
        relabellings = List.copyOf(relabellings);
        stages = List.copyOf(stages);
    }

    static LogPipeline of(ResolvedModel model) {
        List<Stage> stages = new ArrayList<>();
        stages.add(new Stage.Cri());
        List<String> fields = new ArrayList<>(List.of(LEVEL));
        fields.addAll(CORRELATION);
        parsing(model.services(), LogFormat.JSON, new Stage.Json(fields)).ifPresent(stages::add);
        parsing(model.services(), LogFormat.LOGFMT, new Stage.Logfmt(fields)).ifPresent(stages::add);
        // The collectors add it; it changes with each rotation and would cut streams to pieces.
        stages.add(new Stage.DropLabels(List.of("filename")));
        String pushUrl = Addresses.of(model.platform()).loki() + "/loki/api/v1/push";
        return new LogPipeline(podLabels(), stages, pushUrl);
    }

    private static Optional<Stage> parsing(List<Service> services, LogFormat format, Stage parser) {
        List<String> names = services.stream()
                .filter(service -> service.logFormat() == format)
                .map(Service::name)
                .toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Stage.Match(
                selector(names),
                List.of(parser, new Stage.Labels(List.of(LEVEL)), new Stage.StructuredMetadata(CORRELATION))));
    }

    /** Service names are DNS labels, so there is nothing in them to escape. */
    private static String selector(List<String> services) {
        return services.size() == 1
                ? "{service=\"" + services.get(0) + "\"}"
                : "{service=~\"" + String.join("|", services) + "\"}";
    }

    private static List<Relabelling> podLabels() {
        return List.of(
                Relabelling.copy(POD + "label_app_kubernetes_io_name", "service"),
                Relabelling.copy("__meta_kubernetes_namespace", "namespace"),
                Relabelling.copy(POD + "name", "pod"),
                Relabelling.copy(POD + "container_name", "container"),
                // kubelet's folders are <namespace>_<pod>_<uid>/<container>.
                path(List.of(POD + "uid", POD + "container_name"), Optional.empty()),
                // Pods that kubelet runs from files of its own have a hash of that file in place of the uid.
                path(
                        List.of(
                                POD + "annotationpresent" + CONFIG_HASH,
                                POD + "annotation" + CONFIG_HASH,
                                POD + "container_name"),
                        Optional.of("true/(.*)")));
    }

    private static Relabelling path(List<String> sources, Optional<String> regex) {
        return new Relabelling(sources, Optional.of("/"), regex, "__path__", Optional.of("/var/log/pods/*$1/*.log"));
    }
}
