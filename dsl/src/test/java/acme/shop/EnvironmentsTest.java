package acme.shop;

import static acme.shop.Finding.error;
import static acme.shop.Shop.ORDERS;
import static acme.shop.Shop.PRODUCTION;
import static acme.shop.Shop.STAGING;
import static dev.sextant.dsl.Dsl.above;
import static dev.sextant.dsl.Dsl.days;
import static dev.sextant.dsl.Dsl.environment;
import static dev.sextant.dsl.Dsl.errors;
import static dev.sextant.dsl.Dsl.minutes;
import static dev.sextant.dsl.Dsl.percent;
import static dev.sextant.dsl.Dsl.promql;
import static dev.sextant.promql.typed.Functions.rate;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.dsl.Configure;
import dev.sextant.dsl.Observability;
import dev.sextant.dsl.ServiceSpec;
import dev.sextant.model.declared.AlertDeclaration;
import dev.sextant.model.declared.Limit;
import dev.sextant.model.declared.Scoped;
import dev.sextant.model.declared.ServiceDeclaration;
import dev.sextant.model.declared.SloDeclaration;
import dev.sextant.model.quantity.TimeWindow;
import dev.sextant.promql.typed.InstantVector;
import dev.sextant.source.Code;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EnvironmentsTest {

    private static final Source HERE = Source.of(EnvironmentsTest.class);
    private static final InstantVector ORDER_RATE = rate(ORDERS, minutes(5));

    @Test
    void anEnvironmentSaysOnlyWhatIsDifferent() {
        ServiceDeclaration service = service(spec ->
                spec.metricsPort(8000).metricsPath("/metrics").in(STAGING, staging -> staging.metricsPort(9000)));

        assertThat(service.metricsPort().in(PRODUCTION)).contains(8000);
        assertThat(service.metricsPort().in(STAGING)).contains(9000);
        assertThat(service.metricsPath().in(STAGING)).contains("/metrics");
    }

    @Test
    void theOrderOfTheStatementsMakesNoDifference() {
        ServiceDeclaration service = service(
                spec -> spec.in(STAGING, staging -> staging.metricsPort(9000)).metricsPort(8000));

        assertThat(service.metricsPort().in(PRODUCTION)).contains(8000);
        assertThat(service.metricsPort().in(STAGING)).contains(9000);
    }

    @Test
    void anAlertIsAdjustedFromInsideAndFromOutside() {
        ServiceDeclaration service = service(spec -> spec.alert(
                        "Orders",
                        alert -> alert.when(ORDER_RATE, above(5))
                                .summary("Many orders")
                                .holdingFor(minutes(5))
                                .in(STAGING, staging -> staging.is(above(1))))
                .in(STAGING, staging -> staging.alert("Orders", alert -> alert.holdingFor(minutes(60)))));

        AlertDeclaration alert = only(service.alerts(), Optional.empty());
        assertThat(alert.limit().in(PRODUCTION)).map(Limit::bound).contains(above(5).bound());
        assertThat(alert.limit().in(STAGING)).map(Limit::bound).contains(above(1).bound());
        assertThat(alert.holdingFor().in(PRODUCTION)).contains(minutes(5));
        assertThat(alert.holdingFor().in(STAGING)).contains(minutes(60));
        assertThat(alert.summary().in(STAGING)).contains("Many orders");
    }

    @Test
    void anAlertCanBeAddedInOneEnvironment() {
        Configure<ServiceSpec> spec = service -> service.in(
                STAGING,
                staging -> staging.alert(
                        "Canary", alert -> alert.when(ORDER_RATE, above(5)).summary("Many orders")));

        AlertDeclaration canary = only(service(spec).alerts(), Optional.of(STAGING));
        assertThat(canary.summary().in(STAGING)).contains("Many orders");
        assertThat(canary.summary().in(PRODUCTION)).isEmpty();
        assertThat(findings(spec)).isEmpty();
    }

    @Test
    void anAddedAlertIsCompleteInItsOwnEnvironment() {
        assertThat(findings(service -> service.in(
                        STAGING,
                        staging -> staging.alert("Canary", alert -> alert.summary("Many orders"))))) // <- incomplete
                .containsExactly(error(
                        Code.VALUE_MISSING, "alert 'Canary' has no condition", "add when(…)", HERE.at("incomplete")));
    }

    @Test
    void twoEnvironmentsMayAddAlertsOfOneName() {
        assertThat(findings(service -> service.in(
                                STAGING,
                                staging -> staging.alert(
                                        "Canary",
                                        alert -> alert.when(ORDER_RATE).summary("Staging")))
                        .in(
                                PRODUCTION,
                                production -> production.alert(
                                        "Canary",
                                        alert -> alert.when(ORDER_RATE).summary("Production")))))
                .isEmpty();
    }

    @Test
    void anSloIsAdjusted() {
        ServiceDeclaration service = service(spec -> spec.slo(
                        "availability",
                        percent(99.9),
                        days(30),
                        slo -> slo.sli(errors(ORDERS).over(ORDERS)))
                .in(STAGING, staging -> staging.slo("availability", percent(95), days(7), slo -> slo.withoutAlerts())));

        SloDeclaration slo = only(service.slos(), Optional.empty());
        assertThat(slo.objective().in(PRODUCTION)).contains(percent(99.9));
        assertThat(slo.objective().in(STAGING)).contains(percent(95));
        assertThat(slo.window().in(PRODUCTION)).contains(new TimeWindow.Rolling(Duration.ofDays(30)));
        assertThat(slo.window().in(STAGING)).contains(new TimeWindow.Rolling(Duration.ofDays(7)));
        assertThat(slo.sli().in(STAGING)).isPresent();
        assertThat(slo.alerts().in(PRODUCTION)).isEmpty();
        assertThat(slo.alerts().in(STAGING)).contains(false);
    }

    @Test
    void anEnvironmentInsideAnotherNeverApplies() {
        Configure<ServiceSpec> mistakes = service -> {
            service.alert("Orders", alert -> alert.when(ORDER_RATE).summary("Many orders"));
            service.in(STAGING, staging -> {
                staging.in(PRODUCTION, production -> production.metricsPort(0)); // <- in service
                staging.alert("Orders", alert -> {
                    alert.in(PRODUCTION, production -> production.summary("")); // <- in adjusted
                });
                staging.alert("Canary", alert -> {
                    alert.when(ORDER_RATE).summary("Many orders");
                    alert.in(PRODUCTION, production -> production.summary("")); // <- in added
                });
            });
        };

        assertThat(findings(mistakes))
                .containsExactly(
                        never(HERE.at("in service")), never(HERE.at("in adjusted")), never(HERE.at("in added")));
    }

    private static Finding never(String place) {
        return error(
                Code.NEVER_APPLIES,
                "in(production) stands inside in(staging) and never applies",
                "move it out of in(staging)",
                place);
    }

    @Test
    void theSameEnvironmentInsideItselfIsFine() {
        ServiceDeclaration service = service(spec -> spec.in(
                STAGING,
                staging -> staging.in(STAGING, same -> same.metricsPort(9000)).metricsPath("/m")));

        assertThat(service.metricsPort().in(STAGING)).contains(9000);
        assertThat(service.metricsPort().in(PRODUCTION)).isEmpty();
        assertThat(service.metricsPath().in(PRODUCTION)).isEmpty();
    }

    @Test
    void anEnvironmentThatNobodyDeclaredIsReportedWhereItIsNamed() {
        Configure<ServiceSpec> mistakes = service -> {
            service.in(environment("stagign"), staging -> staging.metricsPort(9000)); // <- service
            service.alert("Orders", alert -> {
                alert.when(ORDER_RATE).summary("Many orders");
                alert.in(environment("prod"), production -> production.summary("Orders")); // <- alert
            });
        };

        assertThat(findings(mistakes))
                .containsExactly(
                        error(
                                Code.UNKNOWN_ENVIRONMENT,
                                "environment 'stagign' was not declared",
                                "declared are production, staging; add it with workspace.environments(…)",
                                HERE.at("service")),
                        error(
                                Code.UNKNOWN_ENVIRONMENT,
                                "environment 'prod' was not declared",
                                "declared are production, staging; add it with workspace.environments(…)",
                                HERE.at("alert")));
    }

    @Test
    void withoutDeclarationsThereIsProductionOnly() {
        Observability file = workspace -> workspace.team(
                "orders", team -> team.in(PRODUCTION, production -> {}).in(STAGING, staging -> {})); // <- staging

        assertThat(Finding.in(file))
                .containsExactly(error(
                        Code.UNKNOWN_ENVIRONMENT,
                        "environment 'staging' was not declared",
                        "without workspace.environments(…) there is only production",
                        HERE.at("staging")));
    }

    @Test
    void anEnvironmentIsAFolderAndThereOnce() {
        Observability file = workspace -> workspace
                .environments(environment("production"), environment("production")) // <- twice
                .environments(environment("../production")); // <- folder

        assertThat(Finding.in(file))
                .containsExactly(
                        error(
                                Code.INVALID_NAME,
                                "environment 'production' is declared twice",
                                "remove one of the two",
                                HERE.at("twice"),
                                HERE.at("twice")),
                        error(
                                Code.INVALID_NAME,
                                "environment '../production' is not a DNS label",
                                "use 1 to 63 lower-case letters, digits and '-', beginning and ending with a letter or"
                                        + " digit",
                                HERE.at("folder")));
    }

    @Test
    void aMistakeInOneEnvironmentIsFoundThough() {
        assertThat(findings(service -> service.alert(
                        "Orders",
                        alert -> alert.when(ORDER_RATE)
                                .summary("Many orders")
                                .in(STAGING, staging -> staging.when(promql("rate(")))))) // <- staging's PromQL
                .extracting(Finding::code, Finding::places)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Code.PROMQL_SYNTAX, List.of(HERE.at("staging's PromQL"))));
    }

    private static ServiceDeclaration service(Configure<ServiceSpec> spec) {
        return Finding.declaredBy(Shop.service(spec)).services().get(0);
    }

    private static <T> T only(List<Scoped<T>> parts, Optional<?> environment) {
        assertThat(parts).singleElement().extracting(Scoped::only).isEqualTo(environment);
        return parts.get(0).item();
    }

    private static List<Finding> findings(Configure<ServiceSpec> mistake) {
        return Finding.in(Shop.platform(), Shop.team(), Shop.service(mistake));
    }

    @Test
    void metricsAndReceiversExistEverywhere() {
        assertThat(findings(service -> service.in(STAGING, staging -> staging.exposes(ORDERS)))) // <- exposes
                .contains(error(
                        Code.NOT_BY_ENVIRONMENT,
                        "exposes inside in(staging) would hold in every environment",
                        "move it out of in(staging)",
                        HERE.at("exposes")));
    }
}
