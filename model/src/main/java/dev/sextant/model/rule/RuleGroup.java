package dev.sextant.model.rule;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Rules that Prometheus evaluates one after the other, at one time: what a rule records, a later one of the group sees.
 *
 * @param name unique in its file
 * @param interval how often the group is evaluated; Prometheus's global interval where absent
 * @param rules in the order of evaluation, at least one
 */
public record RuleGroup(String name, Optional<Duration> interval, List<Rule> rules) {
    public RuleGroup {
        rules = List.copyOf(rules);
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("rule group '" + name + "' has no rules");
        }
    }

    /** Returns the same rules, evaluated that often. */
    public RuleGroup every(Optional<Duration> changed) {
        return new RuleGroup(name, changed, rules);
    }
}
