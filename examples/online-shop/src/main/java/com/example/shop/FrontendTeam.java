package com.example.shop;

import static dev.sextant.dsl.Dsl.counter;
import static dev.sextant.dsl.Dsl.label;
import static dev.sextant.dsl.Dsl.secret;

import dev.sextant.dsl.Observability;
import dev.sextant.dsl.Workspace;
import dev.sextant.model.ServiceRuntime;
import dev.sextant.model.alerting.AlertSeverity;
import dev.sextant.promql.typed.Counter;

/** The team that builds the pages which customers see, and the gateway behind them. */
public final class FrontendTeam implements Observability {

    private static final Counter PAGE_VIEWS =
            counter("page_views_total", "Page views").labels(label("page"));

    @Override
    public void define(Workspace workspace) {
        workspace.team(
                "frontend",
                team -> team.email("frontend-oncall", "frontend-oncall@shop.example.com")
                        .slack("frontend-slack", "#frontend-alerts", secret("alertmanager-slack", "frontend"))
                        .route(AlertSeverity.CRITICAL, "frontend-oncall")
                        .route(AlertSeverity.WARNING, "frontend-slack"));

        workspace.service(
                "frontend",
                service -> service.team("frontend")
                        .description("Serves the pages of the shop")
                        .runtime(ServiceRuntime.NODEJS)
                        .metricsPort(3000)
                        .businessMetrics(PAGE_VIEWS)
                        .apply(Standards.webService()));

        workspace.service(
                "api-gateway",
                service -> service.team("frontend")
                        .description("Passes requests on to the services behind it")
                        .runtime(ServiceRuntime.GO)
                        .metricsPort(8080)
                        .apply(Standards.webService()));
    }
}
