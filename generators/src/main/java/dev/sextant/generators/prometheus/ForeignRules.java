package dev.sextant.generators.prometheus;

import dev.sextant.generators.tree.Node;
import dev.sextant.generators.tree.Tree;
import dev.sextant.generators.tree.YamlEmitter;
import dev.sextant.slo.ForeignEvents;
import java.util.List;
import java.util.TreeMap;

/** Rules that another engine records by queries of its own, vmalert or Loki's ruler. They are written as they are. */
public final class ForeignRules {
    private ForeignRules() {}

    /**
     * Returns a rule file with a group for each SLO.
     *
     * @param header comment lines at its top
     */
    public static String ruleFile(List<String> header, List<ForeignEvents> slos) {
        return YamlEmitter.emit(
                header,
                Tree.map()
                        .put(
                                "groups",
                                Tree.list(slos.stream().map(ForeignRules::group).toList()))
                        .build());
    }

    private static Node group(ForeignEvents slo) {
        List<Node> rules = slo.recordings().entrySet().stream()
                .map(rule -> Tree.map()
                        .put("record", rule.getKey())
                        .put("expr", Tree.block(rule.getValue().strip() + "\n"))
                        .put("labels", Tree.texts(new TreeMap<>(slo.identity())))
                        .build())
                .toList();
        return Tree.map()
                .put("name", "slo-queries:" + String.join(":", slo.identity().values()))
                .put("rules", Tree.list(rules))
                .build();
    }
}
