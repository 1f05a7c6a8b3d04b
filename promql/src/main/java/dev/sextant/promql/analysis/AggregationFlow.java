package dev.sextant.promql.analysis;

import dev.sextant.promql.ast.Aggregation;
import dev.sextant.promql.ast.Grouping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The labels that are left of those of many series. */
final class AggregationFlow {
    private final Placeholders placeholders;

    AggregationFlow(Placeholders placeholders) {
        this.placeholders = placeholders;
    }

    LabelSet labels(Aggregation aggregation, LabelSet inner) {
        return switch (aggregation.op()) {
            // They choose among the series and leave them as they are.
            case TOPK, BOTTOMK, LIMITK, LIMIT_RATIO -> inner;
            case SUM, AVG, COUNT, MIN, MAX, GROUP, STDDEV, STDVAR, QUANTILE -> grouped(aggregation.grouping(), inner);
            case COUNT_VALUES -> counted(aggregation, inner);
        };
    }

    /** The value becomes a label first; {@code by} keeps it, {@code without} may name it. */
    private LabelSet counted(Aggregation aggregation, LabelSet inner) {
        Optional<String> label = aggregation.parameter().flatMap(LabelArguments::text);
        if (label.isEmpty() || placeholders.hides(label.get())) {
            return LabelSet.UNKNOWN;
        }
        LabelSet valued = inner.with(label.get(), Presence.PRESENT);
        Grouping grouping = aggregation.grouping();
        if (grouping.without()) {
            return grouped(grouping, valued);
        }
        List<String> kept = new ArrayList<>(grouping.labels());
        kept.add(label.get());
        return grouped(Grouping.by(kept), valued);
    }

    private LabelSet grouped(Grouping grouping, LabelSet inner) {
        List<String> labels = grouping.labels();
        boolean hidden = labels.stream().anyMatch(placeholders::hides);
        if (grouping.without()) {
            LabelSet left = FlowStep.nameless(inner.without(labels));
            return hidden ? left.thinned(List.of()) : left;
        }
        return hidden ? inner.thinned(labels) : inner.only(labels);
    }
}
