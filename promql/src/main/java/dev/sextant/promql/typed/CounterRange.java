package dev.sextant.promql.typed;

import dev.sextant.promql.ast.Expr;
import java.util.List;
import java.util.function.BiFunction;

/**
 * The samples of a stretch of time of each series of a counter.
 *
 * @param <V> what its rate is: {@link BucketVector} for the buckets of a histogram, else {@link InstantVector}
 */
public final class CounterRange<V> extends Growth<V, CounterRange<V>> {
    private final BiFunction<Expr, List<Problem>, V> rate;

    CounterRange(Expr expr, List<Problem> problems, BiFunction<Expr, List<Problem>, V> rate) {
        super(expr, problems);
        this.rate = rate;
    }

    @Override
    CounterRange<V> with(Expr tree, List<Problem> found) {
        return new CounterRange<>(tree, found, rate);
    }

    @Override
    V result(Expr tree, List<Problem> found) {
        return rate.apply(tree, found);
    }
}
