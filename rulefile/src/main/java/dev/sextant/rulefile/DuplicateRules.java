package dev.sextant.rulefile;

import dev.sextant.source.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds rules that make the same series, as {@code promtool check rules} does with its lint of that name. */
final class DuplicateRules {
    private DuplicateRules() {}

    /** Two rules are duplicates if their names and their labels, with those of the group, are equal. */
    static void report(List<RuleGroup> groups, Report report) {
        Map<Series, Place> known = new HashMap<>();
        for (RuleGroup group : groups) {
            for (Rule rule : group.rules()) {
                Place name = rule.name().place();
                Place first = known.putIfAbsent(series(group, rule), name);
                if (first != null) {
                    // A name that came through an alias stands where the first one does.
                    report.duplicate(group, rule, name.equals(first) ? rule.place() : name, first);
                }
            }
        }
    }

    private static Series series(RuleGroup group, Rule rule) {
        Map<String, String> labels = new TreeMap<>();
        group.labels()
                .forEach(label -> labels.put(label.name().value(), label.value().value()));
        rule.labels()
                .forEach(label -> labels.put(label.name().value(), label.value().value()));
        return new Series(rule.name().value(), labels);
    }

    private record Series(String name, Map<String, String> labels) {}
}
