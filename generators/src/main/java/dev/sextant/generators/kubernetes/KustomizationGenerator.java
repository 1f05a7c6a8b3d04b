package dev.sextant.generators.kubernetes;

import dev.sextant.generators.GeneratedFile;
import dev.sextant.generators.Generator;
import dev.sextant.generators.Header;
import dev.sextant.model.resolved.Platform;
import dev.sextant.model.resolved.ResolvedModel;
import dev.sextant.yaml.write.Node;
import dev.sextant.yaml.write.Tree;
import dev.sextant.yaml.write.YamlEmitter;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs other generators and adds {@code kustomization.yaml}, which ties their files together: {@code kubectl apply -k}
 * brings the custom resources into the cluster, and dashboards, datasources and configurations as ConfigMaps and
 * Secrets under the names that the Helm values refer to. It lists the files that there are, so it cannot name one that
 * is missing. Helm values and plain rule files are not resources; they are left out.
 */
public final class KustomizationGenerator implements Generator {

    private static final String PATH = "kustomization.yaml";
    private static final String DASHBOARDS = "grafana/dashboards/";

    private final List<Generator> generators;

    /**
     * Creates the generator of a whole stack.
     *
     * @param generators in the order in which their files are listed
     */
    public KustomizationGenerator(List<Generator> generators) {
        this.generators = List.copyOf(generators);
    }

    @Override
    public List<GeneratedFile> generate(ResolvedModel model) {
        List<GeneratedFile> files = new ArrayList<>();
        generators.forEach(generator -> files.addAll(generator.generate(model)));
        files.add(kustomization(model.platform(), files));
        return List.copyOf(files);
    }

    private static GeneratedFile kustomization(Platform platform, List<GeneratedFile> files) {
        List<String> resources = new ArrayList<>();
        List<Node> configMaps = new ArrayList<>();
        List<Node> secrets = new ArrayList<>();
        for (GeneratedFile file : files) {
            String path = file.path();
            if (isResource(path)) {
                resources.add(path);
            } else if (path.startsWith(DASHBOARDS)) {
                configMaps.add(dashboard(path, platform.name()));
            } else if (path.equals("grafana/datasources/datasources.yaml")) {
                configMaps.add(labelled("grafana-datasources", path, options("grafana_datasource")));
            } else if (path.equals("loki/promtail-config.yaml")) {
                configMaps.add(named("promtail-config", path).build());
            } else if (path.equals("loki/config.alloy")) {
                configMaps.add(named("alloy-config", path).build());
            } else if (path.equals("alertmanager/alertmanager-config.yaml")) {
                secrets.add(named("alertmanager-config", "alertmanager.yaml=" + path)
                        .build());
            }
        }
        Tree.FieldsBuilder document = Tree.map()
                .put("apiVersion", "kustomize.config.k8s.io/v1beta1")
                .put("kind", "Kustomization")
                .put("namespace", platform.namespace())
                // The Helm releases refer to fixed names.
                .put("generatorOptions", Tree.map().put("disableNameSuffixHash", true));
        putIfAny(document, "resources", resources.stream().map(Tree::text).toList());
        putIfAny(document, "configMapGenerator", configMaps);
        putIfAny(document, "secretGenerator", secrets);
        return new GeneratedFile(PATH, YamlEmitter.emit(Header.lines(), document.build()));
    }

    private static boolean isResource(String path) {
        return path.startsWith("prometheus/service-monitors/")
                || path.startsWith("prometheus/rule-resources/")
                || path.equals("jaeger/jaeger-operator.yaml")
                || path.equals("jaeger/jaeger-storage.yaml");
    }

    private static Node dashboard(String path, String folder) {
        String slug = path.substring(DASHBOARDS.length(), path.length() - ".json".length());
        return labelled(
                "grafana-dashboard-" + slug,
                path,
                options("grafana_dashboard").put("annotations", Tree.map().put("grafana_folder", folder)));
    }

    /** The label is what Grafana's sidecars look for. */
    private static Tree.FieldsBuilder options(String label) {
        return Tree.map().put("labels", Tree.map().put(label, "1"));
    }

    private static Node labelled(String name, String path, Tree.FieldsBuilder options) {
        return named(name, path).put("options", options).build();
    }

    private static Tree.FieldsBuilder named(String name, String file) {
        return Tree.map().put("name", name).put("files", Tree.texts(file));
    }

    private static void putIfAny(Tree.FieldsBuilder document, String key, List<Node> items) {
        if (!items.isEmpty()) {
            document.put(key, Tree.list(items));
        }
    }
}
