package dev.sextant.promql.analysis;

import com.google.re2j.Pattern;
import dev.sextant.promql.Promql;
import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.promql.ast.MatchOp;
import dev.sextant.promql.ast.VectorSelector;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives a metric another name in a selector. */
final class MetricRename {
    /** Words that cannot stand in front of braces, in any case. */
    private static final Set<String> RESERVED =
            Set.of("bool", "on", "ignoring", "group_left", "group_right", "atan2", "inf", "nan");

    private final String from;
    private final String to;

    MetricRename(String from, String to) {
        this.from = from;
        this.to = to;
    }

    VectorSelector apply(VectorSelector selector) {
        List<LabelMatcher> changed = new ArrayList<>();
        selector.matchers().forEach(matcher -> changed.add(renamed(matcher)));
        Optional<String> name = selector.metricName();
        if (name.equals(Optional.of(from))) {
            if (canStandAlone()) {
                name = Optional.of(to);
            } else {
                name = Optional.empty();
                changed.add(0, new LabelMatcher(LabelMatcher.METRIC_NAME, MatchOp.EQUAL, to, selector.origin()));
            }
        }
        return name.equals(selector.metricName()) && changed.equals(selector.matchers())
                ? selector
                : new VectorSelector(name, changed, selector.modifiers(), selector.origin());
    }

    private boolean canStandAlone() {
        return Promql.isMetricName(to) && !RESERVED.contains(to.toLowerCase(Locale.ROOT));
    }

    private LabelMatcher renamed(LabelMatcher matcher) {
        if (!matcher.name().equals(LabelMatcher.METRIC_NAME)) {
            return matcher;
        }
        if (!matcher.op().isRegex()) {
            return matcher.value().equals(from) ? withValue(matcher, to) : matcher;
        }
        return Alternation.texts(matcher.value())
                .filter(texts -> texts.contains(from))
                .map(texts -> texts.stream()
                        .map(text -> Pattern.quote(text.equals(from) ? to : text))
                        .collect(Collectors.joining("|")))
                .map(regex -> withValue(matcher, regex))
                .orElse(matcher);
    }

    private static LabelMatcher withValue(LabelMatcher matcher, String value) {
        return new LabelMatcher(matcher.name(), matcher.op(), value, matcher.origin());
    }
}
