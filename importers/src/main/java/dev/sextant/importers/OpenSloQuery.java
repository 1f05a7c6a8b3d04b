package dev.sextant.importers;

import dev.sextant.importers.ImportProblem.Code;
import dev.sextant.promql.ast.Aggregation;
import dev.sextant.promql.ast.AggregationOp;
import dev.sextant.promql.ast.Call;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.FixedDuration;
import dev.sextant.promql.ast.Grouping;
import dev.sextant.promql.ast.MatrixSelector;
import dev.sextant.promql.ast.Modifiers;
import dev.sextant.promql.ast.ParenExpr;
import dev.sextant.promql.ast.SubqueryExpr;
import dev.sextant.promql.ast.VectorSelector;
import dev.sextant.promql.function.FunctionTable;
import dev.sextant.slo.WindowTemplate;
import dev.sextant.slo.Windowed;
import java.util.List;
import java.util.Optional;

/**
 * Reads the query of a ratio metric, to which OpenSLO gives no place for the window.
 *
 * <p>A query with <code>{{.window}}</code> is taken as it is. Without, {@code counter: true} says that it selects a
 * counter, of which the window's growth is <code>sum(increase(query[window]))</code>; {@code counter: false} says that
 * it tells how many events there are at a time, and the window has
 * <code>sum_over_time((query)[window:])</code> of them, in units of the evaluation interval, which a ratio does not
 * depend on.
 */
final class OpenSloQuery {
    private final Queries queries;

    OpenSloQuery(Queries queries) {
        this.queries = queries;
    }

    Optional<Windowed> read(Value query, Optional<Boolean> counter) {
        return queries.template(query).flatMap(template -> {
            if (template.hasPlaceholder()) {
                return Optional.of(template);
            }
            if (counter.isEmpty()) {
                query.error(
                        Code.WINDOW_PLACEHOLDER_MISSING,
                        "neither the query nor the metric says what belongs to the window",
                        "write [{{.window}}] into the query, or counter: true if it selects a counter");
                return Optional.empty();
            }
            return counter.get() ? growth(template, query) : Optional.of(sum(template));
        });
    }

    private static Optional<Windowed> growth(WindowTemplate template, Value query) {
        Expr inner = template.over(Queries.TRIED);
        while (inner instanceof ParenExpr paren) {
            inner = paren.inner();
        }
        if (!(inner instanceof VectorSelector selector)) {
            query.error(
                    Code.PROMQL,
                    "with counter: true the query must be a selector of a counter, such as http_requests_total",
                    "write the increase over [{{.window}}] into the query instead");
            return Optional.empty();
        }
        return Optional.of(window -> {
            Expr range = new MatrixSelector(selector, new FixedDuration(window));
            Expr increase = new Call(FunctionTable.get("increase"), List.of(range));
            return new Aggregation(AggregationOp.SUM, Grouping.NONE, Optional.empty(), increase, increase.origin());
        });
    }

    private static Windowed sum(WindowTemplate template) {
        Expr inner = template.over(Queries.TRIED);
        return window -> {
            Expr range = new SubqueryExpr(
                    new ParenExpr(inner), new FixedDuration(window), Optional.empty(), Modifiers.NONE, inner.origin());
            return new Call(FunctionTable.get("sum_over_time"), List.of(range));
        };
    }
}
