package dev.sextant.promql.typed;

import dev.sextant.promql.ast.Aggregation;
import dev.sextant.promql.ast.Grouping;
import java.util.List;

/** An aggregation over everything, ready to be used or to be told which labels to keep. */
public sealed class Aggregated extends InstantVector permits AggregatedBuckets {
    private final Aggregation aggregation;

    Aggregated(Aggregation aggregation, List<Problem> problems) {
        super(aggregation, problems);
        this.aggregation = aggregation;
    }

    final Aggregation aggregation() {
        return aggregation;
    }

    /** One series for each combination of these labels, which are kept. */
    public final InstantVector by(Label... labels) {
        return with(
                AggregationTrees.grouped(aggregation, Grouping.by(Join.names(labels))),
                Problems.join(problems(), Problems.ofListed(labels)));
    }

    /** One series for each combination of all labels but these. */
    public final InstantVector without(Label... labels) {
        return with(
                AggregationTrees.grouped(aggregation, Grouping.without(Join.names(labels))),
                Problems.join(problems(), Problems.ofListed(labels)));
    }
}
