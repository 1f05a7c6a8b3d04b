package dev.sextant.promql.syntax;

import dev.sextant.promql.PromqlError;
import dev.sextant.source.Span;

/** What is too much for this parser, and the errors that say so; Prometheus itself has other limits, or none. */
final class Limits {
    /** Far above what people write, and far below what a thread's default stack holds. */
    static final int DEEPEST = 500;

    /** The most operators in one range, step or offset. */
    static final int MOST_TERMS = DEEPEST;

    /** The longest text, in UTF-16 units; rules are some thousand long at most. */
    static final int LONGEST = 1 << 20;

    private static final String LIMIT = ", which is the limit of this check";

    private Limits() {}

    static PromqlError tooDeep(Span span) {
        return PromqlError.limit(span, "expression is nested deeper than " + DEEPEST + " levels" + LIMIT);
    }

    static PromqlError tooManyTerms(Span span) {
        return PromqlError.limit(span, "duration expression has more than " + MOST_TERMS + " operators" + LIMIT);
    }

    static PromqlError tooLong() {
        return PromqlError.limit(new Span(0, 0), "expression is longer than " + LONGEST + " characters" + LIMIT);
    }

    /** A caller's thread may have a far smaller stack than {@link #DEEPEST} was made for. */
    static PromqlError stackTooSmall() {
        return PromqlError.limit(new Span(0, 0), "expression is nested too deep for the stack of this check's thread");
    }
}
