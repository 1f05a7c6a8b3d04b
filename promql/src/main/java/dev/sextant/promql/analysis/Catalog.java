package dev.sextant.promql.analysis;

/** What is known of the metrics that an expression reads. */
@FunctionalInterface
public interface Catalog {
    /** Knows nothing of any metric. */
    Catalog EMPTY = metric -> LabelSet.UNKNOWN;

    /**
     * The labels of a metric's series as Prometheus stores them, those of the target ({@code job}, {@code instance})
     * included. {@code __name__} need not be among them. {@link LabelSet#UNKNOWN} for a metric that is not known.
     */
    LabelSet labels(String metric);
}
