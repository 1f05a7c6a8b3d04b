package acme.shop;

import static acme.shop.Finding.error;
import static acme.shop.Finding.warning;
import static acme.shop.Shop.STAGING;
import static dev.sextant.dsl.Dsl.days;
import static dev.sextant.dsl.Dsl.gibibytes;
import static dev.sextant.dsl.Dsl.hours;
import static dev.sextant.dsl.Dsl.percent;
import static dev.sextant.dsl.Dsl.seconds;
import static dev.sextant.dsl.Dsl.secret;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.dsl.Configure;
import dev.sextant.dsl.Observability;
import dev.sextant.dsl.PlatformSpec;
import dev.sextant.model.platform.LogCollector;
import dev.sextant.model.platform.TraceBackend;
import dev.sextant.source.Code;
import org.junit.jupiter.api.Test;

class PlatformTest {

    private static final Source HERE = Source.of(PlatformTest.class);
    private static final String DNS_LABEL =
            "use 1 to 63 lower-case letters, digits and '-', beginning and ending with a letter or digit";
    private static final String SPAN = "use a duration of more than zero, or leave the call out";
    private static final Configure<PlatformSpec> NOTIFIES = platform ->
            platform.alerting(alerting -> alerting.slack("operations", "#operations", secret("slack", "operations"))
                    .defaultReceiver("operations"));

    @Test
    void thePlatformIsDescribedOnce() {
        Observability other = workspace -> workspace.platform("other", NOTIFIES); // <- second
        Observability first = workspace -> workspace.platform("shop", NOTIFIES); // <- first

        assertThat(Finding.in(first, other))
                .contains(error(
                        Code.DUPLICATE_PLATFORM,
                        "the platform is declared twice",
                        "describe it in one place",
                        HERE.at("second"),
                        HERE.at("first")))
                .extracting(Finding::code)
                .containsExactlyInAnyOrder(Code.DUPLICATE_PLATFORM, Code.DUPLICATE_RECEIVER);
    }

    @Test
    void itsNameCanBeAHostName() {
        Observability file = workspace -> workspace.platform("Online Shop", NOTIFIES); // <- platform name

        assertThat(Finding.in(file))
                .containsExactly(error(
                        Code.INVALID_NAME,
                        "platform name 'Online Shop' is not a DNS label",
                        DNS_LABEL,
                        HERE.at("platform name")));
    }

    @Test
    void everythingThatHasASizeHasAPossibleOne() {
        Observability file = Shop.platform(platform -> platform.prometheus(prometheus -> prometheus
                        .replicas(0) // <- Prometheus replicas
                        .retentionSize(gibibytes(0)) // <- retention size
                        .storage(gibibytes(0))) // <- Prometheus volume
                .alerting(alerting -> alerting.replicas(-1) // <- Alertmanager replicas
                        .in(STAGING, staging -> staging.storage(gibibytes(0), "standard"))) // <- Alertmanager volume
                .grafana(grafana -> grafana.replicas(0)) // <- Grafana replicas
                .traces(traces -> traces.sampling(percent(100.1)) // <- sampling
                        .in(STAGING, staging -> staging.sampling(percent(-1))))); // <- staging sampling

        assertThat(Finding.in(file))
                .containsExactly(
                        error(
                                Code.VALUE_OUT_OF_RANGE,
                                "number of Prometheus replicas is 0",
                                "use 1 or more",
                                HERE.at("Prometheus replicas")),
                        error(
                                Code.VALUE_OUT_OF_RANGE,
                                "the retention size is 0",
                                "use more than 0 bytes, or leave the call out",
                                HERE.at("retention size")),
                        error(
                                Code.VALUE_OUT_OF_RANGE,
                                "a volume has no size",
                                "use more than 0 bytes",
                                HERE.at("Prometheus volume")),
                        error(
                                Code.VALUE_OUT_OF_RANGE,
                                "number of Alertmanager replicas is -1",
                                "use 1 or more",
                                HERE.at("Alertmanager replicas")),
                        error(
                                Code.VALUE_OUT_OF_RANGE,
                                "a volume has no size",
                                "use more than 0 bytes",
                                HERE.at("Alertmanager volume")),
                        error(
                                Code.VALUE_OUT_OF_RANGE,
                                "number of Grafana replicas is 0",
                                "use 1 or more",
                                HERE.at("Grafana replicas")),
                        error(
                                Code.VALUE_OUT_OF_RANGE,
                                "the sampled share is 100.1 %",
                                "use 0 % to 100 %",
                                HERE.at("sampling")),
                        error(
                                Code.VALUE_OUT_OF_RANGE,
                                "the sampled share is -1 %",
                                "use 0 % to 100 %",
                                HERE.at("staging sampling")));
    }

