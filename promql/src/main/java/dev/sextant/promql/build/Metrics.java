package dev.sextant.promql.build;

/**
 * Declares metrics and labels. A name that Prometheus would refuse is a problem of the value that is returned, with
 * the line of this call.
 */
public final class Metrics {
    private Metrics() {}

    /** A counter; the suffix {@code _total} is customary, not required. */
    public static Counter counter(String name, String help) {
        return new Counter(MetricCore.declare(name, help));
    }

    public static Gauge gauge(String name, String help) {
        return new Gauge(MetricCore.declare(name, help));
    }

    /** A classic histogram, by its name without {@code _bucket}. */
    public static Histogram histogram(String name, String help) {
        return new Histogram(MetricCore.declare(name, help));
    }

    public static Summary summary(String name, String help) {
        return new Summary(MetricCore.declare(name, help));
    }

    /** A label: letters, digits and underscores, not starting with a digit. */
    public static Label label(String name) {
        return new Label(name, CallSite.capture());
    }
}
