package dev.sextant.engine.resolve.dashboard;

import dev.sextant.promql.analysis.Rewriter;
import dev.sextant.promql.ast.DurationVariable;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.MatrixSelector;
import dev.sextant.promql.typed.InstantVector;
import java.time.Duration;

/** Ranges on dashboards follow the zoom: Grafana computes the shortest that still holds enough samples. */
final class RateInterval {

    /** Stands for the range until {@link #in} replaces it; never emitted. */
    static final Duration PLACEHOLDER = Duration.ofMinutes(5);

    private static final DurationVariable RATE_INTERVAL = new DurationVariable("$__rate_interval");

    private RateInterval() {}

    /** Returns {@code vector} with every range replaced by Grafana's {@code $__rate_interval}. */
    static Expr in(InstantVector vector) {
        return Rewriter.bottomUp(
                vector.expr(),
                node -> node instanceof MatrixSelector matrix
                        ? new MatrixSelector(matrix.selector(), RATE_INTERVAL, matrix.origin())
                        : node);
    }
}
