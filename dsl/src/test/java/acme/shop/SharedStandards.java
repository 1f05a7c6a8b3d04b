package acme.shop;

import static acme.shop.Shop.ORDERS;
import static dev.sextant.dsl.Dsl.minutes;
import static dev.sextant.promql.typed.Functions.rate;

import dev.sextant.dsl.Configure;
import dev.sextant.dsl.ServiceSpec;

/** What the services of a shop share, in a file of its own; with a mistake that every one of them gets. */
final class SharedStandards {

    private SharedStandards() {}

    static Configure<ServiceSpec> web(int port) {
        return service -> service.metricsPort(port) // <- shared port
                .alert("Traffic", alert -> alert.when(rate(ORDERS, minutes(5))).summary("Traffic"));
    }

    static void scraped(ServiceSpec service) {
        service.metricsPath("metrics"); // <- shared path
    }
}
