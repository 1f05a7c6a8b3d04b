package dev.sextant.rulefile;

import dev.sextant.promql.ast.Expr;
import java.util.Objects;

/**
 * The expression of a rule.
 *
 * @param text as it stands in the file; spans of {@code tree} are offsets in it, which it knows the places of
 * @param tree what it means
 */
public record RuleExpr(LocatedText text, Expr tree) {
    public RuleExpr {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(tree, "tree");
    }
}
