package dev.sextant.generators.prometheus;

import dev.sextant.generators.tree.Tree;
import dev.sextant.generators.tree.Tree.FieldsBuilder;
import dev.sextant.generators.tree.YamlEmitter;
import dev.sextant.model.rule.RuleGroup;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Rule groups as text, for whoever has no stack to generate: one document, which is all that Prometheus reads of a file. */
public final class RuleFiles {
    /** What the Prometheus operator puts into one ConfigMap: half of what Kubernetes keeps in one object. */
    static final int MOST_BYTES = 512 * 1024;

    private RuleFiles() {}

    /**
     * Returns a rule file.
     *
     * @param header comment lines at its top
     */
    public static String ruleFile(List<String> header, List<RuleGroup> groups) {
        return YamlEmitter.emit(header, RuleGroups.tree(groups).build());
    }

    /**
     * Returns PrometheusRule resources that hold the groups, one text each, as many as it takes to keep each under 512
     * KiB. The first has the name given, the others that name with {@code -2}, {@code -3} and so on.
     *
     * @param header comment lines at the top of each
     * @param labels of the resources
     * @throws IllegalArgumentException if a group alone is larger
     */
    public static List<String> resources(
            List<String> header,
            String name,
            String namespace,
            Map<String, String> labels,
            Map<String, String> annotations,
            List<RuleGroup> groups) {
        List<String> resources = new ArrayList<>();
        for (List<RuleGroup> part : parts(groups)) {
            String partName = resources.isEmpty() ? name : name + "-" + (resources.size() + 1);
            FieldsBuilder metadata = Tree.map().put("name", partName);
            if (!namespace.isEmpty()) {
                metadata.put("namespace", namespace);
            }
            metadata.put("labels", Tree.texts(labels));
            if (!annotations.isEmpty()) {
                metadata.put("annotations", Tree.texts(annotations));
            }
            FieldsBuilder resource = Tree.map()
                    .put("apiVersion", "monitoring.coreos.com/v1")
                    .put("kind", "PrometheusRule")
                    .put("metadata", metadata)
                    .put("spec", RuleGroups.tree(part));
            resources.add(YamlEmitter.emit(header, resource.build()));
        }
        return resources;
    }

    /** Room is left for what stands above the groups, and for their deeper indentation. */
    static List<List<RuleGroup>> parts(List<RuleGroup> groups) {
        List<List<RuleGroup>> parts = new ArrayList<>();
        int size = MOST_BYTES;
        for (RuleGroup group : groups) {
            String text =
                    YamlEmitter.emit(List.of(), RuleGroups.tree(List.of(group)).build());
            long lines = text.lines().count();
            int bytes = text.getBytes(StandardCharsets.UTF_8).length + (int) (2 * lines);
            if (bytes > MOST_BYTES - RESERVED) {
                throw new IllegalArgumentException("rule group '" + group.name() + "' has " + bytes + " bytes");
            }
            if (size + bytes > MOST_BYTES - RESERVED) {
                parts.add(new ArrayList<>());
                size = 0;
            }
            parts.get(parts.size() - 1).add(group);
            size += bytes;
        }
        return parts;
    }

    /** For the header and the metadata. */
    private static final int RESERVED = 16 * 1024;
}
