package dev.sextant.engine.check;

import dev.sextant.model.resolved.ResolvedModel;
import dev.sextant.model.rule.Rule;
import dev.sextant.model.rule.RuleGroup;
import dev.sextant.promql.Promql;
import dev.sextant.source.Code;
import dev.sextant.source.Diagnostic;
import dev.sextant.source.Diagnostics;
import java.util.HashSet;
import java.util.Set;

/**
 * Checks the names that rules put into files: recorded metrics, alerts, labels, annotations, groups. The narrow
 * spelling of before Prometheus 3, which every tool on the way understands without quotes.
 */
public final class NameCheck {

    private static final String METRIC_LABEL = "__name__";

    private final Diagnostics diagnostics;

    private NameCheck(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Adds a diagnostic for every name in the rules of {@code model} that Prometheus would refuse. */
    public static void check(ResolvedModel model, Diagnostics diagnostics) {
        NameCheck check = new NameCheck(diagnostics);
        check.groups(model.recordingRules());
        check.groups(model.alertingRules());
    }

    private void groups(Iterable<RuleGroup> groups) {
        Set<String> names = new HashSet<>();
        for (RuleGroup group : groups) {
            Rule first = group.rules().get(0);
            if (group.name().isBlank()) {
                add(Code.INVALID_NAME, first, "a rule group has no name");
            } else if (!names.add(group.name())) {
                // Prometheus refuses the whole file.
                add(Code.DUPLICATE_RULE_GROUP, first, "two rule groups of one file are named '" + group.name() + "'");
            }
            group.rules().forEach(this::rule);
        }
    }

    private void rule(Rule rule) {
        if (rule instanceof Rule.Recording recording) {
            if (!Promql.isMetricName(recording.name())) {
                add(Code.INVALID_METRIC_NAME, rule, "the recorded metric '" + rule.name() + "' has no valid name");
            }
        } else if (rule instanceof Rule.Alerting alerting) {
            if (alerting.name().isBlank()) {
                add(Code.INVALID_NAME, rule, "an alert has no name");
            }
            for (String name : alerting.annotations().keySet()) {
                label(rule, "annotation", name);
            }
        }
        for (String name : rule.labels().keySet()) {
            label(rule, "label", name);
        }
    }

    private void label(Rule rule, String what, String name) {
        if (!Promql.isLabelName(name)) {
            add(
                    Code.INVALID_LABEL_NAME,
                    rule,
                    "the " + what + " '" + name + "' of '" + rule.name() + "' has no valid name");
        } else if (name.equals(METRIC_LABEL)) {
            add(
                    Code.RESERVED_LABEL,
                    rule,
                    "the " + what + " '" + name + "' of '" + rule.name() + "' would replace the metric's own name");
        }
    }

    private void add(Code code, Rule rule, String message) {
        diagnostics.add(Diagnostic.error(code, rule.site(), message));
    }
}
