package dev.sextant.promql.syntax;

import dev.sextant.promql.PromqlError;
import dev.sextant.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The errors met while the tree is built, in the order met. */
final class Findings {
    private final List<PromqlError> errors = new ArrayList<>(0);

    /** The token that was looked at before an error was met, by the error's place in the list. */
    private final Map<Integer, Integer> lookingAhead = new HashMap<>(0);

    private boolean complete;

    void syntax(Span span, String message) {
        add(PromqlError.syntax(span, message));
    }

    void version(Span span, String message) {
        add(PromqlError.version(span, message));
    }

    void limit(PromqlError error) {
        add(error);
    }

    /**
     * An error that Prometheus meets only after it has looked at the next token.
     *
     * @param lastToken the index of the last token of what is wrong
     */
    void afterNextToken(int lastToken, Span span, String message) {
        syntax(span, message);
        if (!complete) {
            lookingAhead.put(errors.size() - 1, lastToken + 1);
        }
    }

    /** An error of syntax, behind which nothing is worth telling. */
    void last(PromqlError error) {
        add(error);
        complete = true;
    }

    /**
     * A token that is none, which Prometheus reports when it looks at it.
     *
     * @param token its index
     */
    void lastToken(int token, PromqlError error) {
        int before = errors.size();
        while (before > 0 && Objects.equals(lookingAhead.get(before - 1), token)) {
            before--;
        }
        if (!complete) {
            errors.add(before, error);
        }
        complete = true;
    }

    private void add(PromqlError error) {
        if (!complete) {
            errors.add(error);
        }
    }

    List<PromqlError> errors() {
        return errors;
    }
}
