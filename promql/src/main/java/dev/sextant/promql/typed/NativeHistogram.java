package dev.sextant.promql.typed;

import dev.sextant.promql.ast.Expr;
import java.util.List;

/** Observations counted in one series with buckets of its own, as native histograms are. Made by {@link Metrics#nativeHistogram}. */
public final class NativeHistogram extends Recorded<NativeHistogram, HistogramVector, HistogramRange> {
    NativeHistogram(MetricCore core) {
        super(core);
    }

    @Override
    NativeHistogram with(MetricCore changed) {
        return new NativeHistogram(changed);
    }

    @Override
    HistogramVector vector(Expr tree, List<Problem> found) {
        return new HistogramVector(tree, found);
    }

    @Override
    HistogramRange samples(Expr tree, List<Problem> found) {
        return new HistogramRange(tree, found);
    }
}
