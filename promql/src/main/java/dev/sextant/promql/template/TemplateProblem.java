package dev.sextant.promql.template;

import dev.sextant.source.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * What is wrong with a template, in the words of Go.
 *
 * @param kind what family of error it is
 * @param span where, in UTF-8 bytes of the template
 * @param message what, as Go prints it behind {@code template: name:line:}
 * @param hint how to correct it, where that is clear
 */
public record TemplateProblem(Kind kind, Span span, String message, Optional<String> hint) {
    /** What family of error it is. */
    public enum Kind {
        /** The text is no template. */
        SYNTAX,
        /** It calls a function that Prometheus does not have. */
        UNKNOWN_FUNCTION,
        /** It reads a variable that is not defined there. */
        UNKNOWN_VARIABLE,
        /** Prometheus takes it, and fails when it expands it. */
        EXPANSION,
        /** It is nested deeper than this checker follows; Prometheus may think otherwise. */
        LIMIT
    }

    public TemplateProblem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(hint, "hint");
    }
}
