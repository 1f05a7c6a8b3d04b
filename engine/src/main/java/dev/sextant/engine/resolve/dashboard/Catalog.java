package dev.sextant.engine.resolve.dashboard;

import dev.sextant.model.resolved.Service;
import dev.sextant.promql.typed.Label;
import dev.sextant.promql.typed.Matcher;
import dev.sextant.promql.typed.Metric;
import dev.sextant.promql.typed.Metrics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the services' series have in common, so that one panel shows a metric for every service that has it. */
final class Catalog {

    static final Label JOB = Metrics.label("job");

    /** The choice at the top of a dashboard that every service dashboard has. */
    static final String SERVICE_VARIABLE = "service";

    private Catalog() {}

    /** Returns the condition that selects the services that are chosen at the top of the dashboard. */
    static Matcher chosenJobs() {
        return JOB.matches("$" + SERVICE_VARIABLE);
    }

    /** Returns the metrics that services expose, each name once, in the order of the services. */
    static List<Metric> metrics(List<Service> services, Function<Service, List<Metric>> which) {
        Map<String, Metric> byName = new LinkedHashMap<>();
        for (Service service : services) {
            which.apply(service).forEach(metric -> byName.putIfAbsent(metric.name(), metric));
        }
        return List.copyOf(byName.values());
    }

    /** Returns a regular expression that matches exactly the services' names. */
    static String anyOf(List<Service> services) {
        return services.stream().map(Service::name).map(Catalog::quoted).collect(Collectors.joining("|"));
    }

    private static String quoted(String name) {
        return Pattern.compile("[^A-Za-z0-9_-]").matcher(name).replaceAll("\\\\$0");
    }

    static boolean hasLabel(Metric metric, String label) {
        return metric.declaredLabels().stream().anyMatch(l -> l.name().equals(label));
    }
}
