package acme.promql;

import static dev.sextant.promql.typed.Functions.*;

import dev.sextant.promql.typed.Counter;
import dev.sextant.promql.typed.Gauge;
import dev.sextant.promql.typed.NativeHistogram;
import java.time.Duration;
import java.util.List;

/** Arithmetic on lengths of time. */
final class LengthRows {
    private static final Duration M5 = Duration.ofMinutes(5);
    private static final Duration H1 = Duration.ofHours(1);
    private static final Duration S30 = Duration.ofSeconds(30);
    private static final Counter ORDERS = counter("orders_total", "Orders");
    private static final Gauge HEAP = gauge("heap_bytes", "Heap");
    private static final NativeHistogram LATENCY = nativeHistogram("latency", "Requests");

    private LengthRows() {}

    static List<Row> rows() {
        return List.of(
                Row.of(
                        "rate(orders_total[step() * 4])",
                        rate(ORDERS.over(stepLength().times(4)))),
                Row.of(
                        "rate(orders_total[max_of(step() * 4, 5m)])",
                        rate(ORDERS.over(maxOf(stepLength().times(4), length(M5))))),
                Row.of("rate(orders_total[min_of(range(), 1h)])", rate(ORDERS.over(minOf(rangeLength(), length(H1))))),
                Row.of(
                        "rate(orders_total[(step() + 30s) * 2])",
                        rate(ORDERS.over(stepLength().plus(S30).times(2)))),
                Row.of(
                        "rate(orders_total[range() - 5m - step()])",
                        rate(ORDERS.over(rangeLength().minus(M5).minus(stepLength())))),
                Row.of(
                        "rate(orders_total[range() - (5m - step())])",
                        rate(ORDERS.over(rangeLength().minus(length(M5).minus(stepLength()))))),
                Row.of(
                        "rate(orders_total[range() / 2 % 1h])",
                        rate(ORDERS.over(rangeLength().dividedBy(2).modulo(H1)))),
                Row.of(
                        "rate(orders_total[(step() ^ 2) ^ 0.5])",
                        rate(ORDERS.over(stepLength().power(2).power(0.5)))),
                Row.of(
                        "rate(orders_total[5m - -step()])",
                        rate(ORDERS.over(length(M5).minus(stepLength().negated())))),
                Row.of(
                        "rate(orders_total[range() + step() % 5m])",
                        rate(ORDERS.over(rangeLength().plus(stepLength().modulo(M5))))),
                Row.of("rate(orders_total[5m])", rate(ORDERS.over(length(M5)))),
                Row.of(
                        "rate(orders_total[step() * 1.5] anchored)",
                        rate(ORDERS.anchoredOver(stepLength().times(1.5)))),
                Row.of("rate(orders_total[step()] smoothed)", rate(ORDERS.smoothedOver(stepLength()))),
                Row.of(
                        "rate(orders_total[step() + 0.5])",
                        rate(ORDERS.over(stepLength().plus(Duration.ofMillis(500))))),
                Row.of(
                        "a offset step() + b",
                        gauge("a", "").offset(stepLength()).instant().plus(promql("b"))),
                Row.of(
                        "(a offset (step() * 2)) + b",
                        gauge("a", "").offset(stepLength().times(2)).instant().plus(promql("b"))),
                Row.of(
                        "a offset -(step() * 2) + b",
                        gauge("a", "")
                                .offset(stepLength().times(2).negated())
                                .instant()
                                .plus(promql("b"))),
                Row.of(
                        "a offset -step() > b",
                        gauge("a", "").offset(stepLength().negated()).instant().isGreaterThan(promql("b"))),
                Row.of(
                        "a offset (range() - 5m) > b",
                        gauge("a", "").offset(rangeLength().minus(M5)).instant().isGreaterThan(promql("b"))),
                Row.of(
                        "(x * a offset (range() - 5m)) / b",
                        promql("x")
                                .times(gauge("a", "")
                                        .offset(rangeLength().minus(M5))
                                        .instant())
                                .dividedBy(promql("b"))),
                Row.of(
                        "max_over_time(a[range() * 1:step() * 2] offset (step() / 2))",
                        maxOverTime(promql("a")
                                .subquery(rangeLength(), stepLength().times(2))
                                .offset(stepLength().dividedBy(2)))),
                Row.of("max_over_time(heap_bytes[range() * 1:])", maxOverTime(HEAP.subquery(rangeLength()))),
                Row.of(
                        "max_over_time(heap_bytes[range() * 1:step()])",
                        maxOverTime(HEAP.subquery(rangeLength(), stepLength()))),
                Row.of(
                        "max_over_time(rate(orders_total[5m])[range() * 1:])",
                        maxOverTime(rate(ORDERS, M5).subquery(rangeLength()))),
                Row.of("rate(orders_total[5m:step()])", rate(ORDERS.subquery(length(M5), stepLength()))),
                Row.of(
                        "sum_over_time(latency[range() * 1:step()])",
                        sumOverTime(LATENCY.instant().subquery(rangeLength(), stepLength()))),
                Row.of(
                        "sum_over_time(latency[range() * 1:])",
                        sumOverTime(LATENCY.instant().subquery(rangeLength()))));
    }
}
