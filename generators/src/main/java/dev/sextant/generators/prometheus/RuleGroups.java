package dev.sextant.generators.prometheus;

import dev.sextant.model.quantity.PrometheusDuration;
import dev.sextant.model.rule.Rule;
import dev.sextant.model.rule.RuleGroup;
import dev.sextant.promql.print.ReviewPrinter;
import dev.sextant.yaml.write.Node;
import dev.sextant.yaml.write.Tree;
import dev.sextant.yaml.write.Tree.FieldsBuilder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rule groups as Prometheus reads them, keys in the order of its documentation. */
final class RuleGroups {
    private static final String SEVERITY = "severity";

    private RuleGroups() {}

    /** Returns the one key of a rule file; a PrometheusRule has the same under {@code spec}. */
    static FieldsBuilder tree(List<RuleGroup> groups) {
        return Tree.map()
                .put("groups", Tree.list(groups.stream().map(RuleGroups::group).toList()));
    }

    private static Node group(RuleGroup group) {
        return Tree.map()
                .put("name", group.name())
                .putIfPresent("interval", group.interval().map(PrometheusDuration::format))
                .put(
                        "rules",
                        Tree.list(group.rules().stream().map(RuleGroups::rule).toList()))
                .build();
    }

    private static Node rule(Rule rule) {
        return rule instanceof Rule.Alerting alerting ? alerting(alerting) : recording(rule);
    }

    private static Node recording(Rule rule) {
        FieldsBuilder tree = Tree.map().put("record", rule.name()).put("expr", expr(rule));
        if (!rule.labels().isEmpty()) {
            tree.put("labels", Tree.texts(rule.labels()));
        }
        return tree.build();
    }

    private static Node alerting(Rule.Alerting rule) {
        FieldsBuilder tree = Tree.map().put("alert", rule.name()).put("expr", expr(rule));
        if (!rule.holdingFor().isZero()) {
            tree.put("for", PrometheusDuration.format(rule.holdingFor()));
        }
        tree.putIfPresent("keep_firing_for", rule.keepFiringFor().map(PrometheusDuration::format));
        Map<String, String> labels = new TreeMap<>(rule.labels());
        rule.severity().ifPresent(severity -> labels.put(SEVERITY, severity.label()));
        if (!labels.isEmpty()) {
            tree.put("labels", Tree.texts(labels));
        }
        if (!rule.annotations().isEmpty()) {
            tree.put("annotations", annotations(rule.annotations()));
        }
        return tree.build();
    }

    /** The line break at the end is for the block's sake ({@code |} instead of {@code |-}); PromQL ignores it. */
    private static Node expr(Rule rule) {
        return Tree.block(ReviewPrinter.print(rule.expr()) + "\n");
    }

    /** What has several lines is read as such. */
    private static FieldsBuilder annotations(Map<String, String> annotations) {
        FieldsBuilder tree = Tree.map();
        annotations.forEach((name, text) -> tree.put(name, text.contains("\n") ? Tree.block(text) : Tree.text(text)));
        return tree;
    }
}
