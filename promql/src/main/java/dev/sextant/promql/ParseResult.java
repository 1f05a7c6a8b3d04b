package dev.sextant.promql;

import dev.sextant.promql.ast.Expr;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of a text.
 *
 * @param text the text as given
 * @param expr the tree, present exactly when there is no error
 * @param errors the first error of syntax, or every error of type
 */
public record ParseResult(String text, Optional<Expr> expr, List<PromqlError> errors) {
    public ParseResult {
        Objects.requireNonNull(text, "text");
        errors = List.copyOf(errors);
        if (expr.isPresent() != errors.isEmpty()) {
            throw new IllegalArgumentException("a tree and errors exclude each other");
        }
    }

    public boolean isValid() {
        return errors.isEmpty();
    }

    /**
     * The tree.
     *
     * @throws PromqlException with every error and a caret under each, when the text is not valid
     */
    public Expr orThrow() {
        return expr.orElseThrow(() -> new PromqlException(text, errors));
    }
}
