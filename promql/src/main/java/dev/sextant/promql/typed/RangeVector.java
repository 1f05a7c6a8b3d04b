package dev.sextant.promql.typed;

import dev.sextant.promql.ast.Expr;
import java.util.List;

/**
 * The samples of a stretch of time, for each of any number of series, of what goes up and down: a gauge, or something
 * computed. A counter's are a {@link CounterRange}.
 */
public final class RangeVector extends Samples<InstantVector, RangeVector> {
    RangeVector(Expr expr, List<Problem> problems) {
        super(expr, problems);
    }

    @Override
    RangeVector with(Expr tree, List<Problem> found) {
        return new RangeVector(tree, found);
    }

    @Override
    InstantVector result(Expr tree, List<Problem> found) {
        return new InstantVector(tree, found);
    }
}
