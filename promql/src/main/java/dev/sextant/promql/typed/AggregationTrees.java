package dev.sextant.promql.typed;

import dev.sextant.promql.ast.Aggregation;
import dev.sextant.promql.ast.AggregationOp;
import dev.sextant.promql.ast.Grouping;
import dev.sextant.promql.ast.Origin;
import dev.sextant.promql.ast.StringLiteral;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Trees of aggregations. */
final class AggregationTrees {
    private AggregationTrees() {}

    static Aggregated numbers(AggregationOp op, Series<?> series) {
        return of(op, series, Aggregated::new);
    }

    static Aggregated numbers(AggregationOp op, Scalar parameter, Series<?> series) {
        return of(op, parameter, series, Aggregated::new);
    }

    static <A> A of(AggregationOp op, Series<?> series, BiFunction<Aggregation, List<Problem>, A> make) {
        SeriesVector<?> vector = series.instant();
        Aggregation tree = new Aggregation(op, Grouping.NONE, Optional.empty(), vector.expr(), Origin.NONE);
        return make.apply(tree, vector.problems());
    }

    static <A> A of(
            AggregationOp op, Scalar parameter, Series<?> series, BiFunction<Aggregation, List<Problem>, A> make) {
        SeriesVector<?> vector = series.instant();
        Aggregation tree =
                new Aggregation(op, Grouping.NONE, Optional.of(parameter.expr()), vector.expr(), Origin.NONE);
        return make.apply(tree, Problems.join(parameter.problems(), vector.problems()));
    }

    static Aggregated of(AggregationOp op, Label parameter, Series<?> series) {
        SeriesVector<?> vector = series.instant();
        Aggregation tree = new Aggregation(
                op, Grouping.NONE, Optional.of(new StringLiteral(parameter.written())), vector.expr(), Origin.NONE);
        return new Aggregated(tree, Problems.join(parameter.problems(), vector.problems()));
    }

    static Aggregation grouped(Aggregation all, Grouping grouping) {
        return new Aggregation(all.op(), grouping, all.parameter(), all.inner(), all.origin());
    }
}
