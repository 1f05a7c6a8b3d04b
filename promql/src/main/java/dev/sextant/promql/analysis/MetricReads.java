package dev.sextant.promql.analysis;

import dev.sextant.promql.ast.Call;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.promql.ast.VectorSelector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Collects the metrics that an expression reads. */
final class MetricReads {
    /** What {@code info} reads when nothing else is said. */
    private static final String INFO_METRIC = "target_info";

    private MetricReads() {}

    static List<MetricRead> of(Expr root, Placeholders placeholders) {
        List<MetricRead> reads = new ArrayList<>();
        Set<Expr> infoSelectors = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Expr node : Analysis.nodes(root)) {
            LabelArguments.infoSelector(node).ifPresent(infoSelectors::add);
            if (node instanceof VectorSelector selector) {
                boolean info = infoSelectors.contains(selector) && !namesMetric(selector);
                reads.add(
                        info ? MetricRead.exact(INFO_METRIC, selector.span()) : MetricRead.of(selector, placeholders));
            } else if (node instanceof Call call
                    && call.function().name().equals("info")
                    && call.arguments().size() == 1) {
                reads.add(MetricRead.exact(INFO_METRIC, call.span()));
            }
        }
        return List.copyOf(reads);
    }

    private static boolean namesMetric(VectorSelector selector) {
        return selector.allMatchers().stream()
                .anyMatch(matcher -> matcher.name().equals(LabelMatcher.METRIC_NAME));
    }
}
