package dev.sextant.promql.analysis;

import dev.sextant.source.Span;
import java.util.Objects;

/**
 * A place in an expression that can never do what it is there for, whatever the series.
 *
 * @param kind what family of mistake it is
 * @param span the expression that it is about
 * @param message what is wrong
 * @param hint how to mend it
 */
public record MatchingFinding(Kind kind, Span span, String message, String hint) {
    /** The families of mistakes. */
    public enum Kind {
        /** An arithmetic operator or comparison no two series of whose sides can match: the result is always empty. */
        NEVER_MATCHES,
        /** {@code and} or {@code unless}, or an {@code or} that names labels, whose sides have no series in common. */
        SIDES_NEVER_MEET,
        /** {@code group_left} or {@code group_right} copies a label that the one side does not have. */
        INCLUDED_LABEL_MISSING,
        /** {@code by} keeps a label that is not there. */
        GROUPED_LABEL_MISSING,
        /** {@code histogram_quantile} or one of its kin reads classic buckets without their {@code le}. */
        BUCKET_LABEL_MISSING
    }

    public MatchingFinding {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(hint, "hint");
    }
}
