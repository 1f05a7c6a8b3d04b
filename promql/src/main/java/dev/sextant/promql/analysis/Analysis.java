package dev.sextant.promql.analysis;

import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.promql.ast.MatchOp;
import dev.sextant.promql.ast.VectorSelector;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What an expression reads. */
public final class Analysis {
    private Analysis() {}

    /** Every selector, also those inside of ranges, in the order of the text. */
    public static List<VectorSelector> selectors(Expr root) {
        List<VectorSelector> found = new ArrayList<>();
        for (Expr node : nodes(root)) {
            if (node instanceof VectorSelector selector) {
                found.add(selector);
            }
        }
        return List.copyOf(found);
    }

    /** The names of the metrics that are certainly read, sorted; a selector that names none by equality adds none. */
    public static Set<String> metricNames(Expr root) {
        Set<String> names = new TreeSet<>();
        for (VectorSelector selector : selectors(root)) {
            for (LabelMatcher matcher : selector.allMatchers()) {
                if (matcher.name().equals(LabelMatcher.METRIC_NAME) && matcher.op() == MatchOp.EQUAL) {
                    names.add(matcher.value());
                }
            }
        }
        return Collections.unmodifiableSet(names);
    }

    /** Which metrics are read, one entry for each selector, in the order of the text. */
    public static List<MetricRead> metrics(Expr root) {
        return metrics(root, Placeholders.NONE);
    }

    /** The same for a tree parts of which are filled in later; a name that is not known yet is none. */
    public static List<MetricRead> metrics(Expr root, Placeholders placeholders) {
        return MetricReads.of(root, placeholders);
    }

    /** Every label that is mentioned, once for each place, in the order of the text, outer expressions first. */
    public static List<LabelUse> labelUses(Expr root) {
        return LabelUses.of(root);
    }

    /** The names of all labels that are mentioned, sorted. */
    public static Set<String> labelNames(Expr root) {
        Set<String> names = new TreeSet<>();
        labelUses(root).forEach(use -> names.add(use.label()));
        return Collections.unmodifiableSet(names);
    }

    /** Every node, each before those inside it, in the order of the text. */
    public static List<Expr> nodes(Expr root) {
        List<Expr> found = new ArrayList<>();
        Deque<Expr> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            Expr node = open.pop();
            found.add(node);
            List<Expr> children = node.children();
            for (int i = children.size() - 1; i >= 0; i--) {
                open.push(children.get(i));
            }
        }
        return found;
    }
}
