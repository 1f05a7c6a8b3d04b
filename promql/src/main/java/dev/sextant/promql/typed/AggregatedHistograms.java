package dev.sextant.promql.typed;

import dev.sextant.promql.ast.Aggregation;
import dev.sextant.promql.ast.Grouping;
import java.util.List;

/** Native histograms aggregated over everything, ready to be used or to be told which labels to keep. */
public final class AggregatedHistograms extends HistogramVector {
    private final Aggregation aggregation;

    AggregatedHistograms(Aggregation aggregation, List<Problem> problems) {
        super(aggregation, problems);
        this.aggregation = aggregation;
    }

    /** One series for each combination of these labels, which are kept. */
    public HistogramVector by(Label... labels) {
        return with(
                AggregationTrees.grouped(aggregation, Grouping.by(Join.names(labels))),
                Problems.join(problems(), Problems.ofListed(labels)));
    }

    /** One series for each combination of all labels but these. */
    public HistogramVector without(Label... labels) {
        return with(
                AggregationTrees.grouped(aggregation, Grouping.without(Join.names(labels))),
                Problems.join(problems(), Problems.ofListed(labels)));
    }
}
