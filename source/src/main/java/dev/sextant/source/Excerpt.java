package dev.sextant.source;

import java.util.Objects;

/**
 * A piece of a text that something is wrong with.
 *
 * @param text the whole text
 * @param span the piece, in UTF-8 bytes
 */
public record Excerpt(String text, Span span) {
    public Excerpt {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(span, "span");
    }

    /** The line with carets under the piece; see {@link Caret#render}. */
    public String render() {
        return Caret.render(text, span);
    }
}
