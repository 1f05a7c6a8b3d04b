package acme.promql;

import static dev.sextant.promql.typed.Functions.*;

import dev.sextant.promql.typed.Counter;
import dev.sextant.promql.typed.Gauge;
import dev.sextant.promql.typed.Histogram;
import dev.sextant.promql.typed.Label;
import dev.sextant.promql.typed.NativeHistogram;
import java.time.Duration;
import java.util.List;

/** Functions of series, histograms, aggregations. */
final class SeriesRows {
    private static final Duration M5 = Duration.ofMinutes(5);
    private static final Counter ORDERS = counter("orders_total", "Orders");
    private static final Gauge HEAP = gauge("heap_bytes", "Heap");
    private static final Histogram HTTP = histogram("http_seconds", "Requests");
    private static final NativeHistogram LATENCY = nativeHistogram("latency", "Requests");
    private static final Label POD = label("pod");
    private static final Label JOB = label("job");

    private SeriesRows() {}

    static List<Row> rows() {
        return List.of(
                Row.of("absent(orders_total)", absent(ORDERS)),
                Row.of("absent(latency)", absent(LATENCY)),
                Row.of("timestamp(heap_bytes)", timestamp(HEAP)),
                Row.of("start_timestamp(orders_total)", startTimestamp(ORDERS)),
                Row.of(
                        "label_replace(heap_bytes, \"pod\", \"$1\", \"job\", \"(.*)-\\\\d\")",
                        labelReplace(HEAP, POD, "$1", JOB, "(.*)-\\d")),
                Row.of(
                        "label_replace(rate(latency[5m]), \"pod\", \"\", \"job\", \"\")",
                        labelReplace(rate(LATENCY, M5), POD, "", JOB, "")),
                Row.of("label_join(heap_bytes, \"pod\", \"-\", \"job\", \"pod\")", labelJoin(HEAP, POD, "-", JOB, POD)),
                Row.of("label_join(heap_bytes, \"pod\", \"\")", labelJoin(HEAP, POD, "")),
                Row.of("sort(heap_bytes)", sort(HEAP)),
                Row.of("sort_desc(heap_bytes)", sortDesc(HEAP)),
                Row.of("sort_by_label(heap_bytes, \"pod\", \"job\")", sortByLabel(HEAP, POD, JOB)),
                Row.of("sort_by_label_desc(latency, \"pod\")", sortByLabelDesc(LATENCY, POD)),
                Row.of("sort_by_label(heap_bytes)", sortByLabel(HEAP)),
                Row.of("sort_by_label_desc(heap_bytes)", sortByLabelDesc(HEAP)),
                Row.of("info(orders_total)", info(ORDERS)),
                Row.of(
                        "info(heap_bytes, {k8s_cluster=~\".+\"})",
                        info(HEAP, label("k8s_cluster").matches(".+"))),
                Row.of(
                        "info(rate(latency[5m]), {__name__=\"build_info\", version=\"\"})",
                        info(
                                rate(LATENCY, M5),
                                metricName().is("build_info"),
                                label("version").is(""))),
                Row.of("histogram_quantile(0.9, rate(latency[5m]))", histogramQuantile(0.9, rate(LATENCY, M5))),
                Row.of(
                        "histogram_quantile(0.9, rate(http_seconds_bucket[5m]))",
                        histogramQuantile(0.9, rate(HTTP.bucket(), M5))),
                Row.of(
                        "histogram_quantile(scalar(q), sum by (le) (increase(http_seconds_bucket[5m])))",
                        histogramQuantile(
                                scalar(promql("q")),
                                sum(increase(HTTP.bucket(), M5)).bucketsBy())),
                Row.of(
                        "histogram_quantile(0.9, sum without (pod) (rate(http_seconds_bucket[5m])))",
                        histogramQuantile(0.9, sum(rate(HTTP.bucket(), M5)).bucketsWithout(POD))),
                Row.of(
                        "histogram_quantile(0.5, avg by (le, job) (irate(http_seconds_bucket[5m])))",
                        histogramQuantile(0.5, avg(irate(HTTP.bucket(), M5)).bucketsBy(JOB))),
                Row.of(
                        "histogram_quantile(0.5, job:http_seconds_bucket:rate5m)",
                        histogramQuantile(0.5, promqlBuckets("job:http_seconds_bucket:rate5m"))),
                Row.of(
                        "histogram_quantile(0.5, http_seconds_bucket)",
                        histogramQuantile(0.5, HTTP.bucket().instant())),
                Row.of(
                        "histogram_quantile(0.5, a + b)",
                        histogramQuantile(0.5, asBuckets(promql("a").plus(promql("b"))))),
                Row.of(
                        "histogram_quantile(0.99, sum by (le, job) (rate(http_seconds_bucket[5m])))",
                        quantile(0.99, HTTP, M5, JOB)),
                Row.of("histogram_quantile(0.99, sum by (job) (rate(latency[5m])))", quantile(0.99, LATENCY, M5, JOB)),
                Row.of(
                        "histogram_quantiles(rate(latency[5m]), \"q\", 0.5, 0.9)",
                        histogramQuantiles(rate(LATENCY, M5), label("q"), 0.5, 0.9)),
                Row.of("histogram_fraction(0, 0.2, rate(latency[5m]))", histogramFraction(0, 0.2, rate(LATENCY, M5))),
                Row.of(
                        "histogram_fraction(-Inf, Inf, rate(http_seconds_bucket[5m]))",
                        histogramFraction(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, rate(HTTP.bucket(), M5))),
                Row.of("histogram_fraction(pi(), time(), latency)", histogramFraction(pi(), time(), LATENCY.instant())),
                Row.of("histogram_avg(rate(latency[5m]))", histogramAvg(rate(LATENCY, M5))),
                Row.of("histogram_count(rate(latency[5m]))", histogramCount(rate(LATENCY, M5))),
                Row.of("histogram_sum(rate(latency[5m]))", histogramSum(rate(LATENCY, M5))),
                Row.of("histogram_stddev(rate(latency[5m]))", histogramStddev(rate(LATENCY, M5))),
                Row.of("histogram_stdvar(rate(latency[5m]))", histogramStdvar(rate(LATENCY, M5))),
                Row.of("sum(heap_bytes)", sum(HEAP)),
                Row.of("avg(heap_bytes)", avg(HEAP)),
                Row.of("min(heap_bytes)", min(HEAP)),
                Row.of("max(heap_bytes)", max(HEAP)),
                Row.of("stddev(heap_bytes)", stddev(HEAP)),
                Row.of("stdvar(heap_bytes)", stdvar(HEAP)),
                Row.of("count(heap_bytes)", count(HEAP)),
                Row.of("group(heap_bytes)", group(HEAP)),
                Row.of(
                        "sum by (pod, job) (rate(orders_total[5m]))",
                        sum(rate(ORDERS, M5)).by(POD, JOB)),
                Row.of("sum without (pod) (heap_bytes)", sum(HEAP).without(POD)),
                Row.of("sum without () (heap_bytes)", sum(HEAP).without()),
                Row.of("sum(rate(latency[5m]))", sum(rate(LATENCY, M5))),
                Row.of(
                        "avg without (pod) (rate(latency[5m]))",
                        avg(rate(LATENCY, M5)).without(POD)),
                Row.of("count(latency)", count(LATENCY)),
                Row.of("group by (pod) (orders_total)", group(ORDERS).by(POD)),
                Row.of("count_values(\"pod\", heap_bytes)", countValues(POD, HEAP)),
                Row.of("topk(3, heap_bytes)", topk(3, HEAP)),
                Row.of(
                        "topk by (job) (scalar(k), heap_bytes)",
                        topk(scalar(promql("k")), HEAP).by(JOB)),
                Row.of("bottomk(3, heap_bytes)", bottomk(3, HEAP)),
                Row.of("bottomk(pi(), heap_bytes)", bottomk(pi(), HEAP)),
                Row.of("quantile(0.9, heap_bytes)", quantile(0.9, HEAP)),
                Row.of("quantile(pi(), heap_bytes)", quantile(pi(), HEAP)),
                Row.of("limitk(2, heap_bytes)", limitk(2, HEAP)),
                Row.of(
                        "limitk by (job) (2, latency)",
                        limitk(2, LATENCY.instant()).by(JOB)),
                Row.of("limit_ratio(-0.5, heap_bytes)", limitRatio(-0.5, HEAP)),
                Row.of("limit_ratio(0.1, latency)", limitRatio(0.1, LATENCY.instant())),
                Row.of("sum by (\"k8s.pod\") (heap_bytes)", sum(HEAP).by(label(quoted("k8s.pod")))),
                Row.of("count by (__name__) (heap_bytes)", count(HEAP).by(metricName())));
    }
}
