package dev.sextant.generators.tracing;

import dev.sextant.generators.helm.Ingress;
import dev.sextant.model.resolved.Traces;
import dev.sextant.yaml.write.Node;
import dev.sextant.yaml.write.Tree;

/** Jaeger v2, from its chart: an OpenTelemetry collector with Jaeger's extensions. */
final class JaegerV2 {

    private static final String STORE = "primary_store";
    private static final long SAMPLING_GRPC_PORT = 5779;

    private JaegerV2() {}

    static Node values(Traces traces) {
        return Tree.map()
                .put("userconfig", configuration(traces))
                .put("jaeger", deployment(traces))
                .build();
    }

    private static Tree.FieldsBuilder deployment(Traces traces) {
        Tree.FieldsBuilder jaeger = Tree.map()
                // The chart's Service leaves this port out, by which clients ask for their sampling.
                .put(
                        "service",
                        Tree.map()
                                .put(
                                        "extraPorts",
                                        Tree.list(Tree.map()
                                                .put("name", "grpc-sampling")
                                                .put("port", SAMPLING_GRPC_PORT)
                                                .put("targetPort", SAMPLING_GRPC_PORT))));
        traces.host().ifPresent(host -> jaeger.put("ingress", Ingress.of(host, "jaeger")));
        return jaeger.put("extraVolumes", BadgerVolume.volumes()).put("extraVolumeMounts", BadgerVolume.mounts());
    }

    private static Tree.FieldsBuilder configuration(Traces traces) {
        return Tree.map()
                .put("service", service())
                .put("extensions", extensions(traces))
                .put(
                        "receivers",
                        Tree.map()
                                .put(
                                        "otlp",
                                        Tree.map()
                                                .put(
                                                        "protocols",
                                                        Tree.map()
                                                                .put("grpc", listensOn(4317))
                                                                .put("http", listensOn(4318)))))
                .put("processors", Tree.map().put("batch", Tree.map()))
                .put(
                        "exporters",
                        Tree.map().put("jaeger_storage_exporter", Tree.map().put("trace_storage", STORE)));
    }

    private static Tree.FieldsBuilder service() {
        Tree.FieldsBuilder traces = Tree.map()
                .put("receivers", Tree.texts("otlp"))
                .put("processors", Tree.texts("batch"))
                .put("exporters", Tree.texts("jaeger_storage_exporter"));
        Tree.FieldsBuilder prometheus = Tree.map().put("host", "0.0.0.0").put("port", 8888);
        Tree.FieldsBuilder reader =
                Tree.map().put("pull", Tree.map().put("exporter", Tree.map().put("prometheus", prometheus)));
        return Tree.map()
                .put("extensions", Tree.texts("jaeger_storage", "jaeger_query", "remote_sampling", "healthcheckv2"))
                .put("pipelines", Tree.map().put("traces", traces))
                .put("telemetry", Tree.map().put("metrics", Tree.map().put("readers", Tree.list(reader))));
    }

    private static Tree.FieldsBuilder extensions(Traces traces) {
        Tree.FieldsBuilder badger = Tree.map()
                .put("directories", Tree.map().put("keys", BadgerVolume.KEYS).put("values", BadgerVolume.VALUES))
                .put("ephemeral", false)
                .put("ttl", Tree.map().put("spans", GoDuration.format(traces.retention())));
        Tree.FieldsBuilder sampling = Tree.map()
                .put(
                        "file",
                        Tree.map()
                                .put(
                                        "default_sampling_probability",
                                        traces.sampling().asRatio()))
                .put("http", listensOn(5778))
                .put("grpc", listensOn(SAMPLING_GRPC_PORT));
        return Tree.map()
                .put(
                        "jaeger_storage",
                        Tree.map()
                                .put(
                                        "backends",
                                        Tree.map().put(STORE, Tree.map().put("badger", badger))))
                .put("jaeger_query", Tree.map().put("storage", Tree.map().put("traces", STORE)))
                .put("remote_sampling", sampling)
                // The chart's probes ask on this port, in the second version's way.
                .put("healthcheckv2", Tree.map().put("use_v2", true).put("http", listensOn(13133)));
    }

    /** Without an address the collector listens on localhost, where no other pod reaches it. */
    private static Tree.FieldsBuilder listensOn(long port) {
        return Tree.map().put("endpoint", "0.0.0.0:" + port);
    }
}
