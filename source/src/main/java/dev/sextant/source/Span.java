package dev.sextant.source;

/**
 * A range of the source text, in UTF-8 bytes as Prometheus counts them.
 *
 * @param start first byte, from 0
 * @param end one past the last byte; equal to {@code start} for a place between two characters
 */
public record Span(int start, int end) {
    /** The span of a node that was built in Java and stood in no text. */
    public static final Span NONE = new Span(0, 0);

    public Span {
        if (start < 0) {
            throw new IllegalArgumentException("start " + start + " is negative");
        }
    }

    /** The smallest span that covers both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }
}
