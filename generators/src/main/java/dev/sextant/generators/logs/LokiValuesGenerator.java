package dev.sextant.generators.logs;

import dev.sextant.generators.GeneratedFile;
import dev.sextant.generators.Generator;
import dev.sextant.generators.helm.HelmChart;
import dev.sextant.model.platform.Storage;
import dev.sextant.model.quantity.PrometheusDuration;
import dev.sextant.model.resolved.Logs;
import dev.sextant.model.resolved.ResolvedModel;
import dev.sextant.yaml.write.Node;
import dev.sextant.yaml.write.Tree;
import dev.sextant.yaml.write.YamlEmitter;
import java.util.List;

/** Generates {@code loki/loki-values.yaml}: one Loki process that stores on a volume, behind the chart's gateway. */
public final class LokiValuesGenerator implements Generator {

    private static final String PATH = "loki/loki-values.yaml";

    /** Any day before the first log line; it must never change once lines are stored. */
    private static final String SCHEMA_FROM = "2024-04-01";

    private static final String FILESYSTEM = "filesystem";

    @Override
    public List<GeneratedFile> generate(ResolvedModel model) {
        String content = YamlEmitter.emit(
                HelmChart.LOKI.header(model.platform(), PATH),
                values(model.platform().logs()));
        return List.of(new GeneratedFile(PATH, content));
    }

    private static Node values(Logs logs) {
        return Tree.map()
                .put("deploymentMode", "Monolithic")
                .put("loki", loki(logs))
                .put("singleBinary", Tree.map().put("replicas", 1).put("persistence", persistence(logs.storage())))
                // The chart counts replicas of all modes and refuses two modes at once.
                .put("read", Tree.map().put("replicas", 0))
                .put("write", Tree.map().put("replicas", 0))
                .put("backend", Tree.map().put("replicas", 0))
                // Every address that the stack uses is the gateway's.
                .put("gateway", enabled(true))
                // Two memcached, 9 GiB together: out of proportion for one process with a local disk.
                .put("chunksCache", enabled(false))
                .put("resultsCache", enabled(false))
                // The chart's test asks the canary, so it goes with it.
                .put("lokiCanary", enabled(false))
                .put("test", enabled(false))
                .build();
    }

    private static Tree.FieldsBuilder loki(Logs logs) {
        return Tree.map()
                // One tenant; with it on, every request would need a tenant's header.
                .put("auth_enabled", false)
                .put("commonConfig", Tree.map().put("replication_factor", 1))
                .put("storage", Tree.map().put("type", FILESYSTEM))
                .put("schemaConfig", Tree.map().put("configs", Tree.list(schema())))
                .put("limits_config", Tree.map().put("retention_period", PrometheusDuration.format(logs.retention())))
                // The period alone deletes nothing.
                .put("compactor", Tree.map().put("retention_enabled", true).put("delete_request_store", FILESYSTEM));
    }

    private static Tree.FieldsBuilder schema() {
        return Tree.map()
                .put("from", SCHEMA_FROM)
                .put("store", "tsdb")
                .put("object_store", FILESYSTEM)
                .put("schema", "v13")
                .put("index", Tree.map().put("prefix", "index_").put("period", "24h"));
    }

    private static Tree.FieldsBuilder persistence(Storage storage) {
        return Tree.map()
                .put("size", storage.size().asKubernetesQuantity())
                .putIfPresent("storageClass", storage.storageClass());
    }

    private static Tree.FieldsBuilder enabled(boolean value) {
        return Tree.map().put("enabled", value);
    }
}
