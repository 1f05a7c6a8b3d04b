package dev.sextant.promql.typed;

import dev.sextant.promql.ast.Expr;
import java.util.List;

/** The buckets of a classic histogram: counters, each with its upper bound in the label {@code le}. Made by {@link Histogram#bucket()}. */
public final class Buckets extends Recorded<Buckets, InstantVector, CounterRange<BucketVector>> {
    Buckets(MetricCore core) {
        super(core);
    }

    @Override
    Buckets with(MetricCore changed) {
        return new Buckets(changed);
    }

    @Override
    BucketVector vector(Expr tree, List<Problem> found) {
        return new BucketVector(tree, found);
    }

    @Override
    public BucketVector instant() {
        return vector(core().selector(), core().problems());
    }

    @Override
    CounterRange<BucketVector> samples(Expr tree, List<Problem> found) {
        return new CounterRange<>(tree, found, BucketVector::new);
    }
}
