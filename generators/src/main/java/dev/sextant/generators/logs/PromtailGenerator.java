package dev.sextant.generators.logs;

import dev.sextant.generators.GeneratedFile;
import dev.sextant.generators.Generator;
import dev.sextant.generators.Header;
import dev.sextant.generators.helm.HelmChart;
import dev.sextant.model.platform.LogCollector;
import dev.sextant.model.resolved.ResolvedModel;
import dev.sextant.yaml.write.Node;
import dev.sextant.yaml.write.Tree;
import dev.sextant.yaml.write.YamlEmitter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Generates {@code loki/promtail-config.yaml}, Promtail's whole configuration, and {@code loki/promtail-values.yaml},
 * by which its chart reads that file from a ConfigMap. Nothing where another collector is chosen.
 */
public final class PromtailGenerator implements Generator {

    private static final String CONFIG = "loki/promtail-config.yaml";
    private static final String VALUES = "loki/promtail-values.yaml";

    /** The ConfigMap, and the volume that shows it to Promtail. */
    private static final String NAME = "promtail-config";

    private static final String MOUNT = "/etc/promtail-config";

    @Override
    public List<GeneratedFile> generate(ResolvedModel model) {
        if (model.platform().logs().collector() != LogCollector.PROMTAIL) {
            return List.of();
        }
        String config = YamlEmitter.emit(Header.lines(), PromtailConfig.of(LogPipeline.of(model)));
        return List.of(
                new GeneratedFile(CONFIG, config),
                new GeneratedFile(
                        VALUES, YamlEmitter.emit(HelmChart.PROMTAIL.header(model.platform(), VALUES), values(config))));
    }

    private static Node values(String config) {
        return Tree.map()
                // Comes after the chart's own -config.file, and the last one counts.
                .put("extraArgs", Tree.texts("-config.file=" + MOUNT + "/promtail-config.yaml"))
                .put(
                        "extraVolumes",
                        Tree.list(Tree.map()
                                .put("name", NAME)
                                .put("configMap", Tree.map().put("name", NAME))))
                .put(
                        "extraVolumeMounts",
                        Tree.list(Tree.map()
                                .put("name", NAME)
                                .put("mountPath", MOUNT)
                                .put("readOnly", true)))
                // Promtail reads its configuration once; a changed annotation makes Kubernetes start it anew.
                .put("podAnnotations", Tree.map().put("checksum/promtail-config", sha256(config)))
                .build();
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
