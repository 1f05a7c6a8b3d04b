package com.example.shop;

import static com.example.shop.Platform.STAGING;
import static dev.sextant.dsl.Dsl.counter;
import static dev.sextant.dsl.Dsl.days;
import static dev.sextant.dsl.Dsl.label;
import static dev.sextant.dsl.Dsl.minutes;
import static dev.sextant.dsl.Dsl.secret;
import static dev.sextant.promql.typed.Functions.increase;
import static dev.sextant.promql.typed.Functions.sum;

import dev.sextant.dsl.Observability;
import dev.sextant.dsl.Workspace;
import dev.sextant.model.ServiceRuntime;
import dev.sextant.model.alerting.AlertSeverity;
import dev.sextant.promql.typed.Counter;
import dev.sextant.promql.typed.Label;

/** The team that knows the customers. */
public final class UserTeam implements Observability {

    private static final Label RESULT = label("result");
    private static final Counter LOGINS = counter("logins_total", "Logins").labels(RESULT);
    private static final Counter REGISTRATIONS = counter("registrations_total", "Registrations");

    @Override
    public void define(Workspace workspace) {
        workspace.team(
                "users",
                team -> team.email("users-oncall", "users-oncall@shop.example.com")
                        .slack("users-slack", "#users-alerts", secret("alertmanager-slack", "users"))
                        .route(AlertSeverity.CRITICAL, "users-oncall")
                        .route(AlertSeverity.WARNING, "users-slack"));

        workspace.service(
                "user-service",
                service -> service.team("users")
                        .description("Keeps accounts and logs customers in")
                        .runtime(ServiceRuntime.JAVA)
                        .metricsPort(9090)
                        .businessMetrics(LOGINS, REGISTRATIONS)
                        .apply(Standards.webService())
                        .slosFrom("src/main/slos/user-service.yml")
                        .in(STAGING, staging -> staging.slosFrom("src/main/slos/user-service.yml", days(7)))
                        .alert(
                                "LoginFailuresHigh",
                                alert -> alert.when(sum(increase(LOGINS.where(RESULT.is("failure")), minutes(10)))
                                                .isGreaterThan(
                                                        sum(increase(LOGINS.where(RESULT.is("success")), minutes(10)))))
                                        .holdingFor(minutes(10))
                                        .summary("More logins fail than succeed")
                                        .runbook("https://runbooks.shop.example.com/logins")));
    }
}
