package acme.shop;

import static acme.shop.Shop.HTTP;
import static acme.shop.Shop.ORDERS;
import static acme.shop.Shop.PRODUCTION;
import static acme.shop.Shop.STAGING;
import static acme.shop.Shop.STATUS;
import static dev.sextant.dsl.Dsl.above;
import static dev.sextant.dsl.Dsl.days;
import static dev.sextant.dsl.Dsl.errors;
import static dev.sextant.dsl.Dsl.gibibytes;
import static dev.sextant.dsl.Dsl.hours;
import static dev.sextant.dsl.Dsl.millis;
import static dev.sextant.dsl.Dsl.minutes;
import static dev.sextant.dsl.Dsl.percent;
import static dev.sextant.dsl.Dsl.promql;
import static dev.sextant.dsl.Dsl.requests;
import static dev.sextant.dsl.Dsl.seconds;
import static dev.sextant.dsl.Dsl.secret;
import static dev.sextant.promql.typed.Functions.rate;
import static dev.sextant.promql.typed.Functions.sum;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.dsl.AlertSpec;
import dev.sextant.dsl.Configure;
import dev.sextant.dsl.Observability;
import dev.sextant.dsl.SloSpec;
import dev.sextant.model.LogFormat;
import dev.sextant.model.alerting.AlertSeverity;
import dev.sextant.source.Code;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class WholeShopTest {

    private static final Source HERE = Source.of(WholeShopTest.class);

    @Test
    void aCorrectShopHasNoFindings() {
        Observability platform = Shop.platform(shop -> shop.namespace("monitoring")
                .servicesNamespace("shop")
                .prometheus(prometheus -> prometheus
                        .replicas(2)
                        .retention(days(45))
                        .retentionSize(gibibytes(90))
                        .storage(gibibytes(100), "fast")
                        .scrapeInterval(seconds(15))
                        .evaluationInterval(seconds(30))
                        .host("prometheus.example.com")
                        .externalLabel("cluster", "eu-1")
                        .in(STAGING, staging -> staging.retention(days(7)).externalLabel("cluster", "staging")))
                .grafana(grafana -> grafana.host("grafana.example.com").adminSecret("grafana-admin"))
                .logs(logs -> logs.retention(days(30)))
                .traces(traces -> traces.sampling(percent(10)).in(STAGING, staging -> staging.sampling(percent(100)))));
        Observability team = Shop.team(orders -> orders.email("orders-mail", "orders@example.com")
                .slack("orders-slack", "#orders", secret("alertmanager-slack", "orders"))
                .route(AlertSeverity.CRITICAL, "orders-mail")
                .route(AlertSeverity.WARNING, "orders-slack")
                .in(STAGING, staging -> staging.route(AlertSeverity.CRITICAL, "orders-slack")));
        Observability service = Shop.service(orders -> orders.description("Takes orders")
                .namespace("orders")
                .metricsPort(8000)
                .metricsPath("/internal/metrics")
                .scrapeInterval(seconds(10))
                .logs(LogFormat.JSON)
                .exposes(HTTP)
                .businessMetrics(ORDERS)
                .slo(
                        "availability",
                        percent(99.9),
                        days(28),
                        slo -> slo.sli(errors(HTTP.count().where(STATUS.matches("5..")))
                                        .over(HTTP.count()))
                                .description("Orders are taken")
                                .runbook("https://wiki.example.com/availability")
                                .in(
                                        STAGING,
                                        staging ->
                                                staging.objective(percent(95)).window(days(7))))
                .slo(
                        "latency",
                        percent(95),
                        days(28),
                        slo -> slo.sli(requests(HTTP).fasterThan(millis(500)))
                                .in(STAGING, staging -> staging.window(days(7)).withoutAlerts()))
                .alert(
                        "OrdersStalled",
                        alert -> alert.when(sum(rate(ORDERS, minutes(10))).isEqualTo(0))
                                .holdingFor(minutes(15))
                                .keepFiringFor(minutes(5))
                                .severity(AlertSeverity.CRITICAL)
                                .summary("No order for {{ $labels.instance }}")
                                .description("Nobody can buy anything")
                                .runbook("https://wiki.example.com/stalled")
                                .label("area", "money")
                                .in(
                                        STAGING,
                                        staging -> staging.holdingFor(hours(12)).label("area", "test")))
                .alert(
                        "Memory",
                        alert -> alert.when(promql("process_resident_memory_bytes"), above(1.5e9))
                                .summary("Much memory")
                                .in(PRODUCTION, production -> production.is(above(2e9)))));

        assertThat(Finding.in(platform, team, service)).isEmpty();
    }

    @Test
    void theSmallestShopHasNoFindings() {
        assertThat(Finding.in(Shop.platform(), Shop.team(), Shop.service(service -> {})))
                .isEmpty();
    }

    @Test
    void anEmptyWorkspaceHasNoFindings() {
        assertThat(Finding.in(workspace -> {})).isEmpty();
    }

    @Test
    void manyMistakesAreReportedInOneRunInTheOrderOfTheirLines() {
        Observability platform = Shop.platform(shop -> {
            shop.prometheus(prometheus -> prometheus.replicas(0)); // <- SXT006
            shop.namespace("A"); // <- SXT108
        });
        Observability team = Shop.team(orders -> {
            orders.route(AlertSeverity.CRITICAL, "nobody"); // <- SXT501
        });
        Configure<SloSpec> availability = slo -> slo.sli(errors(ORDERS).over(ORDERS));
        Configure<AlertSpec> stalled = alert -> {
            alert.when(promql("rate(")); // <- SXT201
            alert.holdingFor(Duration.ZERO); // <- SXT302
            alert.label("team", "x"); // <- SXT303
        };
        Configure<AlertSpec> again =
                alert -> alert.when(rate(ORDERS, minutes(5))).summary("x");
        Observability service = Shop.service(orders -> {
            orders.metricsPort(1);
            orders.metricsPort(2); // <- SXT003
            orders.slo("availability", percent(140), days(30), availability); // <- SXT402
            orders.alert("Stalled", stalled); // <- SXT004
            orders.alert("Stalled", again); // <- SXT301
        });

        assertThat(Finding.in(service, team, platform))
                .extracting(
                        finding -> finding.code().id() + " " + finding.places().get(0))
                .containsExactly(
                        found(Code.VALUE_OUT_OF_RANGE),
                        found(Code.INVALID_NAME),
                        found(Code.UNKNOWN_RECEIVER),
                        found(Code.PROMQL_SYNTAX),
                        found(Code.INVALID_DURATION),
                        found(Code.RESERVED_LABEL),
                        found(Code.SET_TWICE),
                        found(Code.OBJECTIVE_OUT_OF_RANGE),
                        found(Code.VALUE_MISSING),
                        found(Code.DUPLICATE_ALERT));
    }

    private static String found(Code code) {
        return code.id() + " " + HERE.at(code.id());
    }

    @Test
    void theOrderOfTheFilesMakesNoDifferenceToACorrectShop() {
        assertThat(Finding.in(Shop.service(service -> {}), Shop.team(), Shop.platform()))
                .isEmpty();
    }
}
