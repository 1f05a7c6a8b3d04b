package dev.sextant.promql.syntax;

import dev.sextant.promql.PromqlError;
import dev.sextant.promql.Span;
import java.util.ArrayList;
import java.util.List;

/** The errors met while the tree is built, in the order met. */
final class Findings {
    private final List<PromqlError> errors = new ArrayList<>();

    void syntax(Span span, String message) {
        errors.add(PromqlError.syntax(span, message));
    }

    void limit(Span span, String message) {
        errors.add(PromqlError.limit(span, message));
    }

    List<PromqlError> errors() {
        return errors;
    }
}
