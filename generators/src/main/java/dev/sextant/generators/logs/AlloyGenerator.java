package dev.sextant.generators.logs;

import dev.sextant.generators.GeneratedFile;
import dev.sextant.generators.Generator;
import dev.sextant.generators.Header;
import dev.sextant.generators.helm.HelmChart;
import dev.sextant.generators.logs.alloy.AlloyEmitter;
import dev.sextant.model.platform.LogCollector;
import dev.sextant.model.resolved.ResolvedModel;
import dev.sextant.yaml.write.Node;
import dev.sextant.yaml.write.Tree;
import dev.sextant.yaml.write.YamlEmitter;
import java.util.List;
import java.util.stream.Stream;

/**
 * Generates {@code loki/config.alloy}, Alloy's whole configuration, and {@code loki/alloy-values.yaml}, by which its
 * chart reads that file from a ConfigMap. Nothing where another collector is chosen.
 */
public final class AlloyGenerator implements Generator {

    private static final String CONFIG = "loki/config.alloy";
    private static final String VALUES = "loki/alloy-values.yaml";

    private static final String DATA = "alloy-data";
    private static final String DATA_PATH = "/var/lib/alloy";

    @Override
    public List<GeneratedFile> generate(ResolvedModel model) {
        if (model.platform().logs().collector() != LogCollector.ALLOY) {
            return List.of();
        }
        return List.of(
                new GeneratedFile(CONFIG, AlloyEmitter.emit(Header.lines(), AlloyConfig.of(LogPipeline.of(model)))),
                new GeneratedFile(
                        VALUES, YamlEmitter.emit(HelmChart.ALLOY.header(model.platform(), VALUES), values())));
    }

    private static Node values() {
        return Tree.map().put("alloy", alloy()).put("controller", controller()).build();
    }

    private static Tree.FieldsBuilder alloy() {
        return Tree.map()
                .put(
                        "configMap",
                        Tree.map()
                                .put("create", false)
                                .put("name", "alloy-config")
                                .put("key", "config.alloy"))
                // How far each file has been read; in the chart's place a restart would forget it.
                .put("storagePath", DATA_PATH)
                .put(
                        "mounts",
                        Tree.map()
                                .put("varlog", true)
                                .put(
                                        "extra",
                                        Tree.list(Tree.map().put("name", DATA).put("mountPath", DATA_PATH))));
    }

    private static Tree.FieldsBuilder controller() {
        Tree.FieldsBuilder hostPath = Tree.map().put("path", DATA_PATH).put("type", "DirectoryOrCreate");
        return Tree.map()
                // One per node, since it reads the node's files.
                .put("type", "daemonset")
                .put("tolerations", Tree.list(controlPlane()))
                .put(
                        "volumes",
                        Tree.map()
                                .put(
                                        "extra",
                                        Tree.list(Tree.map().put("name", DATA).put("hostPath", hostPath))));
    }

    /** Pods run on control plane nodes, too, and Promtail's chart collects there without being asked. */
    private static List<Node> controlPlane() {
        return Stream.of("node-role.kubernetes.io/master", "node-role.kubernetes.io/control-plane")
                .map(key -> Tree.map()
                        .put("key", key)
                        .put("operator", "Exists")
                        .put("effect", "NoSchedule")
                        .build())
                .toList();
    }
}
