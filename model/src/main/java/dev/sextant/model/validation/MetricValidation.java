package dev.sextant.model.validation;

import dev.sextant.model.declared.ServiceDeclaration;
import dev.sextant.model.declared.Sited;
import dev.sextant.model.declared.WorkspaceDeclaration;
import dev.sextant.promql.typed.Metric;
import dev.sextant.promql.typed.Problem;
import dev.sextant.promql.typed.PromqlProblems;
import dev.sextant.source.Code;
import dev.sextant.source.Diagnostic;
import dev.sextant.source.Diagnostics;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Every metric has a possible name, and one kind within a service. */
final class MetricValidation {

    private final Diagnostics diagnostics;

    MetricValidation(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void check(WorkspaceDeclaration workspace) {
        for (ServiceDeclaration service : workspace.services()) {
            Map<String, Metric> kinds = new HashMap<>();
            service.metrics().forEach(metric -> check(metric, kinds));
            service.businessMetrics().forEach(metric -> check(metric, kinds));
        }
    }

    private void check(Sited<Metric> exposed, Map<String, Metric> kinds) {
        Metric metric = exposed.value();
        metric.problems().forEach(problem -> diagnostics.add(PromqlProblems.diagnostic(problem)));
        if (metric.name().isEmpty() && metric.problems().isEmpty()) {
            diagnostics.add(PromqlProblems.diagnostic(nameless(metric)));
            return;
        }
        Metric earlier = kinds.putIfAbsent(metric.name(), metric);
        if (earlier != null && !earlier.getClass().equals(metric.getClass())) {
            diagnostics.add(Diagnostic.error(
                            Code.CONFLICTING_METRIC,
                            metric.callSite(),
                            metric.name() + " is a " + kind(metric) + " here and a " + kind(earlier) + " elsewhere")
                    .alsoAt(earlier.callSite())
                    .hint("a metric has one kind: rename one of them"));
        }
    }

    /** A selection by conditions alone can be queried, but no service exposes it. */
    private static Problem nameless(Metric metric) {
        return new Problem(
                Problem.Kind.METRIC_NAME,
                metric.callSite(),
                "a metric that a service exposes needs a name",
                Optional.of("counters(…), gauges(…) and nativeHistograms(…) only select what others expose"),
                Optional.empty());
    }

    /** {@code NativeHistogram} is a native histogram. */
    private static String kind(Metric metric) {
        return metric.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }
}
