package dev.sextant.promql.typed;

import dev.sextant.promql.ast.Expr;
import java.util.List;

/** A number that only grows, and starts at 0 again with its process. Made by {@link Metrics#counter}. */
public final class Counter extends Recorded<Counter, InstantVector, CounterRange<InstantVector>> {
    Counter(MetricCore core) {
        super(core);
    }

    @Override
    Counter with(MetricCore changed) {
        return new Counter(changed);
    }

    @Override
    InstantVector vector(Expr tree, List<Problem> found) {
        return new InstantVector(tree, found);
    }

    @Override
    CounterRange<InstantVector> samples(Expr tree, List<Problem> found) {
        return new CounterRange<>(tree, found, InstantVector::new);
    }
}
