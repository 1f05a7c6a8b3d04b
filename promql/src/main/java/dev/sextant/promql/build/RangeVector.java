package dev.sextant.promql.build;

import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.MatrixSelector;
import dev.sextant.promql.print.CanonicalPrinter;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An expression that gives the samples of a stretch of time for each of any number of series. Immutable. */
public final class RangeVector {
    private final Expr expr;
    private final List<Problem> problems;

    RangeVector(Expr expr, List<Problem> problems) {
        this.expr = Objects.requireNonNull(expr, "expr");
        this.problems = List.copyOf(problems);
    }

    static RangeVector of(MetricCore metric, Duration window) {
        Checked.Length range = Checked.length("window", window);
        return new RangeVector(
                new MatrixSelector(metric.selector(), range.value()),
                Problems.join(metric.problems(), range.problems()));
    }

    /** The tree; harmless when there are problems. */
    public Expr expr() {
        return expr;
    }

    /** What is wrong with it. */
    public List<Problem> problems() {
        return problems;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RangeVector that && expr.equals(that.expr) && problems.equals(that.problems);
    }

    @Override
    public int hashCode() {
        return expr.hashCode();
    }

    /** The canonical text. */
    @Override
    public String toString() {
        return CanonicalPrinter.print(expr);
    }
}
