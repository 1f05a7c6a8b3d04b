package dev.sextant.promql.build;

import dev.sextant.promql.Promql;
import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.promql.ast.Modifiers;
import dev.sextant.promql.ast.Origin;
import dev.sextant.promql.ast.VectorSelector;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What all metric kinds have in common; the kinds differ only in which functions take them. */
record MetricCore(
        String name,
        String help,
        Optional<String> unit,
        List<Label> labels,
        List<BigDecimal> buckets,
        List<LabelMatcher> matchers,
        boolean unscoped,
        CallSite site,
        List<Problem> problems) {
    MetricCore {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(help, "help");
        labels = List.copyOf(labels);
        buckets = List.copyOf(buckets);
        matchers = List.copyOf(matchers);
        problems = List.copyOf(problems);
    }

    static MetricCore declare(String name, String help) {
        CallSite site = CallSite.capture();
        List<Problem> problems = Promql.isMetricName(name)
                ? List.of()
                : List.of(Problem.of(
                        Problem.Kind.METRIC_NAME,
                        site,
                        "invalid metric name \"" + name + "\"",
                        "letters, digits, underscores and colons, not starting with a digit"));
        return new MetricCore(name, help, Optional.empty(), List.of(), List.of(), List.of(), false, site, problems);
    }

    MetricCore withLabels(Label... declared) {
        List<Label> all = Stream.concat(labels.stream(), Arrays.stream(declared))
                .distinct()
                .toList();
        return new MetricCore(
                name, help, unit, all, buckets, matchers, unscoped, site, join(Problems.ofLabels(declared)));
    }

    MetricCore withUnit(String declared) {
        return new MetricCore(name, help, Optional.of(declared), labels, buckets, matchers, unscoped, site, problems);
    }

    MetricCore withBuckets(List<BigDecimal> bounds, List<Problem> found) {
        return new MetricCore(name, help, unit, labels, bounds, matchers, unscoped, site, join(found));
    }

    MetricCore where(Matcher... conditions) {
        List<LabelMatcher> all = Stream.concat(
                        matchers.stream(), Arrays.stream(conditions).map(Matcher::matcher))
                .toList();
        List<Problem> found = Arrays.stream(conditions)
                .flatMap(each -> each.problems().stream())
                .toList();
        return new MetricCore(name, help, unit, labels, buckets, all, unscoped, site, join(found));
    }

    MetricCore asUnscoped() {
        return new MetricCore(name, help, unit, labels, buckets, matchers, true, site, problems);
    }

    /** One of the series that a histogram or summary is exposed as. */
    MetricCore series(String suffix) {
        return new MetricCore(name + suffix, help, unit, labels, List.of(), matchers, unscoped, site, problems);
    }

    VectorSelector selector() {
        Origin origin = unscoped ? Origin.NONE.unscoped() : Origin.NONE;
        if (!Promql.isMetricName(name)) {
            return new VectorSelector(Optional.of("invalid_metric_name"), matchers, Modifiers.NONE, origin);
        }
        return new VectorSelector(Optional.of(name), matchers, Modifiers.NONE, origin);
    }

    private List<Problem> join(List<Problem> more) {
        return Problems.join(problems, more);
    }
}
