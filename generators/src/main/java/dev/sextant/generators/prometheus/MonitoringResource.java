package dev.sextant.generators.prometheus;

import dev.sextant.yaml.write.Tree;
import dev.sextant.yaml.write.Tree.FieldsBuilder;

/** What all of the Prometheus operator's resources begin with. */
final class MonitoringResource {

    private MonitoringResource() {}

    /** Returns a resource of the stack, its {@code spec} still to be put. */
    static FieldsBuilder of(String kind, String name, String namespace) {
        return Tree.map()
                .put("apiVersion", "monitoring.coreos.com/v1")
                .put("kind", kind)
                .put(
                        "metadata",
                        Tree.map()
                                .put("name", name)
                                .put("namespace", namespace)
                                .put("labels", Tree.map().put("app.kubernetes.io/managed-by", "sextant")));
    }
}
