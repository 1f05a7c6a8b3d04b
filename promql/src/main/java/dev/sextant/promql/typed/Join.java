package dev.sextant.promql.typed;

import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.VectorMatching;
import dev.sextant.source.CallSite;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A left side, and how its series find those of the right side. */
record Join(SeriesVector<?> left, VectorMatching matching, List<Problem> problems) {
    static Join on(SeriesVector<?> left, Label... labels) {
        return new Join(left, VectorMatching.on(names(labels)), Problems.ofListed(labels));
    }

    static Join ignoring(SeriesVector<?> left, Label... labels) {
        return new Join(left, VectorMatching.ignoring(names(labels)), Problems.ofListed(labels));
    }

    Join group(VectorMatching.Group side, Label... included) {
        List<Problem> found = Problems.join(problems, Problems.ofListed(included));
        for (Label label : included) {
            if (matching.on() && matching.labels().contains(label.listed())) {
                Problem twice = Problem.of(
                        Problem.Kind.VALUE,
                        CallSite.capture(),
                        "label \"" + label.name() + "\" must not occur in ON and GROUP clause at once",
                        "series meet on it, so it is there already");
                return new Join(left, matching.group(side, List.of()), Problems.join(found, List.of(twice)));
            }
        }
        return new Join(left, matching.group(side, names(included)), found);
    }

    Join fill(Optional<Double> leftValue, Optional<Double> rightValue) {
        return new Join(left, matching.fill(leftValue, rightValue), problems);
    }

    InstantVector numbers(BinaryOp op, boolean bool, SeriesVector<?> right) {
        return new InstantVector(tree(op, bool, right), all(right));
    }

    HistogramVector histograms(BinaryOp op, SeriesVector<?> right) {
        return new HistogramVector(tree(op, false, right), all(right));
    }

    private Expr tree(BinaryOp op, boolean bool, SeriesVector<?> right) {
        return Trees.binary(op, left.expr(), right.expr(), bool, matching);
    }

    private List<Problem> all(SeriesVector<?> right) {
        return Problems.join(left.problems(), problems, right.problems());
    }

    static List<String> names(Label... labels) {
        return Arrays.stream(labels).map(Label::listed).toList();
    }
}
