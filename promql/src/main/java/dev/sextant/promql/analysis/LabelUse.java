package dev.sextant.promql.analysis;

import dev.sextant.source.Span;
import java.util.Objects;

/**
 * A place that mentions a label.
 *
 * @param label the label's name
 * @param kind what it is mentioned for
 * @param span the matcher or string that names it; for a list such as {@code by (…)} the whole expression
 */
public record LabelUse(String label, Kind kind, Span span) {
    /** What a label can be mentioned for. */
    public enum Kind {
        /** A condition in braces; the metric name in front of them is none. */
        MATCHER,
        /** A condition in the second argument of {@code info}, which also selects the labels to add. */
        INFO,
        /** {@code by (…)}. */
        BY,
        /** {@code without (…)}. */
        WITHOUT,
        /** {@code on (…)}. */
        ON,
        /** {@code ignoring (…)}. */
        IGNORING,
        /** {@code group_left (…)} and {@code group_right (…)}. */
        INCLUDE,
        /** What {@code label_replace} or {@code label_join} reads. */
        SOURCE,
        /** What {@code label_replace} or {@code label_join} writes. */
        TARGET,
        /** What {@code count_values} or {@code histogram_quantiles} writes the value into. */
        VALUE,
        /** What {@code sort_by_label} or {@code sort_by_label_desc} sorts by. */
        SORT
    }

    public LabelUse {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(span, "span");
    }
}
