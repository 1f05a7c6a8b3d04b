package dev.sextant.promql.analysis;

import dev.sextant.promql.ast.BinaryExpr;
import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.VectorMatching;
import java.util.List;
import java.util.SortedSet;

/** The labels of what an operator makes of two vectors. */
final class BinaryFlow {
    private final Placeholders placeholders;

    BinaryFlow(Placeholders placeholders) {
        this.placeholders = placeholders;
    }

    /** Arithmetic and {@code bool} make another metric of it, which has no name. */
    static LabelSet named(BinaryExpr binary, LabelSet labels) {
        return binary.op().kind() == BinaryOp.Kind.ARITHMETIC || binary.returnBool()
                ? labels.without(FlowStep.METADATA)
                : labels;
    }

    LabelSet labels(BinaryExpr binary, LabelSet left, LabelSet right) {
        return switch (binary.op()) {
            case OR -> left.or(right);
            case AND -> matched(binary.matching(), left, right);
            case UNLESS -> left;
            default -> joined(binary, left, right);
        };
    }

    private LabelSet joined(BinaryExpr binary, LabelSet left, LabelSet right) {
        VectorMatching matching = binary.matching();
        if (matching.labels().stream().anyMatch(placeholders::hides)
                || matching.include().stream().anyMatch(placeholders::hides)) {
            return LabelSet.UNKNOWN;
        }
        boolean manyLeft = matching.group() != VectorMatching.Group.RIGHT;
        LabelSet many = manyLeft ? left : right;
        LabelSet one = manyLeft ? right : left;
        LabelSet result = result(binary, matched(matching, many, one), matched(matching, one, many));
        if (matching.hasFill()) {
            // A series without a partner meets one that has the labels of the matching and no others.
            result = result.or(result(binary, many, signature(matching, many)))
                    .or(result(binary, signature(matching, one), one));
        }
        return result;
    }

    private static LabelSet result(BinaryExpr binary, LabelSet many, LabelSet one) {
        VectorMatching matching = binary.matching();
        LabelSet result = named(binary, many);
        if (matching.group() == VectorMatching.Group.NONE) {
            result = matching.on() ? result.only(matching.labels()) : result.without(matching.labels());
        }
        for (String label : matching.include()) {
            result = result.with(label, one.of(label));
        }
        return result;
    }

    /** The labels by which a series is matched, which is all that a filled-in partner has. */
    private static LabelSet signature(VectorMatching matching, LabelSet labels) {
        return matching.on() ? labels.only(matching.labels()) : FlowStep.nameless(labels.without(matching.labels()));
    }

    /** A series that has a partner has what is known of the partner's labels, as far as they are compared. */
    private LabelSet matched(VectorMatching matching, LabelSet labels, LabelSet partner) {
        if (matching.labels().stream().anyMatch(placeholders::hides)) {
            return labels;
        }
        LabelSet result = labels;
        if (matching.on()) {
            for (String label : matching.labels()) {
                result = result.with(label, labels.of(label).and(partner.of(label)));
            }
            return result;
        }
        SortedSet<String> mentioned = labels.mentioned(partner);
        mentioned.addAll(matching.labels());
        mentioned.addAll(FlowStep.METADATA);
        boolean closes = labels.open() && !partner.open();
        LabelSet.Draft draft = new LabelSet.Draft(closes ? LabelSet.NONE : labels);
        for (String label : mentioned) {
            Presence own = labels.of(label);
            Presence both = compared(matching, label) ? own.and(partner.of(label)) : own;
            if (closes || both != own) {
                draft.put(label, both);
            }
        }
        return draft.done();
    }

    /** Whether series must agree on a label to find each other. */
    static boolean compared(VectorMatching matching, String label) {
        List<String> labels = matching.labels();
        return matching.on() ? labels.contains(label) : !labels.contains(label) && !FlowStep.METADATA.contains(label);
    }
}
