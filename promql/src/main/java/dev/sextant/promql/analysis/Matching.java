package dev.sextant.promql.analysis;

import dev.sextant.promql.ast.Aggregation;
import dev.sextant.promql.ast.AggregationOp;
import dev.sextant.promql.ast.BinaryExpr;
import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.Call;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.VectorMatching;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds labels that cannot be where an expression wants them. Only what is certain is reported; nothing known of the
 * metrics, that is little, and every finding is a mistake all the same.
 */
public final class Matching {
    private final LabelFlow flow;
    private final Placeholders placeholders;
    private final List<MatchingFinding> found = new ArrayList<>();

    private Matching(LabelFlow flow, Placeholders placeholders) {
        this.flow = flow;
        this.placeholders = placeholders;
    }

    /** With no knowledge of the metrics. */
    public static List<MatchingFinding> findings(Expr root) {
        return findings(root, Catalog.EMPTY);
    }

    public static List<MatchingFinding> findings(Expr root, Catalog catalog) {
        return findings(root, catalog, Placeholders.NONE);
    }

    /** For a tree parts of which are filled in later, in the order of the text, outer expressions first. */
    public static List<MatchingFinding> findings(Expr root, Catalog catalog, Placeholders placeholders) {
        Matching matching = new Matching(LabelFlow.of(root, catalog, placeholders), placeholders);
        Analysis.nodes(root).forEach(matching::visit);
        return List.copyOf(matching.found);
    }

    private void visit(Expr node) {
        if (placeholders.hides(node)) {
            return;
        }
        if (node instanceof BinaryExpr binary) {
            if (!flow.isScalar(binary.left()) && !flow.isScalar(binary.right())) {
                sides(binary);
                included(binary);
            }
        } else if (node instanceof Aggregation aggregation) {
            grouped(aggregation);
        } else if (node instanceof Call call) {
            BucketCheck.finding(call, flow, placeholders).ifPresent(found::add);
        }
    }

    private void sides(BinaryExpr binary) {
        VectorMatching matching = binary.matching();
        boolean plainUnion = binary.op() == BinaryOp.OR
                && !matching.on()
                && matching.labels().isEmpty();
        if (plainUnion || matching.hasFill() || matching.labels().stream().anyMatch(placeholders::hides)) {
            return;
        }
        LabelSet left = flow.labels(binary.left());
        LabelSet right = flow.labels(binary.right());
        difference(matching, left, right).ifPresent(label -> {
            String has = left.has(label) ? "left" : "right";
            String lacks = left.has(label) ? "right" : "left";
            String message = "no two series of the sides of " + binary.op().symbol() + " can match: the " + has
                    + " side always has the label " + label + ", the " + lacks + " side never";
            String hint = matching.on()
                    ? "take " + label + " out of on(…), or keep it on the " + lacks + " side"
                    : "write ignoring(" + label + ") or on(…), or keep " + label + " on the " + lacks + " side";
            MatchingFinding.Kind kind =
                    binary.op().isSet() ? MatchingFinding.Kind.SIDES_NEVER_MEET : MatchingFinding.Kind.NEVER_MATCHES;
            found.add(new MatchingFinding(kind, binary.span(), message, hint));
        });
    }

    /** A label on which the sides must agree, and cannot. */
    private static Optional<String> difference(VectorMatching matching, LabelSet left, LabelSet right) {
        SortedSet<String> certain = new TreeSet<>(left.present());
        certain.addAll(right.present());
        return certain.stream()
                .filter(label -> BinaryFlow.compared(matching, label))
                .filter(label -> left.lacks(label) || right.lacks(label))
                .findFirst();
    }

    private void included(BinaryExpr binary) {
        VectorMatching matching = binary.matching();
        boolean oneRight = matching.group() != VectorMatching.Group.RIGHT;
        LabelSet one = flow.labels(oneRight ? binary.right() : binary.left());
        for (String label : matching.include()) {
            if (!placeholders.hides(label) && one.lacks(label)) {
                String side = oneRight ? "right" : "left";
                found.add(new MatchingFinding(
                        MatchingFinding.Kind.INCLUDED_LABEL_MISSING,
                        binary.span(),
                        (oneRight ? "group_left" : "group_right") + " copies the label " + label + " from the " + side
                                + " side, which never has it",
                        "keep " + label + " on the " + side + " side, or do not copy it"));
            }
        }
    }

    private void grouped(Aggregation aggregation) {
        if (aggregation.grouping().without()) {
            return;
        }
        LabelSet inner = flow.labels(aggregation.inner());
        Optional<String> counted = aggregation.op() == AggregationOp.COUNT_VALUES
                ? aggregation.parameter().flatMap(LabelArguments::text)
                : Optional.empty();
        for (String label : aggregation.grouping().labels()) {
            if (!placeholders.hides(label) && inner.lacks(label) && !counted.equals(Optional.of(label))) {
                found.add(new MatchingFinding(
                        MatchingFinding.Kind.GROUPED_LABEL_MISSING,
                        aggregation.span(),
                        aggregation.op().symbol() + " by (" + label + ") keeps a label that its argument never has",
                        "keep " + label + " inside, or take it out of by (…)"));
            }
        }
    }
}
