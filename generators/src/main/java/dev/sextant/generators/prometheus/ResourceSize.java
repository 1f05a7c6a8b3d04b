package dev.sextant.generators.prometheus;

import dev.sextant.model.rule.RuleGroup;
import dev.sextant.yaml.write.YamlEmitter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** How much a PrometheusRule may hold. */
final class ResourceSize {
    /** What the Prometheus operator puts into one ConfigMap: half of what Kubernetes keeps in one object. */
    static final int MOST_BYTES = 512 * 1024;

    /** For what stands above the groups. */
    private static final int RESERVED = 16 * 1024;

    private ResourceSize() {}

    /**
     * Returns the groups in their order, in as few parts as fit.
     *
     * @throws IllegalArgumentException if a group alone is too large
     */
    static List<List<RuleGroup>> parts(List<RuleGroup> groups) {
        List<List<RuleGroup>> parts = new ArrayList<>();
        int size = MOST_BYTES;
        for (RuleGroup group : groups) {
            int bytes = bytes(group);
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

    /** The first part has the name itself. */
    static String partName(String name, int part) {
        return part == 0 ? name : name + "-" + (part + 1);
    }

    /** In a resource each line stands two columns deeper than in a rule file. */
    private static int bytes(RuleGroup group) {
        String text =
                YamlEmitter.emit(List.of(), RuleGroups.tree(List.of(group)).build());
        return text.getBytes(StandardCharsets.UTF_8).length
                + 2 * (int) text.lines().count();
    }
}
