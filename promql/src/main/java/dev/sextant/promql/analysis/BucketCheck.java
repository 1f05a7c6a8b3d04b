package dev.sextant.promql.analysis;

import dev.sextant.promql.ast.Call;
import dev.sextant.promql.ast.Expr;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether the functions on histograms get what tells buckets apart. Native histograms have no {@code le}. */
final class BucketCheck {
    private static final Set<String> LAST = Set.of("histogram_quantile", "histogram_fraction");

    private BucketCheck() {}

    static Optional<MatchingFinding> finding(Call call, LabelFlow flow, Placeholders placeholders) {
        String function = call.function().name();
        List<Expr> arguments = call.arguments();
        if (!LAST.contains(function) && !function.equals("histogram_quantiles")) {
            return Optional.empty();
        }
        Expr buckets = arguments.get(LAST.contains(function) ? arguments.size() - 1 : 0);
        if (!flow.labels(buckets).lacks("le") || !readsBuckets(buckets, placeholders)) {
            return Optional.empty();
        }
        return Optional.of(new MatchingFinding(
                MatchingFinding.Kind.BUCKET_LABEL_MISSING,
                call.span(),
                function + " needs the label le, which its argument never has",
                "keep le: sum by (le, …) (…)"));
    }

    /** Whether all metrics that are read are named as buckets of classic histograms are. */
    private static boolean readsBuckets(Expr expr, Placeholders placeholders) {
        List<MetricRead> reads = Analysis.metrics(expr, placeholders);
        return !reads.isEmpty()
                && reads.stream()
                        .allMatch(read -> !read.names().isEmpty()
                                && read.names().stream().allMatch(name -> name.endsWith("_bucket")));
    }
}
