package dev.sextant.promql.typed;

import dev.sextant.promql.ast.Expr;
import java.util.List;

/**
 * The samples of a stretch of time of what only grows, so that it has a rate: counters, or native histograms.
 *
 * @param <V> what its rate is
 * @param <R> the kind of range
 */
public abstract sealed class Growth<V, R extends Growth<V, R>> extends Samples<V, R>
        permits CounterRange, HistogramRange {
    Growth(Expr expr, List<Problem> problems) {
        super(expr, problems);
    }
}
