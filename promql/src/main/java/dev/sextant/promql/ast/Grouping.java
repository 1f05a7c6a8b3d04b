package dev.sextant.promql.ast;

import java.util.List;

/**
 * The labels that an aggregation keeps or drops. No clause at all means the same as {@code by ()}.
 *
 * @param without whether the labels are dropped rather than kept
 * @param labels in the order written
 */
public record Grouping(boolean without, List<String> labels) {
    /** Everything into one series. */
    public static final Grouping NONE = new Grouping(false, List.of());

    public Grouping {
        labels = List.copyOf(labels);
    }

    public static Grouping by(List<String> labels) {
        return new Grouping(false, labels);
    }

    public static Grouping without(List<String> labels) {
        return new Grouping(true, labels);
    }
}
