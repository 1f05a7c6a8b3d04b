package dev.sextant.promql.analysis;

import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.VectorSelector;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Changes the selectors that select series, and not those that tell {@code info} which labels to add. */
final class SelectorRewrite {
    private final Expr root;
    private final Set<Expr> untouched = Collections.newSetFromMap(new IdentityHashMap<>());

    SelectorRewrite(Expr root) {
        this.root = root;
        Analysis.nodes(root).forEach(node -> LabelArguments.infoSelector(node).ifPresent(untouched::add));
    }

    boolean isUntouched(Expr selector) {
        return untouched.contains(selector);
    }

    Expr apply(UnaryOperator<VectorSelector> change) {
        return Rewriter.selectors(root, selector -> isUntouched(selector) ? selector : change.apply(selector));
    }
}
