package dev.sextant.promql;

import dev.sextant.source.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * What is wrong with an expression, in the words of Prometheus.
 *
 * @param kind whether the text could not be read at all
 * @param span where; Prometheus's own range, which may be odd
 * @param message what, as Prometheus prints it behind {@code parse error:}
 * @param hint how to mend it, where that can be told
 */
public record PromqlError(Kind kind, Span span, String message, Optional<String> hint) {
    /** What family of error it is. */
    public enum Kind {
        /** The text is not PromQL. */
        SYNTAX,
        /** The text is PromQL, but against the rules about types, arguments and matching. */
        TYPE,
        /** The text is PromQL, but newer than the Prometheus that it is meant for. */
        VERSION,
        /** The text is larger or nested deeper than this parser accepts; Prometheus may think otherwise. */
        LIMIT
    }

    public PromqlError {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(hint, "hint");
    }

    public static PromqlError syntax(Span span, String message) {
        return new PromqlError(Kind.SYNTAX, span, message, Optional.empty());
    }

    public static PromqlError type(Span span, String message) {
        return new PromqlError(Kind.TYPE, span, message, Optional.empty());
    }

    public static PromqlError version(Span span, String message) {
        return new PromqlError(Kind.VERSION, span, message, Optional.empty());
    }

    public static PromqlError limit(Span span, String message) {
        return new PromqlError(Kind.LIMIT, span, message, Optional.empty());
    }

    public PromqlError withHint(String text) {
        return new PromqlError(kind, span, message, Optional.of(text));
    }
}
