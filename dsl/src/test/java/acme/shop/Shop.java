package acme.shop;

import static dev.sextant.dsl.Dsl.counter;
import static dev.sextant.dsl.Dsl.environment;
import static dev.sextant.dsl.Dsl.histogram;
import static dev.sextant.dsl.Dsl.label;

import dev.sextant.dsl.Configure;
import dev.sextant.dsl.Observability;
import dev.sextant.dsl.PlatformSpec;
import dev.sextant.dsl.ServiceSpec;
import dev.sextant.dsl.TeamSpec;
import dev.sextant.model.EnvironmentName;
import dev.sextant.model.ServiceRuntime;
import dev.sextant.promql.typed.Counter;
import dev.sextant.promql.typed.Histogram;
import dev.sextant.promql.typed.Label;

/** A correct shop, to which tests add one mistake at a time. */
final class Shop {

    static final EnvironmentName PRODUCTION = environment("production");
    static final EnvironmentName STAGING = environment("staging");

    static final Label STATUS = label("status");
    static final Counter ORDERS = counter("orders_placed_total", "Orders placed");
    static final Histogram HTTP = histogram("http_request_duration_seconds", "Duration of HTTP requests")
            .labels(STATUS)
            .buckets(0.1, 0.5, 1, 2.5);

    private Shop() {}

    /** What every file of the shop needs around it: environments, a platform, a team. */
    static Observability platform(Configure<PlatformSpec> more) {
        return workspace -> {
            workspace.environments(PRODUCTION, STAGING);
            workspace.platform("shop", platform -> {
                platform.alerting(alerting -> alerting.smtp("smtp.example.com", 587, "alerts@example.com")
                        .email("operations", "operations@example.com")
                        .defaultReceiver("operations"));
                more.configure(platform);
            });
        };
    }

    static Observability platform() {
        return platform(platform -> {});
    }

    static Observability team(Configure<TeamSpec> more) {
        return workspace -> workspace.team("orders", more);
    }

    static Observability team() {
        return team(team -> {});
    }

    /** A service that lacks nothing but what the test is about. */
    static Observability service(Configure<ServiceSpec> more) {
        return workspace -> workspace.service("order-service", service -> {
            service.team("orders").runtime(ServiceRuntime.PYTHON);
            more.configure(service);
        });
    }
}
