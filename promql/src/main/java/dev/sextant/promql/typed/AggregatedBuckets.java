package dev.sextant.promql.typed;

import dev.sextant.promql.ast.Aggregation;
import dev.sextant.promql.ast.Grouping;
import dev.sextant.source.CallSite;
import java.util.ArrayList;
import java.util.List;

/** Classic buckets aggregated over everything, ready to be told which labels to keep beside the bounds. */
public final class AggregatedBuckets extends Aggregated {
    /** The label of the upper bounds. */
    private static final String BOUND = "le";

    AggregatedBuckets(Aggregation aggregation, List<Problem> problems) {
        super(aggregation, problems);
    }

    /** One histogram for each combination of these labels, which are kept together with {@code le}. */
    public BucketVector bucketsBy(Label... labels) {
        List<String> kept = new ArrayList<>(Join.names(labels));
        kept.remove(BOUND);
        kept.add(0, BOUND);
        return grouped(Grouping.by(kept), Problems.ofListed(labels));
    }

    /** One histogram for each combination of all labels but these; {@code le} among them is a problem of kind VALUE. */
    public BucketVector bucketsWithout(Label... labels) {
        List<String> dropped = new ArrayList<>(Join.names(labels));
        List<Problem> found = Problems.ofListed(labels);
        if (dropped.remove(BOUND)) {
            Problem problem = Problem.of(
                    Problem.Kind.VALUE,
                    CallSite.capture(),
                    "buckets without their label \"le\" are no buckets",
                    "without(…) drops it and gives a vector of numbers");
            found = Problems.join(found, List.of(problem));
        }
        return grouped(Grouping.without(dropped), found);
    }

    private BucketVector grouped(Grouping grouping, List<Problem> found) {
        return new BucketVector(AggregationTrees.grouped(aggregation(), grouping), Problems.join(problems(), found));
    }
}
