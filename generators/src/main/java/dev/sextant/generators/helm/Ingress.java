package dev.sextant.generators.helm;

import dev.sextant.yaml.write.Node;
import dev.sextant.yaml.write.Tree;

/** The values by which most charts make their component reachable from outside. */
public final class Ingress {

    private Ingress() {}

    /**
     * Returns the values for one host, served by HTTPS at its root. The cluster's default ingress class is used.
     *
     * @param release names the Secret with the certificate, {@code <release>-tls}, which the cluster's operators provide
     */
    public static Node of(String host, String release) {
        return Tree.map()
                .put("enabled", true)
                .put("hosts", Tree.texts(host))
                .put(
                        "tls",
                        Tree.list(Tree.map().put("secretName", release + "-tls").put("hosts", Tree.texts(host))))
                .build();
    }
}
