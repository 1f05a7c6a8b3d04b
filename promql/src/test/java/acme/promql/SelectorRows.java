package acme.promql;

import static dev.sextant.promql.typed.Functions.*;

import dev.sextant.promql.typed.Gauge;
import dev.sextant.promql.typed.Histogram;
import dev.sextant.promql.typed.Label;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/** Selectors, names in quotes, strings. */
final class SelectorRows {
    private static final Duration M5 = Duration.ofMinutes(5);
    private static final Gauge HEAP = gauge("heap_bytes", "Heap");
    private static final Histogram HTTP = histogram("http_seconds", "Requests");
    private static final Label POD = label("pod");
    private static final Label JOB = label("job");

    private SelectorRows() {}

    static List<Row> rows() {
        return List.of(
                Row.of("heap_bytes{pod=\"a\"}", HEAP.where(POD.is("a")).instant()),
                Row.of("heap_bytes{pod!=\"a\"}", HEAP.where(POD.isNot("a")).instant()),
                Row.of(
                        "heap_bytes{pod=~\"a.*\"}",
                        HEAP.where(POD.matches("a.*")).instant()),
                Row.of(
                        "heap_bytes{pod!~\"a.*\"}",
                        HEAP.where(POD.doesNotMatch("a.*")).instant()),
                Row.of(
                        "heap_bytes{pod=~\"a|b\"}",
                        HEAP.where(POD.oneOf("a", "b")).instant()),
                Row.of(
                        "heap_bytes{pod!~\"a|b\"}",
                        HEAP.where(POD.noneOf("a", "b")).instant()),
                Row.of("{\"http.requests\"}", gauge(quoted("http.requests"), "").instant()),
                Row.of(
                        "rate({\"http.requests\", \"k8s.pod\"=\"a\"}[5m])",
                        rate(
                                counter(quoted("http.requests"), "")
                                        .where(label(quoted("k8s.pod")).is("a")),
                                M5)),
                Row.of("{\"größe\"}", gauge(quoted("größe"), "").instant()),
                Row.of("{\"nan\"}", gauge("nan", "").instant()),
                Row.of("{\"ON\"}", gauge("ON", "").instant()),
                Row.of("sum", gauge("sum", "").instant()),
                Row.of("offset offset 5m", gauge("offset", "").offset(M5).instant()),
                Row.of("{\"h.d_bucket\"}", histogram(quoted("h.d"), "").bucket().instant()),
                Row.of("{\"s.d_sum\"}", summary(quoted("s.d"), "").sum().instant()),
                Row.of("rate({\"n.d\"}[5m])", rate(nativeHistogram(quoted("n.d"), ""), M5)),
                Row.of("{job=\"x\"}", gauges(JOB.is("x")).instant()),
                Row.of(
                        "rate({__name__=~\"http_.*_total\"}[5m])",
                        rate(counters(metricName().matches("http_.*_total")), M5)),
                Row.of(
                        "rate({__name__=~\".*_seconds\", job=\"\"}[5m])",
                        rate(nativeHistograms(metricName().matches(".*_seconds"), JOB.is("")), M5)),
                Row.of(
                        "http_seconds_bucket{le=\"0.5\"}",
                        HTTP.bucket(new BigDecimal("0.5")).instant()),
                Row.of("http_seconds_sum", HTTP.sum().instant()),
                Row.of("quantiles", summary("quantiles", "").instant()),
                Row.of("quantiles_count", summary("quantiles", "").count().instant()),
                Row.of(
                        "label_replace(a, \"pod\", \"\\\"\\\\\\n\", \"job\", \"\")",
                        labelReplace(promql("a"), POD, "\"\\\n", JOB, "")),
                Row.of(
                        "heap_bytes{pod=\"\\\"\\\\\\n\\t\\x00ü😀\"}",
                        HEAP.where(POD.is("\"\\\n\t\0ü😀")).instant()));
    }
}
