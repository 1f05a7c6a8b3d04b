package acme.pipeline;

import static dev.sextant.dsl.Dsl.above;
import static dev.sextant.dsl.Dsl.gauge;
import static dev.sextant.dsl.Dsl.minutes;
import static dev.sextant.promql.typed.Functions.max;

import dev.sextant.dsl.Observability;
import dev.sextant.dsl.Workspace;
import dev.sextant.model.ServiceRuntime;
import dev.sextant.promql.typed.Gauge;

/** One service with one alert, whose threshold can be chosen. */
public final class Shop implements Observability {

    private static final Gauge QUEUE = gauge("queue_length", "Length of the queue");

    private final double threshold;

    public Shop(double threshold) {
        this.threshold = threshold;
    }

    @Override
    public void define(Workspace workspace) {
        workspace.team("baskets", team -> {});
        workspace.service(
                "basket",
                service -> service.team("baskets")
                        .runtime(ServiceRuntime.GO)
                        .exposes(QUEUE)
                        .alert(
                                "QueueLong",
                                alert -> alert.when(max(QUEUE), above(threshold))
                                        .holdingFor(minutes(5))
                                        .summary("The queue is long")));
    }
}