    @Test
    void durationsAreTimeSpans() {
        Observability file = Shop.platform(platform -> platform.prometheus(prometheus -> prometheus
                        .retention(days(30).plusNanos(1)) // <- retention
                        .scrapeInterval(seconds(0)) // <- scrape interval
                        .evaluationInterval(seconds(-1))) // <- evaluation interval
                .alerting(alerting -> alerting.repeatInterval(seconds(0))) // <- repeat interval
                .logs(logs -> logs.retention(hours(36)) // <- days and a half
                        .in(STAGING, staging -> staging.retention(hours(-36)))) // <- negative days
                .traces(traces -> traces.retention(days(0)))); // <- trace retention

        assertThat(Finding.in(file))
                .containsExactly(
                        error(
                                Code.INVALID_DURATION,
                                "retention is finer than a millisecond",
                                "Prometheus counts in milliseconds",
                                HERE.at("retention")),
                        error(Code.INVALID_DURATION, "scrape interval is zero", SPAN, HERE.at("scrape interval")),
                        error(
                                Code.INVALID_DURATION,
                                "evaluation interval is negative",
                                SPAN,
                                HERE.at("evaluation interval")),
                        error(Code.INVALID_DURATION, "repeat interval is zero", SPAN, HERE.at("repeat interval")),
                        error(
                                Code.INVALID_DURATION,
                                "log retention is not a whole number of days",
                                "Loki drops logs by the day: use days(…)",
                                HERE.at("days and a half")),
                        error(Code.INVALID_DURATION, "log retention is negative", SPAN, HERE.at("negative days")),
                        error(Code.INVALID_DURATION, "trace retention is zero", SPAN, HERE.at("trace retention")));
    }

    @Test
    void namesArePossibleInKubernetesAndInDns() {
        Observability file = Shop.platform(platform -> platform.namespace("Monitoring") // <- namespace
                .servicesNamespace("shop_prod") // <- services namespace
                .prometheus(prometheus -> prometheus
                        .host("https://prometheus.example.com") // <- host
                        .externalLabel("data-centre", "eu")) // <- external label
                .grafana(grafana -> grafana.host("grafana.example.com/") // <- Grafana host
                        .adminSecret("Grafana")) // <- secret
                .traces(traces -> traces.host("")) // <- empty host
                .alerting(alerting -> alerting.host("alerts..example.com"))); // <- empty part

        String host = "write the name alone, without https:// and path";
        assertThat(Finding.in(file))
                .containsExactly(
                        error(
                                Code.INVALID_NAME,
                                "namespace 'Monitoring' is not a DNS label",
                                DNS_LABEL,
                                HERE.at("namespace")),
                        error(
                                Code.INVALID_NAME,
                                "services namespace 'shop_prod' is not a DNS label",
                                DNS_LABEL,
                                HERE.at("services namespace")),
                        error(
                                Code.INVALID_NAME,
                                "'https://prometheus.example.com' is not a host name",
                                host,
                                HERE.at("host")),
                        error(
                                Code.INVALID_LABEL_NAME,
                                "'data-centre' is not a label name",
                                "use letters, digits and '_', not beginning with a digit",
                                HERE.at("external label")),
                        error(
                                Code.INVALID_NAME,
                                "'grafana.example.com/' is not a host name",
                                host,
                                HERE.at("Grafana host")),
                        error(Code.INVALID_NAME, "secret 'Grafana' is not a DNS label", DNS_LABEL, HERE.at("secret")),
                        error(Code.INVALID_NAME, "'' is not a host name", host, HERE.at("empty host")),
                        error(
                                Code.INVALID_NAME,
                                "'alerts..example.com' is not a host name",
                                host,
                                HERE.at("empty part")));
    }

    @Test
    void whatIsPastItsEndOfLifeIsAWarning() {
        Observability file = Shop.platform(platform -> platform.logs(logs -> logs.collector(LogCollector.ALLOY)
                        .in(STAGING, staging -> staging.collector(LogCollector.PROMTAIL))) // <- Promtail
                .traces(traces -> traces.backend(TraceBackend.JAEGER_OPERATOR))); // <- operator

        assertThat(Finding.in(file))
                .containsExactly(
                        warning(
                                Code.END_OF_LIFE,
                                "Promtail is past its end of life (2026-03-02)",
                                "collector(ALLOY) generates its successor",
                                HERE.at("Promtail")),
                        warning(
                                Code.END_OF_LIFE,
                                "Jaeger v1 and its operator are past their end of life (2025-12-31)",
                                "backend(JAEGER_V2) generates its successor",
                                HERE.at("operator")));
    }
}
