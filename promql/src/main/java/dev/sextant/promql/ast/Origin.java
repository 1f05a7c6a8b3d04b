package dev.sextant.promql.ast;

import dev.sextant.promql.Span;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a node beside its meaning: where it stood in the text, and whether a scope may add matchers to it.
 * Any two origins are equal, so that two trees are equal when they mean the same.
 */
public final class Origin {
    /** A node that stood in no text. */
    public static final Origin NONE = new Origin(Span.NONE, false);

    private final Span span;
    private final boolean unscoped;

    private Origin(Span span, boolean unscoped) {
        this.span = span;
        this.unscoped = unscoped;
    }

    public static Origin at(Span span) {
        return new Origin(span, false);
    }

    public Span span() {
        return span;
    }

    /** The same at another place. */
    public Origin movedTo(Span place) {
        return new Origin(place, unscoped);
    }

    /** Whether a scope rewrite leaves the selector alone; of interest on selectors only. */
    public boolean isUnscoped() {
        return unscoped;
    }

    public Origin unscoped() {
        return unscoped ? this : new Origin(span, true);
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
        return span.start() + ".." + span.end();
    }
}
