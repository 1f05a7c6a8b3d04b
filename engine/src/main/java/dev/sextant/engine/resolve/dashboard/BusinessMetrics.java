package dev.sextant.engine.resolve.dashboard;

import static dev.sextant.engine.resolve.dashboard.Catalog.JOB;
import static dev.sextant.engine.resolve.dashboard.Catalog.chosenJobs;
import static dev.sextant.promql.typed.Functions.increase;
import static dev.sextant.promql.typed.Functions.sum;

import dev.sextant.model.dashboard.Dashboard;
import dev.sextant.model.dashboard.Panel;
import dev.sextant.model.dashboard.Section;
import dev.sextant.model.dashboard.Unit;
import dev.sextant.model.resolved.Platform;
import dev.sextant.model.resolved.Service;
import dev.sextant.promql.typed.Counter;
import dev.sextant.promql.typed.Metric;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How does the business go? */
final class BusinessMetrics {

    private final Platform platform;
    private final List<Service> services;

    BusinessMetrics(Platform platform, List<Service> services) {
        this.platform = platform;
        List<Service> telling = services.stream()
                .filter(service -> !service.businessMetrics().isEmpty())
                .toList();
        this.services = telling.isEmpty() ? services : telling;
    }

    Dashboard dashboard() {
        List<Section> sections = new ArrayList<>();
        for (Metric metric : Catalog.metrics(services, Service::businessMetrics)) {
            List<Panel> panels = new ArrayList<>();
            if (metric instanceof Counter counter) {
                panels.add(lastDay(counter));
            }
            panels.addAll(MetricPanels.of(metric));
            sections.add(new Section(metric.name(), MetricPanels.title(metric), panels));
        }
        return new Dashboard(
                DashboardIds.BUSINESS_METRICS,
                DashboardIds.uid(platform.name(), DashboardIds.BUSINESS_METRICS),
                "Business metrics",
                "The metrics that the teams marked as telling how the business goes.",
                List.of(platform.name(), "business"),
                List.of(ServiceVariable.among(services)),
                sections);
    }

    private static Panel lastDay(Counter metric) {
        return PanelBuilder.stat(
                        metric.name() + ":day",
                        "Last 24 hours",
                        MetricPanels.described(metric, "The increase of " + metric.name() + " over the last day."),
                        Unit.SHORT)
                .size(12, 8)
                .nowWithFixedRange(
                        sum(increase(metric.where(chosenJobs()), Duration.ofDays(1)))
                                .by(JOB),
                        "{{job}}")
                .build();
    }
}
