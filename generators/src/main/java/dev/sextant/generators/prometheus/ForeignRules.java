package dev.sextant.generators.prometheus;

import dev.sextant.model.quantity.PrometheusDuration;
import dev.sextant.slo.ForeignEvents;
import dev.sextant.yaml.write.Node;
import dev.sextant.yaml.write.Tree;
import dev.sextant.yaml.write.Tree.FieldsBuilder;
import dev.sextant.yaml.write.YamlEmitter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Rules that another engine records by queries of its own, vmalert or Loki's ruler. They are written as they are. */
public final class ForeignRules {
    private ForeignRules() {}

    /**
     * Returns a rule file with a group for each SLO.
     *
     * @param header comment lines at its top
     * @param interval how often they are evaluated; absent for the engine's own interval
     */
    public static String ruleFile(List<String> header, Optional<Duration> interval, List<ForeignEvents> slos) {
        return YamlEmitter.emit(
                header,
                Tree.map()
                        .put(
                                "groups",
                                Tree.list(slos.stream()
                                        .map(slo -> group(slo, interval))
                                        .toList()))
                        .build());
    }

    private static Node group(ForeignEvents slo, Optional<Duration> interval) {
        List<Node> rules = slo.recordings().entrySet().stream()
                .map(rule -> Tree.map()
                        .put("record", rule.getKey())
                        .put("expr", Tree.block(rule.getValue().strip() + "\n"))
                        .put("labels", Tree.texts(new TreeMap<>(slo.identity())))
                        .build())
                .toList();
        FieldsBuilder group = Tree.map()
                .put("name", "slo-queries:" + String.join(":", slo.identity().values()));
        interval.ifPresent(every -> group.put("interval", PrometheusDuration.format(every)));
        return group.put("rules", Tree.list(rules)).build();
    }
}
