package dev.sextant.slo.proof;

import dev.sextant.promql.ast.Grouping;
import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.promql.ast.VectorSelector;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counters that count towards a number of events.
 *
 * @param selector which counters
 * @param sign 1 where their events are added, -1 where they are taken away
 * @param function how their growth is read
 * @param groupings how they are summed, innermost first
 */
record Term(VectorSelector selector, int sign, String function, List<Grouping> groupings) {
    Term {
        groupings = List.copyOf(groupings);
    }

    Term summed(Grouping grouping) {
        List<Grouping> more = new ArrayList<>(groupings);
        more.add(grouping);
        return new Term(selector, sign, function, more);
    }

    Term negated() {
        return new Term(selector, -sign, function, groupings);
    }

    /** Whether a series with these labels, the metric name among them, is one of the counters. */
    boolean reads(SortedMap<String, String> labels) {
        return selector.allMatchers().stream()
                .allMatch(matcher -> MatchingValue.accepts(matcher, labels.getOrDefault(matcher.name(), "")));
    }

    /** The labels under which a series is counted. */
    SortedMap<String, String> group(SortedMap<String, String> labels) {
        SortedMap<String, String> left = new TreeMap<>(labels);
        left.remove(LabelMatcher.METRIC_NAME);
        for (Grouping grouping : groupings) {
            left.keySet()
                    .removeIf(label -> grouping.without() == grouping.labels().contains(label));
        }
        return left;
    }
}
