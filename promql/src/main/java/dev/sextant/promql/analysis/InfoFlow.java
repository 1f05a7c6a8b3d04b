package dev.sextant.promql.analysis;

import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.promql.ast.VectorSelector;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The labels that {@code info} adds to those of its first argument. It never changes one that is there, and adds none
 * of those by which it finds the info series.
 */
final class InfoFlow {
    private static final Set<String> IDENTIFYING = Set.of("instance", "job", LabelMatcher.METRIC_NAME);

    private final Placeholders placeholders;

    InfoFlow(Placeholders placeholders) {
        this.placeholders = placeholders;
    }

    LabelSet labels(LabelSet base, Optional<VectorSelector> selector) {
        List<LabelMatcher> conditions =
                selector.map(VectorSelector::allMatchers).orElse(List.of());
        List<LabelMatcher> data = conditions.stream()
                .filter(matcher -> !matcher.name().equals(LabelMatcher.METRIC_NAME))
                .toList();
        if (data.isEmpty() || data.stream().anyMatch(matcher -> placeholders.hides(matcher.name()))) {
            return enriched(base);
        }
        boolean every = everySeriesIsEnriched(base, conditions);
        LabelSet result = base;
        for (LabelMatcher matcher : data) {
            String label = matcher.name();
            if (!IDENTIFYING.contains(label) && base.of(label) != Presence.PRESENT) {
                boolean demanded =
                        !placeholders.hides(matcher.value()) && Matchers.presence(matcher) == Presence.PRESENT;
                Presence added = every && demanded ? Presence.PRESENT : Presence.POSSIBLE;
                // The conditions on one label all hold, so that the strongest counts.
                result = result.of(label) == Presence.PRESENT ? result : result.with(label, added);
            }
        }
        return result;
    }

    private static LabelSet enriched(LabelSet base) {
        LabelSet result = base.opened();
        for (String label : IDENTIFYING) {
            result = result.with(label, base.of(label));
        }
        return result;
    }

    /**
     * Whether a series that no info series belongs to is dropped, and none is passed on for being an info series
     * itself. One that certainly has no name is none, unless the conditions allow for no name.
     */
    private boolean everySeriesIsEnriched(LabelSet base, List<LabelMatcher> conditions) {
        List<LabelMatcher> names = conditions.stream()
                .filter(matcher -> matcher.name().equals(LabelMatcher.METRIC_NAME))
                .toList();
        return base.lacks(LabelMatcher.METRIC_NAME)
                && names.stream().noneMatch(matcher -> placeholders.hides(matcher.value()))
                && (names.isEmpty() || names.stream().anyMatch(matcher -> !Matchers.accepts(matcher, "")));
    }
}
