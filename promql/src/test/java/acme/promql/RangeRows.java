package acme.promql;

import static dev.sextant.promql.typed.Functions.*;

import dev.sextant.promql.typed.Counter;
import dev.sextant.promql.typed.Gauge;
import dev.sextant.promql.typed.Histogram;
import dev.sextant.promql.typed.NativeHistogram;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Functions of ranges, ranges, modifiers, subqueries. */
final class RangeRows {
    private static final Duration M5 = Duration.ofMinutes(5);
    private static final Duration H1 = Duration.ofHours(1);
    private static final Duration S30 = Duration.ofSeconds(30);
    private static final Counter ORDERS = counter("orders_total", "Orders");
    private static final Gauge HEAP = gauge("heap_bytes", "Heap");
    private static final Histogram HTTP = histogram("http_seconds", "Requests");
    private static final NativeHistogram LATENCY = nativeHistogram("latency", "Requests");

    private RangeRows() {}

    static List<Row> rows() {
        return List.of(
                Row.of("rate(orders_total[5m])", rate(ORDERS, M5)),
                Row.of("rate(orders_total[5m] anchored)", rate(ORDERS.anchoredOver(M5))),
                Row.of("rate(orders_total[5m] smoothed)", rate(ORDERS.smoothedOver(M5))),
                Row.of("rate(latency[5m])", rate(LATENCY, M5)),
                Row.of("increase(orders_total[5m])", increase(ORDERS, M5)),
                Row.of("increase(orders_total[5m] anchored)", increase(ORDERS.anchoredOver(M5))),
                Row.of("increase(orders_total[5m] smoothed)", increase(ORDERS.smoothedOver(M5))),
                Row.of("increase(latency[5m])", increase(LATENCY, M5)),
                Row.of("irate(orders_total[5m])", irate(ORDERS, M5)),
                Row.of("irate(latency[5m])", irate(LATENCY, M5)),
                Row.of(
                        "rate(http_seconds_bucket[5m] anchored)",
                        rate(HTTP.bucket().anchoredOver(M5))),
                Row.of("rate(latency[5m] smoothed)", rate(LATENCY.smoothedOver(M5))),
                Row.of("resets(orders_total[1h])", resets(ORDERS, H1)),
                Row.of("resets(latency[1h])", resets(LATENCY.over(H1))),
                Row.of("resets(orders_total[1h] anchored)", resets(ORDERS.anchoredOver(H1))),
                Row.of("delta(heap_bytes[1h])", delta(HEAP, H1)),
                Row.of("delta(heap_bytes[1h] anchored)", delta(HEAP.anchoredOver(H1))),
                Row.of("delta(heap_bytes[1h] smoothed)", delta(HEAP.smoothedOver(H1))),
                Row.of("delta(latency[1h])", delta(LATENCY.over(H1))),
                Row.of("idelta(heap_bytes[1h])", idelta(HEAP, H1)),
                Row.of("idelta(latency[1h])", idelta(LATENCY.over(H1))),
                Row.of("deriv(heap_bytes[1h])", deriv(HEAP, H1)),
                Row.of("predict_linear(heap_bytes[1h], 14400)", predictLinear(HEAP, H1, Duration.ofHours(4))),
                Row.of("predict_linear(heap_bytes[1h], step())", predictLinear(HEAP.over(H1), step())),
                Row.of(
                        "double_exponential_smoothing(heap_bytes[1h], 0.5, 0.1)",
                        doubleExponentialSmoothing(HEAP.over(H1), 0.5, 0.1)),
                Row.of(
                        "double_exponential_smoothing(heap_bytes[1h], scalar(a), pi())",
                        doubleExponentialSmoothing(HEAP.over(H1), scalar(promql("a")), pi())),
                Row.of("avg_over_time(heap_bytes[1h])", avgOverTime(HEAP, H1)),
                Row.of("sum_over_time(heap_bytes[1h])", sumOverTime(HEAP, H1)),
                Row.of("min_over_time(heap_bytes[1h])", minOverTime(HEAP, H1)),
                Row.of("max_over_time(heap_bytes[1h])", maxOverTime(HEAP, H1)),
                Row.of("stddev_over_time(heap_bytes[1h])", stddevOverTime(HEAP, H1)),
                Row.of("stdvar_over_time(heap_bytes[1h])", stdvarOverTime(HEAP, H1)),
                Row.of("mad_over_time(heap_bytes[1h])", madOverTime(HEAP, H1)),
                Row.of("ts_of_max_over_time(heap_bytes[1h])", tsOfMaxOverTime(HEAP, H1)),
                Row.of("ts_of_min_over_time(heap_bytes[1h])", tsOfMinOverTime(HEAP, H1)),
                Row.of("count_over_time(heap_bytes[1h])", countOverTime(HEAP, H1)),
                Row.of("present_over_time(heap_bytes[1h])", presentOverTime(HEAP, H1)),
                Row.of("absent_over_time(heap_bytes[1h])", absentOverTime(HEAP, H1)),
                Row.of("changes(heap_bytes[1h])", changes(HEAP, H1)),
                Row.of("last_over_time(heap_bytes[1h])", lastOverTime(HEAP, H1)),
                Row.of("first_over_time(heap_bytes[1h])", firstOverTime(HEAP, H1)),
                Row.of("ts_of_last_over_time(heap_bytes[1h])", tsOfLastOverTime(HEAP, H1)),
                Row.of("ts_of_first_over_time(heap_bytes[1h])", tsOfFirstOverTime(HEAP, H1)),
                Row.of("avg_over_time(latency[1h])", avgOverTime(LATENCY.over(H1))),
                Row.of("sum_over_time(latency[1h])", sumOverTime(LATENCY.over(H1))),
                Row.of("last_over_time(latency[1h])", lastOverTime(LATENCY.over(H1))),
                Row.of("first_over_time(orders_total[1h])", firstOverTime(ORDERS, H1)),
                Row.of("last_over_time(orders_total[1h])", lastOverTime(ORDERS, H1)),
                Row.of("count_over_time(orders_total[1h])", countOverTime(ORDERS, H1)),
                Row.of("absent_over_time(latency[1h])", absentOverTime(LATENCY, H1)),
                Row.of("changes(orders_total[1h] anchored)", changes(ORDERS.anchoredOver(H1))),
                Row.of("changes(heap_bytes[1h] anchored)", changes(HEAP.anchoredOver(H1))),
                Row.of("integral(heap_bytes[1h])", integral(HEAP, H1)),
                Row.of("integral(heap_bytes[1h], scalar(a))", integral(HEAP.over(H1), scalar(promql("a")))),
                Row.of("integral(heap_bytes[1h], 0)", leftIntegral(HEAP.over(H1))),
                Row.of("integral(heap_bytes[1h], 1)", rightIntegral(HEAP.over(H1))),
                Row.of("quantile_over_time(0.9, heap_bytes[1h])", quantileOverTime(0.9, HEAP, H1)),
                Row.of("quantile_over_time(pi(), heap_bytes[1h])", quantileOverTime(pi(), HEAP.over(H1))),
                Row.of("heap_bytes[1h]", HEAP.over(H1)),
                Row.of("orders_total[1h]", ORDERS.over(H1)),
                Row.of("heap_bytes smoothed", HEAP.smoothedInstant()),
                Row.of("rate(orders_total[5m] offset 1h)", rate(ORDERS.offset(H1), M5)),
                Row.of("heap_bytes offset -1h", HEAP.offset(H1.negated()).instant()),
                Row.of("heap_bytes", HEAP.offset(Duration.ZERO).instant()),
                Row.of(
                        "heap_bytes @ 1700000000.123",
                        HEAP.at(Instant.ofEpochMilli(1_700_000_000_123L)).instant()),
                Row.of("heap_bytes @ -1", HEAP.at(Instant.ofEpochSecond(-1)).instant()),
                Row.of("heap_bytes @ start()", HEAP.atStart().instant()),
                Row.of("heap_bytes @ end() offset 5m", HEAP.offset(M5).atEnd().instant()),
                Row.of(
                        "rate(latency[5m] smoothed @ end() offset 1h)",
                        rate(LATENCY.atEnd().offset(H1).smoothedOver(M5))),
                Row.of("rate(http_seconds_count[5m:30s])", rate(HTTP.count().subquery(M5, S30))),
                Row.of("rate(latency[5m:])", rate(LATENCY.subquery(M5))),
                Row.of(
                        "max_over_time(rate(orders_total[5m])[1h:30s])",
                        maxOverTime(rate(ORDERS, M5).subquery(H1, S30))),
                Row.of("max_over_time(heap_bytes[1h:])", maxOverTime(HEAP.subquery(H1))),
                Row.of(
                        "max_over_time((a + b)[1h:])",
                        maxOverTime(promql("a").plus(promql("b")).subquery(H1))),
                Row.of(
                        "max_over_time((-a)[1h:])",
                        maxOverTime(promql("a").negated().subquery(H1))),
                Row.of(
                        "max_over_time(rate(orders_total[5m])[1h:30s] @ end() offset 5m)",
                        maxOverTime(
                                rate(ORDERS, M5).subquery(H1, S30).offset(M5).atEnd())),
                Row.of(
                        "max_over_time(a[1h:] @ 5)",
                        maxOverTime(promql("a").subquery(H1).at(Instant.ofEpochSecond(5)))),
                Row.of(
                        "max_over_time(a[1h:] @ start() offset -5m)",
                        maxOverTime(promql("a").subquery(H1).atStart().offset(M5.negated()))),
                Row.of(
                        "sum_over_time(rate(latency[5m])[1h:30s])",
                        sumOverTime(rate(LATENCY, M5).subquery(H1, S30))),
                Row.of(
                        "avg_over_time(rate(latency[5m])[1h:])",
                        avgOverTime(rate(LATENCY, M5).subquery(H1))),
                Row.of("avg_over_time(x[5m])", avgOverTime(promqlRange("x[5m]"))),
                Row.of("rate(x[5m] offset 1h)", rate(promqlCounterRange("x[5m]").offset(H1))));
    }
}
