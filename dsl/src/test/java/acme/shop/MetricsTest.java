package acme.shop;

import static acme.shop.Finding.error;
import static dev.sextant.dsl.Dsl.counter;
import static dev.sextant.dsl.Dsl.days;
import static dev.sextant.dsl.Dsl.errors;
import static dev.sextant.dsl.Dsl.gauge;
import static dev.sextant.dsl.Dsl.histogram;
import static dev.sextant.dsl.Dsl.label;
import static dev.sextant.dsl.Dsl.millis;
import static dev.sextant.dsl.Dsl.percent;
import static dev.sextant.dsl.Dsl.requests;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.dsl.Configure;
import dev.sextant.dsl.ServiceSpec;
import dev.sextant.promql.typed.Counter;
import dev.sextant.promql.typed.Gauge;
import dev.sextant.promql.typed.Histogram;
import dev.sextant.source.Code;
import java.util.List;
import org.junit.jupiter.api.Test;

class MetricsTest {

    private static final Source HERE = Source.of(MetricsTest.class);
    private static final Counter HYPHEN = counter("orders-placed", "Orders placed"); // <- metric name

    @Test
    void aNameThatPrometheusWouldRefuseIsReportedWhereItWasWritten() {
        assertThat(findings(service -> service.exposes(HYPHEN)))
                .containsExactly(error(
                        Code.INVALID_METRIC_NAME,
                        "invalid metric name \"orders-placed\"",
                        "letters, digits, underscores and colons, not starting with a digit",
                        HERE.at("metric name")));
        assertThat(findings(service -> service.businessMetrics(HYPHEN)))
                .extracting(Finding::code)
                .containsExactly(Code.INVALID_METRIC_NAME);
    }

    @Test
    void aMetricThatOnlyAnObjectiveUsesIsCheckedToo() {
        assertThat(findings(service -> service.slo(
                        "availability",
                        percent(99),
                        days(30),
                        slo -> slo.sli(errors(HYPHEN).over(Shop.ORDERS)))))
                .extracting(Finding::code)
                .containsExactly(Code.INVALID_METRIC_NAME);
    }

    @Test
    void aLabelNameIsReportedOnceHoweverOftenItIsUsed() {
        Counter orders = counter("orders_total", "Orders").labels(label("order-channel")); // <- label name

        assertThat(findings(service -> service.exposes(orders).businessMetrics(orders)))
                .containsExactly(error(
                        Code.INVALID_LABEL_NAME,
                        "invalid label name \"order-channel\"",
                        "letters, digits and underscores, not starting with a digit",
                        HERE.at("label name")));
    }

    @Test
    void theMetricNameIsNoLabel() {
        Counter orders = counter("orders_total", "Orders").labels(label("__name__")); // <- __name__

        assertThat(findings(service -> service.exposes(orders)))
                .containsExactly(error(
                        Code.INVALID_LABEL_NAME,
                        "label name \"__name__\" is the metric name",
                        "declare the metric with counter(…), gauge(…), histogram(…) or summary(…)",
                        HERE.at("__name__")));
    }

    @Test
    void aMetricHasOneKind() {
        Counter counted = counter("queue_length", "Length of the queue"); // <- counter
        Gauge measured = gauge("queue_length", "Length of the queue"); // <- gauge

        assertThat(findings(service -> service.exposes(counted, measured)))
                .containsExactly(error(
                        Code.CONFLICTING_METRIC,
                        "queue_length is a gauge here and a counter elsewhere",
                        "a metric has one kind: rename one of them",
                        HERE.at("gauge"),
                        HERE.at("counter")));
    }

    @Test
    void twoServicesMayUseOneNameForDifferentThings() {
        assertThat(Finding.in(
                        Shop.platform(),
                        Shop.team(),
                        Shop.service(service -> service.exposes(counter("queue_length", ""))),
                        workspace -> workspace.service(
                                "billing",
                                service -> service.team("orders")
                                        .runtime(dev.sextant.model.ServiceRuntime.GO)
                                        .exposes(gauge("queue_length", "")))))
                .isEmpty();
    }

    @Test
    void bucketsThatAreOutOfOrderAreTheOnlyThingReported() {
        Histogram http = histogram("http_seconds", "Requests").buckets(0.5, 0.1); // <- buckets

        assertThat(findings(service -> service.slo(
                        "latency",
                        percent(99),
                        days(30),
                        slo -> slo.sli(requests(http).fasterThan(millis(500))))))
                .containsExactly(error(
                        Code.PROMQL_VALUE,
                        "bucket bounds are not strictly increasing: 0.1 follows 0.5",
                        "",
                        HERE.at("buckets")));
    }

    private static List<Finding> findings(Configure<ServiceSpec> mistake) {
        return Finding.in(Shop.platform(), Shop.team(), Shop.service(mistake));
    }
}
