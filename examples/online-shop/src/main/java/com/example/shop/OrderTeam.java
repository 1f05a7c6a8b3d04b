package com.example.shop;

import static com.example.shop.Platform.PRODUCTION;
import static com.example.shop.Platform.STAGING;
import static dev.sextant.dsl.Dsl.calendarMonth;
import static dev.sextant.dsl.Dsl.counter;
import static dev.sextant.dsl.Dsl.days;
import static dev.sextant.dsl.Dsl.errors;
import static dev.sextant.dsl.Dsl.hours;
import static dev.sextant.dsl.Dsl.label;
import static dev.sextant.dsl.Dsl.minutes;
import static dev.sextant.dsl.Dsl.percent;
import static dev.sextant.dsl.Dsl.promql;
import static dev.sextant.dsl.Dsl.secret;
import static dev.sextant.promql.typed.Functions.rate;
import static dev.sextant.promql.typed.Functions.sum;

import dev.sextant.dsl.Observability;
import dev.sextant.dsl.Workspace;
import dev.sextant.model.ServiceRuntime;
import dev.sextant.model.alerting.AlertSeverity;
import dev.sextant.promql.typed.Counter;

/** The team that takes orders and money. */
public final class OrderTeam implements Observability {

    private static final Counter ORDERS =
            counter("orders_placed_total", "Orders placed").labels(label("channel"));
    private static final Counter REVENUE = counter("order_revenue_euros_total", "Revenue in euros");

    @Override
    public void define(Workspace workspace) {
        workspace.team(
                "orders",
                team -> team.email("orders-oncall", "orders-oncall@shop.example.com")
                        .slack("orders-slack", "#orders-alerts", secret("alertmanager-slack", "orders"))
                        .route(AlertSeverity.CRITICAL, "orders-oncall")
                        .route(AlertSeverity.WARNING, "orders-slack")
                        .in(STAGING, staging -> staging.route(AlertSeverity.CRITICAL, "orders-slack")));

        workspace.service(
                "order-service",
                service -> service.team("orders")
                        .description("Takes orders and payments")
                        .runtime(ServiceRuntime.PYTHON)
                        .metricsPort(8000)
                        .businessMetrics(ORDERS, REVENUE)
                        .apply(Standards.webService())
                        .in(
                                PRODUCTION,
                                production -> production.slo(
                                        "contract",
                                        percent(99.5),
                                        calendarMonth("Europe/Berlin"),
                                        slo -> slo.description("What marketplace partners are promised for each month")
                                                .sli(errors(Standards.HTTP
                                                                .count()
                                                                .where(Standards.STATUS.matches("5..")))
                                                        .over(Standards.HTTP.count()))
                                                .runbook("https://runbooks.shop.example.com/contract")
                                                // Availability pages already, for a fifth of these failures.
                                                .burnRateAlerts(alerts -> alerts.withoutPages()
                                                        .atLeast(20)
                                                        .ticketSlow(percent(20), days(5), hours(10)))))
                        .alert(
                                "OrdersStalled",
                                alert -> alert.when(
                                                sum(rate(ORDERS, minutes(10))).isEqualTo(0))
                                        .holdingFor(minutes(15))
                                        .in(STAGING, staging -> staging.holdingFor(hours(12)))
                                        .severity(AlertSeverity.CRITICAL)
                                        .summary("No orders are placed any more")
                                        .runbook("https://runbooks.shop.example.com/orders-stalled"))
                        .alert(
                                "OrderProcessMemoryHigh",
                                alert -> alert.when(promql("process_resident_memory_bytes > 1.5e9"))
                                        .holdingFor(minutes(10))
                                        .summary("{{ $labels.instance }} uses more than 1.5 GB of memory")
                                        .runbook("https://runbooks.shop.example.com/resources")));
    }
}
