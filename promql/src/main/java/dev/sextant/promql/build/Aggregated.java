package dev.sextant.promql.build;

import dev.sextant.promql.ast.Aggregation;
import dev.sextant.promql.ast.AggregationOp;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.Grouping;
import dev.sextant.promql.ast.Origin;
import java.util.List;
import java.util.Optional;

/** An aggregation over everything, ready to be used or to be told which labels to keep. */
public final class Aggregated extends InstantVector {
    private final Aggregation aggregation;

    private Aggregated(Aggregation aggregation, List<Problem> problems) {
        super(aggregation, problems);
        this.aggregation = aggregation;
    }

    static Aggregated of(AggregationOp op, InstantVector vector) {
        return new Aggregated(tree(op, Optional.empty(), vector), vector.problems());
    }

    static Aggregated of(AggregationOp op, Scalar parameter, InstantVector vector) {
        return new Aggregated(
                tree(op, Optional.of(parameter.expr()), vector),
                Problems.join(parameter.problems(), vector.problems()));
    }

    private static Aggregation tree(AggregationOp op, Optional<Expr> parameter, InstantVector vector) {
        return new Aggregation(op, Grouping.NONE, parameter, vector.expr(), Origin.NONE);
    }

    /** One series for each combination of these labels, which are kept. */
    public InstantVector by(Label... labels) {
        return grouped(Grouping.by(Grouped.names(labels)), labels);
    }

    /** One series for each combination of all labels but these. */
    public InstantVector without(Label... labels) {
        return grouped(Grouping.without(Grouped.names(labels)), labels);
    }

    private InstantVector grouped(Grouping grouping, Label... labels) {
        Aggregation tree = new Aggregation(
                aggregation.op(), grouping, aggregation.parameter(), aggregation.inner(), aggregation.origin());
        return new InstantVector(tree, Problems.join(problems(), Problems.ofLabels(labels)));
    }
}
