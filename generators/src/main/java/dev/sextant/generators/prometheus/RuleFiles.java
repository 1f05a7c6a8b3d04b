package dev.sextant.generators.prometheus;

import dev.sextant.model.rule.RuleGroup;
import dev.sextant.yaml.write.Tree;
import dev.sextant.yaml.write.Tree.FieldsBuilder;
import dev.sextant.yaml.write.YamlEmitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Rule groups as text, for whoever has no stack to generate: one document, which is all that Prometheus reads of a file. */
public final class RuleFiles {
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
        for (List<RuleGroup> part : ResourceSize.parts(groups)) {
            FieldsBuilder metadata = Tree.map().put("name", ResourceSize.partName(name, resources.size()));
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
}
