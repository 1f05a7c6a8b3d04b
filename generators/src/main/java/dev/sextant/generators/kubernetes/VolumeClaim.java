package dev.sextant.generators.kubernetes;

import dev.sextant.model.platform.Storage;
import dev.sextant.yaml.write.Node;
import dev.sextant.yaml.write.Tree;

/** How Kubernetes is asked for a persistent volume. */
public final class VolumeClaim {

    private VolumeClaim() {}

    /** Returns the {@code spec} of a claim for {@code storage}, written by one pod at a time. */
    public static Node spec(Storage storage) {
        return Tree.map()
                .put("accessModes", Tree.texts("ReadWriteOnce"))
                .putIfPresent("storageClassName", storage.storageClass())
                .put(
                        "resources",
                        Tree.map()
                                .put(
                                        "requests",
                                        Tree.map().put("storage", storage.size().asKubernetesQuantity())))
                .build();
    }

    /** Returns a template from which an operator makes one claim per replica. */
    public static Node template(Storage storage) {
        return Tree.map()
                .put("volumeClaimTemplate", Tree.map().put("spec", spec(storage)))
                .build();
    }

    /** Returns a PersistentVolumeClaim resource. */
    public static Node resource(String name, String namespace, Storage storage) {
        return Tree.map()
                .put("apiVersion", "v1")
                .put("kind", "PersistentVolumeClaim")
                .put("metadata", Tree.map().put("name", name).put("namespace", namespace))
                .put("spec", spec(storage))
                .build();
    }
}
