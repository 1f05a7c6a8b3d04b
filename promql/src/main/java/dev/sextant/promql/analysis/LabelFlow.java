package dev.sextant.promql.analysis;

import dev.sextant.promql.ast.BinaryExpr;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.ParenExpr;
import dev.sextant.promql.ast.UnaryExpr;
import dev.sextant.promql.ast.ValueType;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Which labels the result of each part of an expression carries.
 *
 * <p>It follows Prometheus 3.16 as it starts without flags: with {@code promql-delayed-name-removal} the name stays
 * longer than is said here. It trusts that series with an {@code le} label are buckets of a classic histogram, which
 * {@code histogram_quantile} joins, as no native histogram has that label.
 */
public final class LabelFlow {
    private final Expr root;
    private final IdentityHashMap<Expr, LabelSet> found = new IdentityHashMap<>();
    private final Set<Expr> scalars = Collections.newSetFromMap(new IdentityHashMap<>());

    private LabelFlow(Expr root) {
        this.root = root;
    }

    /** With no knowledge of the metrics. */
    public static LabelFlow of(Expr root) {
        return of(root, Catalog.EMPTY);
    }

    public static LabelFlow of(Expr root, Catalog catalog) {
        return of(root, catalog, Placeholders.NONE);
    }

    /** For a tree parts of which are filled in later; works on trees of any depth. */
    public static LabelFlow of(Expr root, Catalog catalog, Placeholders placeholders) {
        LabelFlow flow = new LabelFlow(root);
        FlowStep step = new FlowStep(flow, catalog, placeholders);
        List<Expr> nodes = Analysis.nodes(root);
        // Each node comes before those inside it, so from the end every node finds theirs done.
        for (int i = nodes.size() - 1; i >= 0; i--) {
            Expr node = nodes.get(i);
            if (flow.scalar(node)) {
                flow.scalars.add(node);
                flow.found.put(node, LabelSet.NONE);
            } else {
                flow.found.put(node, placeholders.hides(node) ? LabelSet.UNKNOWN : node.accept(step));
            }
        }
        return flow;
    }

    /** The labels of the whole result. */
    public LabelSet result() {
        return labels(root);
    }

    /**
     * The labels of the series that a part yields; {@link LabelSet#NONE} for scalars and strings.
     *
     * @param node a part of the tree, as the same object
     * @throws IllegalArgumentException if it is none
     */
    public LabelSet labels(Expr node) {
        LabelSet labels = found.get(node);
        if (labels == null) {
            throw new IllegalArgumentException("not a part of the tree");
        }
        return labels;
    }

    /** Whether a part is a number or a string, which has no series. */
    boolean isScalar(Expr node) {
        return scalars.contains(node);
    }

    /** Asking a long sum for its type costs its length, so the answers for its parts are used. */
    private boolean scalar(Expr node) {
        if (node instanceof BinaryExpr || node instanceof UnaryExpr || node instanceof ParenExpr) {
            return scalars.containsAll(node.children());
        }
        return node.type() == ValueType.SCALAR || node.type() == ValueType.STRING;
    }
}
