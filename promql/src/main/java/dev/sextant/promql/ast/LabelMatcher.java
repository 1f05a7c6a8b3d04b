package dev.sextant.promql.ast;

import dev.sextant.source.Span;
import java.util.Objects;

/**
 * A condition on one label of the series that are selected.
 *
 * @param name the label; {@code __name__} is the metric name
 * @param op how to compare
 * @param value the value, or the RE2 expression that must match the whole value
 * @param origin where it stood
 */
public record LabelMatcher(String name, MatchOp op, String value, Origin origin) {
    /** The label that holds the metric name. */
    public static final String METRIC_NAME = "__name__";

    public LabelMatcher {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(op, "op");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(origin, "origin");
    }

    public LabelMatcher(String name, MatchOp op, String value) {
        this(name, op, value, Origin.NONE);
    }

    public Span span() {
        return origin.span();
    }
}
