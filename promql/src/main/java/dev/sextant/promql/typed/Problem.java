package dev.sextant.promql.typed;

import dev.sextant.source.CallSite;
import dev.sextant.source.Excerpt;
import java.util.Objects;
import java.util.Optional;

/**
 * A mistake in an expression that was built. Building never throws; whoever uses the expression reports these.
 *
 * @param site the line of the user's program
 * @param message what is wrong
 * @param hint how to mend it, where that can be told
 * @param excerpt the place in a text, if there was a text
 */
public record Problem(Kind kind, CallSite site, String message, Optional<String> hint, Optional<Excerpt> excerpt) {
    /** What family of mistake it is. */
    public enum Kind {
        /** Text that is not PromQL. */
        SYNTAX,
        /** Text that is PromQL, but of a wrong type or against its rules. */
        TYPE,
        /** A name that no metric can have. */
        METRIC_NAME,
        /** A name that no label can have. */
        LABEL_NAME,
        /** A regular expression that RE2 refuses. */
        REGEX,
        /** A length of time that is zero, negative or finer than a millisecond. */
        DURATION,
        /** A number or a text that makes no sense where it stands. */
        VALUE
    }

    public Problem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(hint, "hint");
        Objects.requireNonNull(excerpt, "excerpt");
    }

    static Problem of(Kind kind, CallSite site, String message, String hint) {
        return new Problem(kind, site, message, Optional.of(hint), Optional.empty());
    }

    static Problem of(Kind kind, CallSite site, String message) {
        return new Problem(kind, site, message, Optional.empty(), Optional.empty());
    }
}
