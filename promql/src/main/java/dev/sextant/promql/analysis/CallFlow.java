package dev.sextant.promql.analysis;

import dev.sextant.promql.ast.Call;
import dev.sextant.promql.ast.Expr;
import java.util.List;
import java.util.Optional;

/** The labels of what a function yields. */
final class CallFlow {
    private static final String BUCKET = "le";

    private final LabelFlow flow;
    private final SelectorFlow selectors;
    private final ReplaceFlow replaced;
    private final InfoFlow info;
    private final Placeholders placeholders;

    CallFlow(LabelFlow flow, SelectorFlow selectors, Placeholders placeholders) {
        this.flow = flow;
        this.selectors = selectors;
        this.replaced = new ReplaceFlow(placeholders);
        this.info = new InfoFlow(placeholders);
        this.placeholders = placeholders;
    }

    LabelSet labels(Call call) {
        List<Expr> arguments = call.arguments();
        return switch (call.function().name()) {
            case "vector" -> LabelSet.NONE;
            case "absent", "absent_over_time" -> selectors.ofAbsence(arguments.get(0));
            case "sort", "sort_desc", "sort_by_label", "sort_by_label_desc", "last_over_time", "first_over_time" ->
                flow.labels(arguments.get(0));
            case "label_replace" -> replaced.replace(flow.labels(arguments.get(0)), arguments);
            case "label_join" -> replaced.join(flow.labels(arguments.get(0)), arguments);
            case "info" -> info.labels(flow.labels(arguments.get(0)), LabelArguments.infoSelector(call));
            case "histogram_quantile", "histogram_fraction" ->
                ofBuckets(flow.labels(arguments.get(arguments.size() - 1)));
            case "histogram_avg", "histogram_count", "histogram_sum", "histogram_stddev", "histogram_stdvar" ->
                FlowStep.nameless(flow.labels(arguments.get(0)));
            case "histogram_quantiles" -> ofQuantiles(arguments);
            default -> ofValues(arguments);
        };
    }

    /** All other functions change the values of a vector's series, or of the clock's if there is none. */
    private LabelSet ofValues(List<Expr> arguments) {
        return arguments.stream()
                .filter(argument -> !flow.isScalar(argument))
                .findFirst()
                .map(argument -> flow.labels(argument).without(FlowStep.METADATA))
                .orElse(LabelSet.NONE);
    }

    private static LabelSet ofBuckets(LabelSet buckets) {
        return buckets.without(FlowStep.METADATA).with(BUCKET, Presence.ABSENT);
    }

    private LabelSet ofQuantiles(List<Expr> arguments) {
        Optional<String> label = LabelArguments.text(arguments.get(1));
        if (label.isEmpty() || placeholders.hides(label.get())) {
            return LabelSet.UNKNOWN;
        }
        return ofBuckets(flow.labels(arguments.get(0))).with(label.get(), Presence.PRESENT);
    }
}
