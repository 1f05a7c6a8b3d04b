package dev.sextant.promql.typed;

import dev.sextant.promql.ast.Expr;
import java.util.List;

/** A number that goes up and down. Made by {@link Metrics#gauge}. */
public final class Gauge extends Recorded<Gauge, InstantVector, RangeVector> implements Numbers {
    Gauge(MetricCore core) {
        super(core);
    }

    @Override
    Gauge with(MetricCore changed) {
        return new Gauge(changed);
    }

    @Override
    InstantVector vector(Expr tree, List<Problem> found) {
        return new InstantVector(tree, found);
    }

    @Override
    RangeVector samples(Expr tree, List<Problem> found) {
        return new RangeVector(tree, found);
    }
}
