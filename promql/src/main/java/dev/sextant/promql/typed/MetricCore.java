package dev.sextant.promql.typed;

import dev.sextant.promql.Promql;
import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.promql.ast.Modifiers;
import dev.sextant.promql.ast.Origin;
import dev.sextant.promql.ast.VectorSelector;
import dev.sextant.source.CallSite;
import java.math.BigDecimal;
import java.util.ArrayList;
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
        Modifiers modifiers,
        boolean unscoped,
        CallSite site,
        List<Problem> problems) {
    MetricCore {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(help, "help");
        labels = List.copyOf(labels);
        buckets = List.copyOf(buckets);
        matchers = List.copyOf(matchers);
        Objects.requireNonNull(modifiers, "modifiers");
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
        return declare(name, help, site, problems);
    }

    static MetricCore declare(QuotedName name, String help) {
        return declare(name.value(), help, name.callSite(), name.problems(Problem.Kind.METRIC_NAME));
    }

    private static MetricCore declare(String name, String help, CallSite site, List<Problem> problems) {
        // Only a selection by conditions is without a name.
        String known = name.isEmpty() && !problems.isEmpty() ? Selectors.HARMLESS.value() : name;
        return new MetricCore(
                known, help, Optional.empty(), List.of(), List.of(), List.of(), Modifiers.NONE, false, site, problems);
    }

    /** Series by their labels alone; they have no name in common. */
    static MetricCore nameless(Matcher... conditions) {
        MetricCore core = declare("", "", CallSite.capture(), List.of()).where(conditions);
        return core.matchers.stream().allMatch(Selectors::matchesEmpty)
                ? core.with(
                        List.of(Selectors.HARMLESS),
                        List.of(Problem.of(
                                Problem.Kind.VALUE,
                                core.site,
                                "every series there is would be selected",
                                "give a condition that a series without labels does not meet")))
                : core;
    }

    private MetricCore with(List<LabelMatcher> changed, List<Problem> found) {
        return new MetricCore(name, help, unit, labels, buckets, changed, modifiers, unscoped, site, join(found));
    }

    MetricCore withLabels(Label... declared) {
        List<Label> all = Stream.concat(labels.stream(), Arrays.stream(declared))
                .distinct()
                .toList();
        return new MetricCore(
                name, help, unit, all, buckets, matchers, modifiers, unscoped, site, join(Problems.ofLabels(declared)));
    }

    MetricCore withUnit(String declared) {
        return new MetricCore(
                name, help, Optional.of(declared), labels, buckets, matchers, modifiers, unscoped, site, problems);
    }

    MetricCore withBuckets(List<BigDecimal> bounds, List<Problem> found) {
        return new MetricCore(name, help, unit, labels, bounds, matchers, modifiers, unscoped, site, join(found));
    }

    MetricCore where(Matcher... conditions) {
        List<LabelMatcher> all = new ArrayList<>(matchers);
        List<Problem> found = new ArrayList<>();
        for (Matcher condition : conditions) {
            found.addAll(condition.problems());
            if (!name.isEmpty() && condition.matcher().name().equals(LabelMatcher.METRIC_NAME)) {
                found.add(Problem.of(
                        Problem.Kind.VALUE,
                        CallSite.capture(),
                        "the metric name is set already: \"" + name + "\"",
                        "counters(…), gauges(…) and nativeHistograms(…) select by conditions alone"));
            } else {
                all.add(condition.matcher());
            }
        }
        return with(all, found);
    }

    MetricCore modified(Modified changed) {
        return new MetricCore(
                name,
                help,
                unit,
                labels,
                buckets,
                matchers,
                changed.modifiers(),
                unscoped,
                site,
                join(changed.problems()));
    }

    MetricCore asUnscoped() {
        return new MetricCore(name, help, unit, labels, buckets, matchers, modifiers, true, site, problems);
    }

    /** One of the series that a histogram or summary is exposed as. */
    MetricCore series(String suffix) {
        return new MetricCore(
                name + suffix, help, unit, labels, List.of(), matchers, modifiers, unscoped, site, problems);
    }

    VectorSelector selector() {
        Origin origin = unscoped ? Origin.NONE.unscoped() : Origin.NONE;
        return Selectors.of(name, matchers, modifiers, origin, problems);
    }

    private List<Problem> join(List<Problem> more) {
        return Problems.join(problems, more);
    }
}
