package acme.shop;

import static acme.shop.Finding.error;
import static acme.shop.Shop.ORDERS;
import static acme.shop.Shop.STAGING;
import static dev.sextant.dsl.Dsl.above;
import static dev.sextant.dsl.Dsl.days;
import static dev.sextant.dsl.Dsl.errors;
import static dev.sextant.dsl.Dsl.minutes;
import static dev.sextant.dsl.Dsl.percent;
import static dev.sextant.dsl.Dsl.secret;
import static dev.sextant.promql.typed.Functions.rate;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.dsl.Configure;
import dev.sextant.dsl.Observability;
import dev.sextant.dsl.SloSpec;
import dev.sextant.model.alerting.AlertSeverity;
import dev.sextant.model.declared.WorkspaceDeclaration;
import dev.sextant.promql.typed.InstantVector;
import dev.sextant.source.Code;
import org.junit.jupiter.api.Test;

class SetTwiceTest {

    private static final Source HERE = Source.of(SetTwiceTest.class);
    private static final InstantVector ORDER_RATE = rate(ORDERS, minutes(5));

    @Test
    void bothPlacesAreNamedTheSecondFirst() {
        assertThat(Finding.in(
                        Shop.platform(),
                        Shop.team(),
                        Shop.service(service -> service.metricsPort(8080) // <- port
                                .metricsPort(8080)))) // <- port again
                .containsExactly(twice("metricsPort", "", "port again", "port"));
    }

    @Test
    void theFirstStatementHolds() {
        WorkspaceDeclaration declared = Finding.declaredBy(
                Shop.service(service -> service.metricsPort(8000).metricsPort(9000)));

        assertThat(declared.services().get(0).metricsPort().everywhere().map(port -> port.value()))
                .contains(8000);
    }

    @Test
    void eachEnvironmentMaySayItOnce() {
        assertThat(Finding.in(
                        Shop.platform(),
                        Shop.team(),
                        Shop.service(service -> service.metricsPort(8080)
                                .in(STAGING, staging -> staging.metricsPort(9000)) // <- staging
                                .in(STAGING, staging -> staging.metricsPort(9001))))) // <- staging again
                .containsExactly(twice("metricsPort", " in staging", "staging again", "staging"));
    }

    @Test
    void whatASharedFunctionSaysCountsToo() {
        assertThat(Finding.in(
                        Shop.platform(),
                        Shop.team(),
                        Shop.service(service -> service.apply(standard -> standard.metricsPort(8080)) // <- standard
                                .metricsPort(9000)))) // <- own
                .containsExactly(twice("metricsPort", "", "own", "standard"));
    }

    @Test
    void anObjectiveStandsInTheCallOfTheSlo() {
        Configure<SloSpec> twice = slo -> {
            slo.sli(errors(ORDERS).over(ORDERS));
            slo.objective(percent(95)); // <- objective
            slo.withoutAlerts(); // <- without
            slo.withoutAlerts(); // <- without again
        };
        Observability file = Shop.service(service -> {
            service.slo("availability", percent(99), days(30), twice); // <- slo
        });

        assertThat(Finding.in(Shop.platform(), Shop.team(), file))
                .containsExactly(
                        twice("objective", "", "objective", "slo"),
                        twice("withoutAlerts", "", "without again", "without"));
    }

    @Test
    void anAlertsConditionAndItsBoundAreTwoThings() {
        assertThat(Finding.in(
                        Shop.platform(),
                        Shop.team(),
                        Shop.service(service -> service.alert(
                                "Orders",
                                alert -> alert.summary("Orders")
                                        .when(ORDER_RATE, above(5)) // <- when
                                        .is(above(6)) // <- is
                                        .label("area", "money") // <- label
                                        .label("area", "shop"))))) // <- label again
                .containsExactly(twice("bound", "", "is", "when"), twice("label area", "", "label again", "label"));
    }

    @Test
    void aRouteIsSetOncePerSeverity() {
        assertThat(Finding.in(
                        Shop.platform(),
                        Shop.team(team -> team.slack("slack", "#orders", secret("slack", "orders"))
                                .route(AlertSeverity.CRITICAL, "slack") // <- route
                                .route(AlertSeverity.WARNING, "slack")
                                .route(AlertSeverity.CRITICAL, "operations")))) // <- route again
                .containsExactly(twice("route for critical alerts", "", "route again", "route"));
    }

    @Test
    void theComponentIsNamedWhereSeveralHaveTheSetting() {
        assertThat(Finding.in(Shop.platform(platform -> platform.grafana(grafana -> grafana.replicas(1)) // <- replicas
                        .prometheus(prometheus -> prometheus.replicas(1))
                        .grafana(grafana -> grafana.replicas(2))))) // <- replicas again
                .containsExactly(twice("grafana replicas", "", "replicas again", "replicas"));
    }

    private static Finding twice(String what, String where, String second, String first) {
        return error(
                Code.SET_TWICE,
                what + " is set twice" + where,
                "remove one of the two calls, or move one into in(environment, …)",
                HERE.at(second),
                HERE.at(first));
    }
}
