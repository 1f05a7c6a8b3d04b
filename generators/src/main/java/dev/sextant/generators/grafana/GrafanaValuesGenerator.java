package dev.sextant.generators.grafana;

import dev.sextant.generators.GeneratedFile;
import dev.sextant.generators.Generator;
import dev.sextant.generators.helm.HelmChart;
import dev.sextant.generators.helm.Ingress;
import dev.sextant.model.platform.Storage;
import dev.sextant.model.resolved.GrafanaServer;
import dev.sextant.model.resolved.ResolvedModel;
import dev.sextant.yaml.write.Node;
import dev.sextant.yaml.write.Tree;
import dev.sextant.yaml.write.YamlEmitter;
import java.util.ArrayList;
import java.util.List;

/**
 * Generates {@code grafana/grafana-values.yaml}: what differs from the defaults of Grafana's Helm chart. Dashboards and
 * data sources are not in it; sidecars take them from labelled ConfigMaps in Grafana's own namespace.
 *
 * <p>Every replica has a database of its own. What is generated is the same in all of them; a session is not, so with
 * several replicas whatever is in front of them has to send a user to the same one.
 */
public final class GrafanaValuesGenerator implements Generator {
    private static final String PATH = "grafana/grafana-values.yaml";

    @Override
    public List<GeneratedFile> generate(ResolvedModel model) {
        GrafanaServer server = model.platform().grafana();
        List<String> header = new ArrayList<>(HelmChart.GRAFANA.header(model.platform(), PATH));
        header.add("The Secret " + server.adminSecret()
                + " holds the administrator's account under admin-user and admin-password.");
        return List.of(new GeneratedFile(PATH, YamlEmitter.emit(header, values(server))));
    }

    private static Node values(GrafanaServer server) {
        Tree.FieldsBuilder values = Tree.map();
        if (server.replicas() > 1) {
            values.put("replicas", server.replicas());
        }
        values.put("admin", Tree.map().put("existingSecret", server.adminSecret()))
                .put("persistence", persistence(server.storage()));
        server.host()
                .ifPresent(host -> values.put(
                                "grafana.ini",
                                Tree.map().put("server", Tree.map().put("root_url", "https://" + host)))
                        .put("ingress", Ingress.of(host, "grafana")));
        return values.put("sidecar", Tree.map().put("dashboards", dashboards()).put("datasources", labelled()))
                // The sidecars need to read one namespace, not the whole cluster's ConfigMaps and Secrets.
                .put("rbac", Tree.map().put("namespaced", true))
                .put("serviceMonitor", Tree.map().put("enabled", true))
                .build();
    }

    /**
     * Asks for a StatefulSet: a Deployment starts the new pod before the old one ends, and both cannot have the volume.
     */
    private static Node persistence(Storage storage) {
        return Tree.map()
                .put("enabled", true)
                .put("type", "sts")
                .put("size", storage.size().asKubernetesQuantity())
                .putIfPresent("storageClassName", storage.storageClass())
                .build();
    }

    private static Tree.FieldsBuilder dashboards() {
        return labelled()
                .put("folderAnnotation", "grafana_folder")
                .put("provider", Tree.map().put("foldersFromFilesStructure", true));
    }

    /** The labels are the chart's, {@code grafana_dashboard} and {@code grafana_datasource}; their value is ours. */
    private static Tree.FieldsBuilder labelled() {
        return Tree.map().put("enabled", true).put("labelValue", "1");
    }
}
