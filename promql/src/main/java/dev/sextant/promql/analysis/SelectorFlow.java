package dev.sextant.promql.analysis;

import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.promql.ast.MatchOp;
import dev.sextant.promql.ast.MatrixSelector;
import dev.sextant.promql.ast.VectorSelector;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The labels of what is selected, from the conditions and from what is known of the metric. */
final class SelectorFlow {
    private final Catalog catalog;
    private final Placeholders placeholders;

    SelectorFlow(Catalog catalog, Placeholders placeholders) {
        this.catalog = catalog;
        this.placeholders = placeholders;
    }

    LabelSet labels(VectorSelector selector) {
        LabelSet known = metric(selector);
        LabelSet.Draft draft = new LabelSet.Draft(known);
        for (LabelMatcher matcher : selector.allMatchers()) {
            if (!placeholders.hides(matcher.value()) && !placeholders.hides(matcher.name())) {
                Presence presence = Matchers.presence(matcher);
                if (presence != Presence.POSSIBLE) {
                    draft.put(matcher.name(), presence);
                }
            }
        }
        return draft.done();
    }

    /** The name is taken from the conditions alone: a test may well have series without one. */
    private LabelSet metric(VectorSelector selector) {
        return MetricRead.of(selector, placeholders).names().stream()
                .map(name -> catalog.labels(name).with(LabelMatcher.METRIC_NAME, Presence.PRESENT))
                .reduce(LabelSet::or)
                .orElse(LabelSet.UNKNOWN);
    }

    /** What {@code absent} makes of its argument: the labels that the selector demands a value of, once. */
    LabelSet ofAbsence(Expr argument) {
        Expr bare = LabelArguments.bare(argument);
        if (bare instanceof MatrixSelector matrix) {
            return ofAbsence(matrix.selector().matchers());
        }
        return bare instanceof VectorSelector selector ? ofAbsence(selector.matchers()) : LabelSet.NONE;
    }

    private LabelSet ofAbsence(List<LabelMatcher> matchers) {
        LabelSet.Draft draft = new LabelSet.Draft(LabelSet.NONE);
        Set<String> seen = new HashSet<>();
        boolean hidden = false;
        for (LabelMatcher matcher : matchers) {
            String label = matcher.name();
            hidden |= placeholders.hides(label);
            if (label.equals(LabelMatcher.METRIC_NAME)) {
                continue;
            }
            if (matcher.op() != MatchOp.EQUAL || !seen.add(label)) {
                draft.put(label, Presence.ABSENT);
            } else if (placeholders.hides(matcher.value())) {
                draft.put(label, Presence.POSSIBLE);
            } else {
                draft.put(label, matcher.value().isEmpty() ? Presence.ABSENT : Presence.PRESENT);
            }
        }
        return hidden ? LabelSet.UNKNOWN : draft.done();
    }
}
