package dev.sextant.promql.analysis;

import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.promql.ast.VectorSelector;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Changes that people make to expressions. They work on trees of any depth; what does not change stays the same object,
 * what does keeps its span.
 */
public final class Rewrites {
    private Rewrites() {}

    /**
     * Adds a condition to every selector. The second argument of {@code info} is left alone: it selects labels to add,
     * and one more condition there would add one more label.
     *
     * @throws IllegalArgumentException for a condition on {@code __name__}
     */
    public static Expr addMatcher(Expr root, LabelMatcher added, MatcherPolicy policy) {
        Objects.requireNonNull(policy, "policy");
        if (added.name().equals(LabelMatcher.METRIC_NAME)) {
            throw new IllegalArgumentException("a metric is renamed, not narrowed");
        }
        return new SelectorRewrite(root).apply(selector -> narrowed(selector, added, policy));
    }

    private static VectorSelector narrowed(VectorSelector selector, LabelMatcher added, MatcherPolicy policy) {
        List<LabelMatcher> others = selector.matchers().stream()
                .filter(matcher -> !matcher.name().equals(added.name()))
                .toList();
        boolean has = others.size() < selector.matchers().size();
        if (has && policy == MatcherPolicy.KEEP) {
            return selector;
        }
        List<LabelMatcher> changed = new ArrayList<>(policy == MatcherPolicy.REPLACE ? others : selector.matchers());
        changed.add(added);
        return changed.equals(selector.matchers()) ? selector : selector.withMatchers(changed);
    }

    /**
     * Gives a metric another name wherever it is read: in front of braces, as a condition on {@code __name__}, and as
     * one of a plain list of names ({@code __name__=~"a|b"}). A new name that cannot stand in front of braces becomes a
     * condition.
     *
     * @throws IllegalArgumentException if the new name is empty
     */
    public static Expr renameMetric(Expr root, String from, String to) {
        if (to.isEmpty()) {
            throw new IllegalArgumentException("a metric needs a name");
        }
        return Rewriter.selectors(root, new MetricRename(from, to)::apply);
    }

    /**
     * Gives a label another name wherever it is mentioned: in matchers, groupings, matchings, and as an argument of the
     * functions that read or write labels. What functions know of labels by themselves does not follow, such as the
     * {@code le} of {@code histogram_quantile}.
     *
     * @throws IllegalArgumentException for {@code __name__}, or if the new name is empty
     */
    public static Expr renameLabel(Expr root, String from, String to) {
        if (to.isEmpty() || from.equals(LabelMatcher.METRIC_NAME) || to.equals(LabelMatcher.METRIC_NAME)) {
            throw new IllegalArgumentException("cannot rename the label \"" + from + "\" to \"" + to + "\"");
        }
        return new LabelRename(from, to).apply(root);
    }

    /**
     * Puts expressions in the place of selectors, with parentheses where precedence needs them. The function gets each
     * selector with its modifiers and returns what stands for it, the selector itself where nothing is to change. The
     * second argument of {@code info} is left alone.
     *
     * @throws IllegalArgumentException if the selector of a range is given something other than a selector
     */
    public static Expr substitute(Expr root, Function<VectorSelector, Expr> replacement) {
        return new SelectorSubstitution(root, replacement).apply();
    }
}
