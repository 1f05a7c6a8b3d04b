package dev.sextant.promql.template;

import dev.sextant.source.Span;
import java.util.Objects;

/**
 * A label of the alert that a template reads: {@code $labels.job}, {@code .Labels.job}, {@code index $labels "job"}.
 *
 * @param name the label
 * @param span where the name stands, in UTF-8 bytes; with its quotes where it has some
 */
public record LabelUse(String name, Span span) {
    public LabelUse {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(span, "span");
    }
}
