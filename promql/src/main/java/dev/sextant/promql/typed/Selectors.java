package dev.sextant.promql.typed;

import dev.sextant.promql.Promql;
import dev.sextant.promql.Regexes;
import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.promql.ast.MatchOp;
import dev.sextant.promql.ast.Modifiers;
import dev.sextant.promql.ast.Origin;
import dev.sextant.promql.ast.VectorSelector;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Selectors whose text is read as what was meant, whatever the metric is called. */
final class Selectors {
    /** What stands in a tree for a condition that cannot be used. */
    static final LabelMatcher HARMLESS =
            new LabelMatcher(LabelMatcher.METRIC_NAME, MatchOp.EQUAL, "invalid_metric_name");

    /** Words that are no metric names unless they are quoted; Prometheus reads them in any case. */
    private static final Set<String> RESERVED =
            Set.of("bool", "on", "ignoring", "group_left", "group_right", "atan2", "inf", "nan");

    /** Words that Prometheus takes for something else where labels are listed. */
    private static final Set<String> RESERVED_IN_LISTS = Set.of("without", "inf", "nan");

    private Selectors() {}

    static VectorSelector of(
            String name, List<LabelMatcher> matchers, Modifiers modifiers, Origin origin, List<Problem> problems) {
        boolean broken =
                problems.stream().anyMatch(problem -> problem.kind() == Problem.Kind.METRIC_NAME) && !isPlain(name);
        if (broken) {
            return new VectorSelector(Optional.of(HARMLESS.value()), matchers, modifiers, origin);
        }
        if (name.isEmpty() || isPlain(name)) {
            return new VectorSelector(Optional.of(name).filter(each -> !each.isEmpty()), matchers, modifiers, origin);
        }
        List<LabelMatcher> all = new ArrayList<>();
        all.add(new LabelMatcher(LabelMatcher.METRIC_NAME, MatchOp.EQUAL, name));
        all.addAll(matchers);
        return new VectorSelector(Optional.empty(), all, modifiers, origin);
    }

    private static boolean isPlain(String name) {
        return Promql.isMetricName(name) && !RESERVED.contains(name.toLowerCase(Locale.ROOT));
    }

    static boolean isReservedInLists(String label) {
        return RESERVED_IN_LISTS.contains(label.toLowerCase(Locale.ROOT));
    }

    /** Whether a series without the label meets the condition. */
    static boolean matchesEmpty(LabelMatcher matcher) {
        return switch (matcher.op()) {
            case EQUAL -> matcher.value().isEmpty();
            case NOT_EQUAL -> !matcher.value().isEmpty();
            case REGEX -> Regexes.matches(matcher.value(), "");
            case NOT_REGEX -> !Regexes.matches(matcher.value(), "");
        };
    }
}
