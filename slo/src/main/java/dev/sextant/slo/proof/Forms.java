package dev.sextant.slo.proof;

import dev.sextant.promql.ast.Aggregation;
import dev.sextant.promql.ast.AggregationOp;
import dev.sextant.promql.ast.Call;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.FixedDuration;
import dev.sextant.promql.ast.Grouping;
import dev.sextant.promql.ast.MatrixSelector;
import dev.sextant.promql.ast.Modifiers;
import dev.sextant.promql.ast.ParenExpr;
import dev.sextant.promql.ast.VectorSelector;
import dev.sextant.slo.rules.SloSeries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Parts of expressions by their form. */
final class Forms {
    /** Of one series each of them is that series. */
    private static final Set<AggregationOp> OF_ONE =
            Set.of(AggregationOp.SUM, AggregationOp.AVG, AggregationOp.MIN, AggregationOp.MAX);

    private Forms() {}

    static Expr inner(Expr expr) {
        return expr instanceof ParenExpr parens ? inner(parens.inner()) : expr;
    }

    /**
     * An expression within aggregations that give back one series as it is.
     *
     * @param groupings innermost first
     */
    record Aggregated(Expr inner, List<Grouping> groupings) {}

    static Aggregated aggregated(Expr expr) {
        List<Grouping> groupings = new ArrayList<>();
        Expr inner = inner(expr);
        while (inner instanceof Aggregation aggregation && OF_ONE.contains(aggregation.op())) {
            groupings.add(0, aggregation.grouping());
            inner = inner(aggregation.inner());
        }
        return new Aggregated(inner, groupings);
    }

    /** What a call of that function reads over the window, {@code name(selector[window])}. */
    static Optional<VectorSelector> over(Expr expr, String function) {
        if (expr instanceof Call call
                && call.function().name().equals(function)
                && call.arguments().get(0) instanceof MatrixSelector matrix
                && matrix.range().equals(new FixedDuration(SloSeries.SLICE))
                && matrix.selector().modifiers().equals(Modifiers.NONE)) {
            return Optional.of(matrix.selector());
        }
        return Optional.empty();
    }
}
