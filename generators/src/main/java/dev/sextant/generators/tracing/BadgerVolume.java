package dev.sextant.generators.tracing;

import dev.sextant.yaml.write.Node;
import dev.sextant.yaml.write.Tree;

/**
 * The volume on which Jaeger keeps traces. Badger, the database inside Jaeger, is what works with a volume and nothing
 * else; it can be opened by one process at a time, so there is one Jaeger.
 */
final class BadgerVolume {

    static final String CLAIM = "jaeger-badger";
    static final String KEYS = "/badger/key";
    static final String VALUES = "/badger/data";

    /** The group of Jaeger's process; without it a new volume belongs to root and cannot be written. */
    static final int GROUP = 10001;

    private static final String NAME = "badger";

    private BadgerVolume() {}

    /** Returns a pod's {@code volumes}. */
    static Node volumes() {
        return Tree.list(Tree.map()
                .put("name", NAME)
                .put("persistentVolumeClaim", Tree.map().put("claimName", CLAIM)));
    }

    /** Returns a container's {@code volumeMounts}. */
    static Node mounts() {
        return Tree.list(Tree.map().put("name", NAME).put("mountPath", "/badger"));
    }
}
