package dev.sextant.generators.tracing;

import dev.sextant.model.resolved.Platform;
import dev.sextant.model.resolved.Traces;
import dev.sextant.yaml.write.Node;
import dev.sextant.yaml.write.Tree;

/** Jaeger v1, run by the Jaeger operator. */
final class JaegerOperator {

    private JaegerOperator() {}

    /** Returns the values for the operator itself; it looks after its own namespace only. */
    static Node values(String platformName) {
        return Tree.map()
                // The instance is a resource of its own.
                .put("jaeger", Tree.map().put("create", false))
                .put("rbac", Tree.map().put("clusterRole", false))
                .put("extraLabels", Tree.map().put("app.kubernetes.io/part-of", platformName))
                .build();
    }

    /** Returns the Jaeger resource; the Services that the operator makes for it begin with its name. */
    static Node instance(Platform platform) {
        return Tree.map()
                .put("apiVersion", "jaegertracing.io/v1")
                .put("kind", "Jaeger")
                .put("metadata", Tree.map().put("name", "jaeger").put("namespace", platform.namespace()))
                .put("spec", spec(platform.traces()))
                .build();
    }

    private static Node spec(Traces traces) {
        return Tree.map()
                // The other strategies spread Jaeger over several processes, which cannot share Badger.
                .put("strategy", "allInOne")
                // Rolling updates would start a second process while the first holds the database.
                .put("allInOne", Tree.map().put("strategy", Tree.map().put("type", "Recreate")))
                .put("sampling", Tree.map().put("options", Tree.map().put("default_strategy", sampling(traces))))
                .put("storage", storage(traces))
                .put("volumes", BadgerVolume.volumes())
                .put("volumeMounts", BadgerVolume.mounts())
                .put("securityContext", Tree.map().put("fsGroup", BadgerVolume.GROUP))
                .put("ingress", ingress(traces))
                .build();
    }

    private static Tree.FieldsBuilder sampling(Traces traces) {
        return Tree.map()
                .put("type", "probabilistic")
                .put("param", traces.sampling().asRatio());
    }

    private static Tree.FieldsBuilder storage(Traces traces) {
        return Tree.map()
                .put("type", "badger")
                .put(
                        "options",
                        Tree.map()
                                .put(
                                        "badger",
                                        Tree.map()
                                                .put("ephemeral", false)
                                                .put("directory-key", BadgerVolume.KEYS)
                                                .put("directory-value", BadgerVolume.VALUES)
                                                .put("span-store-ttl", GoDuration.format(traces.retention()))));
    }

    /** The operator makes an ingress for any host name unless it is told not to. */
    private static Node ingress(Traces traces) {
        if (traces.host().isEmpty()) {
            return Tree.map().put("enabled", false).build();
        }
        String host = traces.host().get();
        return Tree.map()
                .put("enabled", true)
                .put("hosts", Tree.texts(host))
                .put("tls", Tree.list(Tree.map().put("secretName", "jaeger-tls").put("hosts", Tree.texts(host))))
                .build();
    }
}
