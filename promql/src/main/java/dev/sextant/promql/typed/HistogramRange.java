package dev.sextant.promql.typed;

import dev.sextant.promql.ast.Expr;
import java.util.List;

/** The samples of a stretch of time of each series of a native histogram. */
public final class HistogramRange extends Growth<HistogramVector, HistogramRange> {
    HistogramRange(Expr expr, List<Problem> problems) {
        super(expr, problems);
    }

    @Override
    HistogramRange with(Expr tree, List<Problem> found) {
        return new HistogramRange(tree, found);
    }

    @Override
    HistogramVector result(Expr tree, List<Problem> found) {
        return new HistogramVector(tree, found);
    }
}
