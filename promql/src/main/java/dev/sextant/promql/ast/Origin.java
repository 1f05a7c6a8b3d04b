package dev.sextant.promql.ast;

import dev.sextant.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a node beside its meaning: where it stood in the text, the comments before it, whether a scope may add
 * matchers to it, and how its names are spelled. Any two origins are equal, so that two trees are equal when they mean the same.
 */
public final class Origin {
    /** A node that stood in no text. */
    public static final Origin NONE = new Origin(0, 0, false, false, List.of());

    private final int start;
    private final int end;
    private final boolean unscoped;
    private final boolean unquoted;
    private final List<String> comments;

    private Origin(int start, int end, boolean unscoped, boolean unquoted, List<String> comments) {
        this.start = start;
        this.end = end;
        this.unscoped = unscoped;
        this.unquoted = unquoted;
        this.comments = comments;
    }

    public static Origin at(Span span) {
        return at(span.start(), span.end());
    }

    /** From one byte of the text to another; see {@link Span}. */
    public static Origin at(int start, int end) {
        return new Origin(start, end, false, false, List.of());
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    public Span span() {
        return new Span(start, end);
    }

    /** The same at another place. */
    public Origin movedTo(Span place) {
        return new Origin(place.start(), place.end(), unscoped, unquoted, comments);
    }

    /** The same with another end. */
    public Origin upTo(int otherEnd) {
        return new Origin(start, otherEnd, unscoped, unquoted, comments);
    }

    /** Whether a scope rewrite leaves the selector alone; of interest on selectors only. */
    public boolean isUnscoped() {
        return unscoped;
    }

    public Origin unscoped() {
        return unscoped ? this : new Origin(start, end, true, unquoted, comments);
    }

    /**
     * Whether the names in the node are printed without quotes wherever
     * {@link dev.sextant.promql.Feature#UNQUOTED_UTF8_NAMES} allows it: so where it was read with that feature on.
     */
    public boolean isUnquoted() {
        return unquoted;
    }

    public Origin unquoted() {
        return unquoted ? this : new Origin(start, end, unscoped, true, comments);
    }

    /** The comments directly before the node, each with its {@code #}. */
    public List<String> comments() {
        return comments;
    }

    public Origin withComments(List<String> before) {
        return new Origin(start, end, unscoped, unquoted, List.copyOf(before));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Origin;
    }

    @Override
    public int hashCode() {
        return 0;
    }

    @Override
    public String toString() {
        return start + ".." + end;
    }
}
