package shop;

import static dev.sextant.dsl.Dsl.above;
import static dev.sextant.dsl.Dsl.days;
import static dev.sextant.dsl.Dsl.errors;
import static dev.sextant.dsl.Dsl.label;
import static dev.sextant.dsl.Dsl.minutes;
import static dev.sextant.dsl.Dsl.percent;
import static dev.sextant.dsl.Dsl.promql;
import static dev.sextant.dsl.Dsl.secret;

import dev.sextant.dsl.Dsl;
import dev.sextant.dsl.Observability;
import dev.sextant.dsl.Workspace;
import dev.sextant.model.ServiceRuntime;
import dev.sextant.model.alerting.AlertSeverity;
import dev.sextant.promql.typed.Counter;

public final class OrderTeam implements Observability {

    private static final Counter REQUESTS = Dsl.counter("http_requests_total", "HTTP requests").labels(label("status"));

    @Override
    public void define(Workspace shop) {
        shop.platform("shop", platform -> platform.alerting(alerting -> alerting.defaultReceiver("orders-slack")));
        shop.team("orders", team -> team
                .slack("orders-slack", "#orders", secret("alertmanager-slack", "orders"))
                .route(AlertSeverity.CRITICAL, "orders-slack")
                .route(AlertSeverity.WARNING, "orders-slack"));
        shop.service("order-service", service -> service
                .team("orders")
                .runtime(ServiceRuntime.JAVA)
                .exposes(REQUESTS)
                .slo("availability", percent(99.9), days(30), slo -> slo
                        .sli(errors(REQUESTS.where(label("status").matches("5.."))).over(REQUESTS)))
                .alert("OrderQueueLong", alert -> alert
                        .when(promql("order_queue_length"), above(100))
                        .holdingFor(minutes(10))
                        .summary("Orders wait")));
    }
}
