package dev.sextant.promql.analysis;

import dev.sextant.promql.ast.DurationVariable;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.FixedDuration;
import dev.sextant.promql.ast.MatrixSelector;
import java.time.Duration;

/** Fills in what a dashboard fills in before Prometheus sees an expression. */
public final class Substitution {
    private Substitution() {}

    /** Returns {@code root} with {@code value} in the place of every range that is a variable. */
    public static Expr rangeVariables(Expr root, Duration value) {
        return Rewriter.bottomUp(
                root,
                node -> node instanceof MatrixSelector matrix && matrix.range() instanceof DurationVariable
                        ? new MatrixSelector(matrix.selector(), new FixedDuration(value), matrix.origin())
                        : node);
    }
}
