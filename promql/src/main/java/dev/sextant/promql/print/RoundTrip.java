package dev.sextant.promql.print;

import dev.sextant.promql.Dialect;
import dev.sextant.promql.ParseResult;
import dev.sextant.promql.Promql;
import dev.sextant.promql.PromqlError;
import dev.sextant.promql.ast.Expr;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether a text reads back as the tree that it was printed from. The form for review always does. Prometheus's own forms
 * do not always, and {@link CanonicalPrinter} and {@link PrettyPrinter} print what Prometheus prints; {@link Misprint} has
 * the reasons.
 */
public final class RoundTrip {
    private RoundTrip() {}

    /**
     * What is wrong with a printed text.
     *
     * @param error why it does not parse; absent if it parses to another tree
     */
    public record Fault(Optional<PromqlError> error) {
        public Fault {
            Objects.requireNonNull(error, "error");
        }

        /** The end of a sentence that begins with the text. */
        public String verdict() {
            return error.isPresent() ? "does not parse" : "parses to another expression";
        }
    }

    /**
     * The fault of a printed text; empty if it parses to an equal tree. Two trees are equal when they mean the same: the
     * order of matchers, the spelling of numbers, places and comments do not count.
     *
     * @param dialect the one that the tree was parsed with
     */
    public static Optional<Fault> fault(Expr expr, String printed, Dialect dialect) {
        ParseResult again = Promql.parse(printed, dialect);
        if (!again.isValid()) {
            return Optional.of(new Fault(Optional.of(again.errors().get(0))));
        }
        return again.orThrow().equals(expr) ? Optional.empty() : Optional.of(new Fault(Optional.empty()));
    }

    /** Whether a printed text parses to an equal tree; see {@link #fault}. */
    public static boolean keeps(Expr expr, String printed, Dialect dialect) {
        return fault(expr, printed, dialect).isEmpty();
    }
}
