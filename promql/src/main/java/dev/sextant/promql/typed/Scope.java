package dev.sextant.promql.typed;

import dev.sextant.promql.analysis.Rewriter;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.promql.ast.VectorSelector;
import java.util.ArrayList;
import java.util.List;

/** Narrows an expression to the series of one service, without the author having to write it. */
public final class Scope {
    private Scope() {}

    /**
     * Adds matchers to every selector, except those marked unscoped, and except a matcher on a label that the selector
     * already has one for: what the author wrote wins.
     */
    public static Expr apply(InstantVector vector, List<LabelMatcher> matchers) {
        return apply(vector.expr(), matchers);
    }

    /** The same for a scalar. */
    public static Expr apply(Scalar scalar, List<LabelMatcher> matchers) {
        return apply(scalar.expr(), matchers);
    }

    /** The same for a tree; the marks are in its selectors' origins. */
    public static Expr apply(Expr expr, List<LabelMatcher> matchers) {
        return Rewriter.selectors(expr, selector -> narrow(selector, matchers));
    }

    private static VectorSelector narrow(VectorSelector selector, List<LabelMatcher> matchers) {
        if (selector.origin().isUnscoped()) {
            return selector;
        }
        List<LabelMatcher> all = new ArrayList<>(selector.matchers());
        for (LabelMatcher added : matchers) {
            if (selector.allMatchers().stream().noneMatch(own -> own.name().equals(added.name()))) {
                all.add(added);
            }
        }
        return all.size() == selector.matchers().size() ? selector : selector.withMatchers(all);
    }
}
