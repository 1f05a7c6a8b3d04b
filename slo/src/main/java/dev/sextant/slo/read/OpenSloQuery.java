package dev.sextant.slo.read;

import dev.sextant.promql.analysis.LabelFlow;
import dev.sextant.promql.ast.Aggregation;
import dev.sextant.promql.ast.AggregationOp;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.Grouping;
import dev.sextant.promql.ast.ParenExpr;
import dev.sextant.promql.ast.VectorSelector;
import dev.sextant.slo.Exprs;
import dev.sextant.slo.MeasuredSamples;
import dev.sextant.slo.WindowTemplate;
import dev.sextant.slo.Windowed;
import dev.sextant.slo.read.ImportProblem.Code;
import java.time.Duration;
import java.util.Optional;

/**
 * Reads the queries of a ratio metric, to which OpenSLO gives no place for the window.
 *
 * <p>A query with <code>{{.window}}</code> is taken as it is. Without, {@code counter: true} says that it selects a
 * counter, or the sum of one, of which the window's growth is <code>sum(increase(query[window]))</code>;
 * {@code counter: false} says that it tells how many events there are at a time, and the window has
 * <code>sum_over_time((query)[window:])</code> of them, in units of the evaluation interval, which a ratio does not
 * depend on. A share is the mean of its samples.
 *
 * <p>An SLO has one budget: series that the query does not join by labels it names are joined.
 */
final class OpenSloQuery {
    private final Queries queries;

    OpenSloQuery(Queries queries) {
        this.queries = queries;
    }

    /** Events in the window. */
    Optional<Windowed> events(Value query, Optional<Boolean> counter) {
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

    /** The share of the window. */
    Optional<Windowed> share(Value query) {
        return queries.template(query).map(template -> template.hasPlaceholder() ? template : mean(template));
    }

    private static Optional<Windowed> growth(WindowTemplate template, Value query) {
        Expr inner = bare(template.over(Queries.TRIED));
        Grouping grouping = Grouping.NONE;
        if (inner instanceof Aggregation sum && sum.op() == AggregationOp.SUM) {
            grouping = sum.grouping();
            inner = bare(sum.inner());
        }
        if (!(inner instanceof VectorSelector selector)) {
            query.error(
                    Code.PROMQL,
                    "with counter: true the query must select a counter, such as http_requests_total, or be the sum of one",
                    "write the increase over [{{.window}}] into the query instead");
            return Optional.empty();
        }
        Grouping by = grouping;
        return Optional.of(window -> new Aggregation(
                AggregationOp.SUM,
                by,
                Optional.empty(),
                Exprs.call("increase", Exprs.range(selector, window)),
                selector.origin()));
    }

    private static Expr bare(Expr expr) {
        return expr instanceof ParenExpr paren ? bare(paren.inner()) : expr;
    }

    private static Windowed sum(WindowTemplate template) {
        Expr inner = new ParenExpr(template.over(Queries.TRIED));
        return window -> joined(AggregationOp.SUM, overTime("sum_over_time", inner, window, Optional.empty()));
    }

    private static Windowed mean(WindowTemplate template) {
        Expr inner = Exprs.numeric(template.over(Queries.TRIED));
        return window -> joined(
                AggregationOp.AVG, overTime("avg_over_time", inner, window, Optional.of(MeasuredSamples.RESOLUTION)));
    }

    private static Expr overTime(String function, Expr inner, Duration window, Optional<Duration> step) {
        return Exprs.call(function, Exprs.subquery(inner, window, step));
    }

    private static Expr joined(AggregationOp op, Expr series) {
        return LabelFlow.of(series).result().open() ? Exprs.aggregate(op, series) : series;
    }
}
