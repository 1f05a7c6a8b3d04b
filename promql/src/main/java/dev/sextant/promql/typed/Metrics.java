package dev.sextant.promql.typed;

import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.source.CallSite;
import java.util.List;

/**
 * Declares metrics and labels. A name that Prometheus would refuse is a problem of the value that is returned, with
 * the line of this call.
 */
public abstract class Metrics {
    Metrics() {}

    /** A counter; the suffix {@code _total} is customary, not required. */
    public static Counter counter(String name, String help) {
        return new Counter(MetricCore.declare(name, help));
    }

    /** A gauge; a unit in its name is customary: {@code _bytes}, {@code _seconds}. */
    public static Gauge gauge(String name, String help) {
        return new Gauge(MetricCore.declare(name, help));
    }

    /** A classic histogram, by its name without {@code _bucket}. */
    public static Histogram histogram(String name, String help) {
        return new Histogram(MetricCore.declare(name, help));
    }

    /** A summary, by its name without {@code _sum} or {@code _count}. */
    public static Summary summary(String name, String help) {
        return new Summary(MetricCore.declare(name, help));
    }

    /** A native histogram: one series with buckets of its own. */
    public static NativeHistogram nativeHistogram(String name, String help) {
        return new NativeHistogram(MetricCore.declare(name, help));
    }

    /** A counter whose name is written in quotes. */
    public static Counter counter(QuotedName name, String help) {
        return new Counter(MetricCore.declare(name, help));
    }

    /** A gauge whose name is written in quotes. */
    public static Gauge gauge(QuotedName name, String help) {
        return new Gauge(MetricCore.declare(name, help));
    }

    /** A classic histogram whose name is written in quotes. */
    public static Histogram histogram(QuotedName name, String help) {
        return new Histogram(MetricCore.declare(name, help));
    }

    /** A summary whose name is written in quotes. */
    public static Summary summary(QuotedName name, String help) {
        return new Summary(MetricCore.declare(name, help));
    }

    /** A native histogram whose name is written in quotes. */
    public static NativeHistogram nativeHistogram(QuotedName name, String help) {
        return new NativeHistogram(MetricCore.declare(name, help));
    }

    /** The counters for which all conditions hold, whatever they are called; at least one that not every series meets. */
    public static Counter counters(Matcher... conditions) {
        return new Counter(MetricCore.nameless(conditions));
    }

    /** The gauges for which all conditions hold, whatever they are called. */
    public static Gauge gauges(Matcher... conditions) {
        return new Gauge(MetricCore.nameless(conditions));
    }

    /** The native histograms for which all conditions hold, whatever they are called. */
    public static NativeHistogram nativeHistograms(Matcher... conditions) {
        return new NativeHistogram(MetricCore.nameless(conditions));
    }

    /** A name that needs quotes, such as {@code http.server.duration}; empty or not valid Unicode is a problem. */
    public static QuotedName quoted(String name) {
        return new QuotedName(name, CallSite.capture());
    }

    /** The label that holds a metric's name, for conditions and lists of labels. */
    public static Label metricName() {
        return new Label(LabelMatcher.METRIC_NAME, CallSite.capture(), List.of());
    }

    /** A label whose name is written in quotes. */
    public static Label label(QuotedName name) {
        return new Label(name.value(), name.callSite(), name.problems(Problem.Kind.LABEL_NAME));
    }

    /** A label: letters, digits and underscores, not starting with a digit. */
    public static Label label(String name) {
        return new Label(name, CallSite.capture());
    }
}
