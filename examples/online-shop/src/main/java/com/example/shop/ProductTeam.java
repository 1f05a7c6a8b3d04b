package com.example.shop;

import static dev.sextant.dsl.Dsl.above;
import static dev.sextant.dsl.Dsl.counter;
import static dev.sextant.dsl.Dsl.gauge;
import static dev.sextant.dsl.Dsl.hours;
import static dev.sextant.dsl.Dsl.secret;

import dev.sextant.dsl.Observability;
import dev.sextant.dsl.Workspace;
import dev.sextant.model.LogFormat;
import dev.sextant.model.ServiceRuntime;
import dev.sextant.model.alerting.AlertSeverity;
import dev.sextant.promql.typed.Counter;
import dev.sextant.promql.typed.Functions;
import dev.sextant.promql.typed.Gauge;

/** The team that knows what is for sale. */
public final class ProductTeam implements Observability {

    private static final Counter SEARCHES = counter("product_searches_total", "Product searches");
    private static final Gauge INDEX_AGE = gauge("search_index_age_seconds", "Age of the search index");

    @Override
    public void define(Workspace workspace) {
        workspace.team(
                "products",
                team -> team.email("products-oncall", "products-oncall@shop.example.com")
                        .slack("products-slack", "#products-alerts", secret("alertmanager-slack", "products"))
                        .route(AlertSeverity.CRITICAL, "products-oncall")
                        .route(AlertSeverity.WARNING, "products-slack"));

        workspace.service(
                "product-service",
                service -> service.team("products")
                        .description("Answers what is for sale and what it costs")
                        .runtime(ServiceRuntime.GO)
                        .metricsPort(8080)
                        .logs(LogFormat.LOGFMT)
                        .exposes(INDEX_AGE)
                        .businessMetrics(SEARCHES)
                        .apply(Standards.webService())
                        .alert(
                                "SearchIndexOld",
                                alert -> alert.when(Functions.max(INDEX_AGE), above(hours(6)))
                                        .summary("The search index is more than six hours old")
                                        .runbook("https://runbooks.shop.example.com/search-index")));
    }
}
