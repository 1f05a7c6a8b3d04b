package acme.pipeline;

import static dev.sextant.dsl.Dsl.counter;
import static dev.sextant.dsl.Dsl.days;
import static dev.sextant.dsl.Dsl.errors;
import static dev.sextant.dsl.Dsl.minutes;
import static dev.sextant.dsl.Dsl.percent;
import static dev.sextant.dsl.Dsl.promql;

import dev.sextant.dsl.AlertSpec;
import dev.sextant.dsl.Observability;
import dev.sextant.dsl.ServiceSpec;
import dev.sextant.dsl.SloSpec;
import dev.sextant.dsl.Workspace;
import dev.sextant.model.ServiceRuntime;
import dev.sextant.model.alerting.AlertSeverity;
import dev.sextant.promql.typed.Counter;

/** One of every mistake that a definition can make and the compiler cannot see. */
public final class BrokenTeam implements Observability {

    private static final Counter REQUESTS = counter("requests-total", "Requests"); // SXT104

    @Override
    public void define(Workspace workspace) {
        workspace.team("baskets", team -> team.route(AlertSeverity.CRITICAL, "nobody")); // SXT501
        workspace.service("basket", service -> complete(service).apply(BrokenTeam::mistakes));
        workspace.service("basket", BrokenTeam::complete); // SXT101
        workspace.service("../../etc/passwd", BrokenTeam::complete); // SXT102
    }

    private static ServiceSpec complete(ServiceSpec service) {
        return service.team("baskets").runtime(ServiceRuntime.GO);
    }

    private static void mistakes(ServiceSpec service) {
        service.exposes(REQUESTS);
        service.alert("QueueLong", BrokenTeam::unclosed);
        service.alert("QueueLong", BrokenTeam::neverHolding); // SXT301
        service.slo("availability", percent(140), days(30), BrokenTeam::measured); // SXT402
    }

    private static void unclosed(AlertSpec alert) {
        alert.summary("The queue is long").when(promql("sum(rate(queue[5m]) > 1")); // SXT201
    }

    private static void neverHolding(AlertSpec alert) {
        alert.summary("Nothing answers").when(promql("up == 0"));
        alert.holdingFor(minutes(0)); // SXT302
    }

    private static void measured(SloSpec slo) {
        slo.sli(errors(REQUESTS).over(REQUESTS));
    }
}
