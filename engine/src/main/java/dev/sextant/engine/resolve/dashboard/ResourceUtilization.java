package dev.sextant.engine.resolve.dashboard;

import static dev.sextant.promql.typed.Functions.increase;
import static dev.sextant.promql.typed.Functions.number;
import static dev.sextant.promql.typed.Functions.rate;
import static dev.sextant.promql.typed.Functions.sum;
import static dev.sextant.promql.typed.Metrics.counter;
import static dev.sextant.promql.typed.Metrics.gauge;
import static dev.sextant.promql.typed.Metrics.label;

import dev.sextant.model.dashboard.Dashboard;
import dev.sextant.model.dashboard.Panel;
import dev.sextant.model.dashboard.Section;
import dev.sextant.model.dashboard.Threshold;
import dev.sextant.model.dashboard.Unit;
import dev.sextant.model.resolved.Platform;
import dev.sextant.model.resolved.Service;
import dev.sextant.promql.typed.Counter;
import dev.sextant.promql.typed.Gauge;
import dev.sextant.promql.typed.Label;
import dev.sextant.promql.typed.Matcher;
import java.util.List;

/** How much of what they have do the services' containers and the nodes use? */
final class ResourceUtilization {

    private static final Label CONTAINER = label("container");
    private static final Label INSTANCE = label("instance");
    private static final Label RESOURCE = label("resource");
    private static final Counter CPU = counter("container_cpu_usage_seconds_total", "CPU time of a container");
    private static final Gauge MEMORY =
            gauge("container_memory_working_set_bytes", "Memory of a container that cannot be given back");
    private static final Gauge LIMITS = gauge("kube_pod_container_resource_limits", "Limits of a container");
    private static final Counter RESTARTS =
            counter("kube_pod_container_status_restarts_total", "Restarts of a container");
    private static final Counter NODE_CPU = counter("node_cpu_seconds_total", "CPU time of a node by mode");
    private static final Gauge NODE_MEMORY_AVAILABLE =
            gauge("node_memory_MemAvailable_bytes", "Memory of a node that is available");
    private static final Gauge NODE_MEMORY = gauge("node_memory_MemTotal_bytes", "Memory of a node");
    private static final Gauge DISK_AVAILABLE = gauge("node_filesystem_avail_bytes", "Free space of a file system");
    private static final Gauge DISK = gauge("node_filesystem_size_bytes", "Size of a file system");

    private final Platform platform;
    private final List<Service> services;

    ResourceUtilization(Platform platform, List<Service> services) {
        this.platform = platform;
        this.services = services;
    }

    Dashboard dashboard() {
        return new Dashboard(
                DashboardIds.RESOURCE_UTILIZATION,
                DashboardIds.uid(platform.name(), DashboardIds.RESOURCE_UTILIZATION),
                "Resource utilization",
                "How much of their CPU, memory and disk the services' containers and the nodes use.",
                List.of(platform.name(), "resources"),
                List.of(ServiceVariable.among(services)),
                List.of(
                        new Section("containers", "Containers", List.of(cpu(), memory(), restarts())),
                        new Section("nodes", "Nodes", List.of(nodeCpu(), nodeMemory(), nodeDisk()))));
    }

    private static Matcher chosen() {
        return CONTAINER.matches("$" + Catalog.SERVICE_VARIABLE);
    }

    private static Panel cpu() {
        return ofLimit("cpu", "CPU, share of the limit", "CPU time used, as a share of the containers' limits.")
                .query(
                        sum(rate(CPU.where(chosen()), RateInterval.PLACEHOLDER))
                                .by(CONTAINER)
                                .on(CONTAINER)
                                .dividedBy(sum(LIMITS.where(chosen(), RESOURCE.is("cpu")))
                                        .by(CONTAINER)),
                        "{{container}}")
                .build();
    }

    private static Panel memory() {
        return ofLimit("memory", "Memory, share of the limit", "Memory in use, as a share of the containers' limits.")
                .query(
                        sum(MEMORY.where(chosen()))
                                .by(CONTAINER)
                                .on(CONTAINER)
                                .dividedBy(sum(LIMITS.where(chosen(), RESOURCE.is("memory")))
                                        .by(CONTAINER)),
                        "{{container}}")
                .build();
    }

    private static Panel restarts() {
        return PanelBuilder.timeSeries(
                        "restarts",
                        "Restarts",
                        "How often containers were started anew: after a crash, or for using too much memory.",
                        Unit.SHORT)
                .query(
                        sum(increase(RESTARTS.where(chosen()), RateInterval.PLACEHOLDER))
                                .by(CONTAINER),
                        "{{container}}")
                .build();
    }

    private static Panel nodeCpu() {
        return ofLimit("node-cpu", "Node CPU", "The share of each node's CPU time that is not idle.")
                .query(
                        number(1)
                                .minus(sum(rate(NODE_CPU.where(label("mode").is("idle")), RateInterval.PLACEHOLDER))
                                        .by(INSTANCE)
                                        .on(INSTANCE)
                                        .dividedBy(sum(rate(NODE_CPU, RateInterval.PLACEHOLDER))
                                                .by(INSTANCE))),
                        "{{instance}}")
                .build();
    }

    private static Panel nodeMemory() {
        return ofLimit("node-memory", "Node memory", "The share of each node's memory that is in use.")
                .query(
                        number(1).minus(NODE_MEMORY_AVAILABLE.instant().dividedBy(NODE_MEMORY.instant())),
                        "{{instance}}")
                .build();
    }

    private static Panel nodeDisk() {
        Matcher real = label("fstype").doesNotMatch("tmpfs|overlay|squashfs");
        return ofLimit("node-disk", "Node disks", "The share of each file system that is in use.")
                .query(
                        number(1)
                                .minus(DISK_AVAILABLE
                                        .where(real)
                                        .instant()
                                        .dividedBy(DISK.where(real).instant())),
                        "{{instance}} {{mountpoint}}")
                .build();
    }

    private static PanelBuilder ofLimit(String key, String title, String description) {
        return PanelBuilder.timeSeries(key, title, description, Unit.RATIO)
                .size(8, 8)
                .from("0.8", Threshold.Color.ORANGE)
                .from("0.9", Threshold.Color.RED);
    }
}
