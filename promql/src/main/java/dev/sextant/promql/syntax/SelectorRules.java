package dev.sextant.promql.syntax;

import dev.sextant.promql.Regexes;
import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.promql.ast.VectorSelector;
import dev.sextant.promql.print.StringText;

/** A selector has one name, and at least one condition that a series without labels does not meet. */
final class SelectorRules {
    private SelectorRules() {}

    static void check(VectorSelector selector, Report report) {
        if (selector.metricName().isPresent()) {
            String name = selector.metricName().get();
            for (LabelMatcher matcher : selector.matchers()) {
                if (matcher.name().equals(LabelMatcher.METRIC_NAME)) {
                    report.error(
                            selector.span(),
                            "metric name must not be set twice: "
                                    + StringText.quote(name)
                                    + " or "
                                    + StringText.quote(matcher.value()));
                }
            }
        } else if (selector.matchers().stream().allMatch(SelectorRules::matchesEmpty)) {
            report.error(selector.span(), "vector selector must contain at least one non-empty matcher");
        }
    }

    private static boolean matchesEmpty(LabelMatcher matcher) {
        return switch (matcher.op()) {
            case EQUAL -> matcher.value().isEmpty();
            case NOT_EQUAL -> !matcher.value().isEmpty();
            case REGEX -> Regexes.matches(matcher.value(), "");
            case NOT_REGEX -> !Regexes.matches(matcher.value(), "");
        };
    }
}
