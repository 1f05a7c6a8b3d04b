package dev.sextant.slo.proof;

import dev.sextant.promql.ast.Grouping;
import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.promql.ast.MatchOp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes series that selectors read, and such that some read and others do not. */
final class LabelSets {
    /** More would be tried for minutes. */
    private static final int MOST = 20;

    private static final String BUCKET = "le";

    private final List<Term> terms;
    private final List<LabelMatcher> groups;

    LabelSets(List<Term> terms) {
        this.terms = terms;
        this.groups = groups();
    }

    /**
     * Returns series, each with its name among its labels. No two are read by the same terms, which would make them one to
     * whoever looks for series that count as an event.
     */
    List<SortedMap<String, String>> all() {
        Map<List<Boolean>, SortedMap<String, String>> series = new LinkedHashMap<>();
        for (Term term : terms) {
            List<LabelMatcher> own = term.selector().allMatchers();
            for (Term other : terms) {
                for (LabelMatcher matcher : other.selector().allMatchers()) {
                    with(own, List.of(MatchingValue.opposite(matcher)))
                            .ifPresent(labels -> series.putIfAbsent(readers(labels), labels));
                }
            }
            for (Term other : terms) {
                with(own, other.selector().allMatchers())
                        .ifPresent(labels -> series.putIfAbsent(readers(labels), labels));
            }
        }
        return series.values().stream().limit(MOST).toList();
    }

    private List<Boolean> readers(SortedMap<String, String> labels) {
        return terms.stream().map(term -> term.reads(labels)).toList();
    }

    private Optional<SortedMap<String, String>> with(List<LabelMatcher> own, List<LabelMatcher> more) {
        Map<String, List<LabelMatcher>> conditions = new TreeMap<>();
        for (List<LabelMatcher> matchers : List.of(own, more, groups)) {
            matchers.forEach(matcher -> conditions
                    .computeIfAbsent(matcher.name(), name -> new ArrayList<>())
                    .add(matcher));
        }
        SortedMap<String, String> labels = new TreeMap<>();
        for (Map.Entry<String, List<LabelMatcher>> condition : conditions.entrySet()) {
            Optional<String> value = MatchingValue.find(condition.getValue());
            if (value.isEmpty()) {
                return Optional.empty();
            }
            if (!value.get().isEmpty()) {
                labels.put(condition.getKey(), value.get());
            }
        }
        return Optional.of(labels).filter(found -> found.containsKey(LabelMatcher.METRIC_NAME));
    }

    /** One value for each label by which is grouped; none for one by which the selectors themselves differ. */
    private List<LabelMatcher> groups() {
        Set<String> labels = new LinkedHashSet<>();
        terms.forEach(term -> term.groupings().stream()
                .filter(grouping -> !grouping.without())
                .map(Grouping::labels)
                .forEach(labels::addAll));
        labels.remove(BUCKET);
        labels.remove(LabelMatcher.METRIC_NAME);
        List<LabelMatcher> groups = new ArrayList<>();
        for (String label : labels) {
            List<LabelMatcher> conditions = terms.stream()
                    .flatMap(term -> term.selector().allMatchers().stream())
                    .filter(matcher -> matcher.name().equals(label))
                    .toList();
            MatchingValue.find(conditions)
                    .ifPresent(value -> groups.add(new LabelMatcher(label, MatchOp.EQUAL, value)));
        }
        return groups;
    }
}
