package dev.sextant.engine.resolve.dashboard;

import static dev.sextant.engine.resolve.dashboard.Catalog.JOB;
import static dev.sextant.engine.resolve.dashboard.Catalog.chosenJobs;
import static dev.sextant.promql.typed.Functions.avg;
import static dev.sextant.promql.typed.Functions.count;
import static dev.sextant.promql.typed.Metrics.gauge;
import static dev.sextant.promql.typed.Metrics.label;

import dev.sextant.model.dashboard.Dashboard;
import dev.sextant.model.dashboard.Panel;
import dev.sextant.model.dashboard.Query;
import dev.sextant.model.dashboard.Section;
import dev.sextant.model.dashboard.Threshold;
import dev.sextant.model.dashboard.Unit;
import dev.sextant.model.resolved.Platform;
import dev.sextant.model.resolved.Service;
import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.promql.ast.MatchOp;
import dev.sextant.promql.ast.Modifiers;
import dev.sextant.promql.ast.Origin;
import dev.sextant.promql.ast.VectorSelector;
import dev.sextant.promql.typed.Gauge;
import dev.sextant.promql.typed.Metric;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Are the services up, what do they do, how fast, and what do they say? */
final class ServiceOverview {

    private static final Gauge UP = gauge("up", "Whether a target could be scraped");
    private static final Gauge ALERTS = gauge("ALERTS", "The alerts that are pending or firing");

    private final Platform platform;
    private final List<Service> services;

    ServiceOverview(Platform platform, List<Service> services) {
        this.platform = platform;
        this.services = services;
    }

    Dashboard dashboard() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("health", "Health", List.of(up(), alerts())));
        for (Metric metric : Catalog.metrics(services, Service::metrics)) {
            sections.add(new Section("metric:" + metric.name(), MetricPanels.title(metric), MetricPanels.of(metric)));
        }
        sections.add(new Section("logs", "Logs", List.of(logs())));
        return new Dashboard(
                DashboardIds.SERVICE_OVERVIEW,
                DashboardIds.uid(platform.name(), DashboardIds.SERVICE_OVERVIEW),
                "Service overview",
                "Whether the services are up, what they do and how fast, and what they log.",
                List.of(platform.name(), "services"),
                List.of(ServiceVariable.among(services)),
                sections);
    }

    private static Panel up() {
        return PanelBuilder.timeSeries(
                        "up",
                        "Instances that answer",
                        "The share of each service's instances that Prometheus could scrape.",
                        Unit.RATIO)
                .query(avg(UP.where(chosenJobs())).by(JOB), "{{job}}")
                .badWhenLow()
                .from("0.999", Threshold.Color.GREEN)
                .build();
    }

    private static Panel alerts() {
        return PanelBuilder.table(
                        "alerts",
                        "Firing alerts",
                        "The alerts of the chosen services that fire at the moment.",
                        Unit.NONE)
                .now(
                        count(ALERTS.where(
                                        label("alertstate").is("firing"),
                                        label("service").matches("$" + Catalog.SERVICE_VARIABLE)))
                                .by(label("service"), label("severity"), label("alertname")),
                        "{{service}} {{alertname}}")
                .build();
    }

    private static Panel logs() {
        VectorSelector stream = new VectorSelector(
                Optional.empty(),
                List.of(new LabelMatcher("service", MatchOp.REGEX, "$" + Catalog.SERVICE_VARIABLE)),
                Modifiers.NONE,
                Origin.NONE);
        return PanelBuilder.logs("lines", "Log lines", "What the chosen services log, newest first.")
                .query(new Query.Loki(stream))
                .build();
    }
}
