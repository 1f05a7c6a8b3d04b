package com.example.shop;

import static com.example.shop.Platform.STAGING;
import static dev.sextant.dsl.Dsl.above;
import static dev.sextant.dsl.Dsl.below;
import static dev.sextant.dsl.Dsl.counter;
import static dev.sextant.dsl.Dsl.days;
import static dev.sextant.dsl.Dsl.errors;
import static dev.sextant.dsl.Dsl.gauge;
import static dev.sextant.dsl.Dsl.histogram;
import static dev.sextant.dsl.Dsl.label;
import static dev.sextant.dsl.Dsl.millis;
import static dev.sextant.dsl.Dsl.minutes;
import static dev.sextant.dsl.Dsl.percent;
import static dev.sextant.dsl.Dsl.requests;
import static dev.sextant.dsl.Dsl.seconds;
import static dev.sextant.promql.typed.Functions.absent;
import static dev.sextant.promql.typed.Functions.avg;
import static dev.sextant.promql.typed.Functions.avgOverTime;
import static dev.sextant.promql.typed.Functions.quantile;
import static dev.sextant.promql.typed.Functions.rate;
import static dev.sextant.promql.typed.Functions.sum;

import dev.sextant.dsl.Configure;
import dev.sextant.dsl.ServiceSpec;
import dev.sextant.model.alerting.AlertSeverity;
import dev.sextant.promql.typed.Counter;
import dev.sextant.promql.typed.Gauge;
import dev.sextant.promql.typed.Histogram;
import dev.sextant.promql.typed.InstantVector;
import dev.sextant.promql.typed.Label;

/** What every service of the shop has in common: its metrics, its promises, and the alerts on them. */
public final class Standards {

    public static final Label METHOD = label("method");
    public static final Label ROUTE = label("route");
    public static final Label STATUS = label("status");

    /** Every service exposes it under this name, with these buckets. */
    public static final Histogram HTTP = histogram("http_request_duration_seconds", "Duration of HTTP requests")
            .labels(METHOD, ROUTE, STATUS)
            .buckets(0.1, 0.5, 1, 2, 5);

    private static final Gauge UP = gauge("up", "Whether the instance could be scraped");
    private static final Label CONTAINER = label("container");
    private static final Label RESOURCE = label("resource");
    private static final Counter CPU = counter("container_cpu_usage_seconds_total", "CPU time of a container");
    private static final Gauge MEMORY = gauge("container_memory_working_set_bytes", "Memory of a container");
    private static final Gauge LIMITS = gauge("kube_pod_container_resource_limits", "Limits of a container");

    private static final String RUNBOOKS = "https://runbooks.shop.example.com/";

    private Standards() {}

    /** The shop's promises to its customers, and the alerts on what a service does and uses. */
    public static Configure<ServiceSpec> webService() {
        return service ->
                service.exposes(HTTP).apply(promises()).apply(signals()).apply(resources(service.name()));
    }

    private static Configure<ServiceSpec> promises() {
        return service -> service.slo(
                        "availability",
                        percent(99.9),
                        days(30),
                        slo -> slo.description("999 of 1000 requests are answered without a failure of the service")
                                .sli(errors(HTTP.count().where(STATUS.matches("5..")))
                                        .over(HTTP.count()))
                                .runbook(RUNBOOKS + "availability")
                                .in(
                                        STAGING,
                                        staging ->
                                                staging.objective(percent(99)).window(days(7))))
                .slo(
                        "latency",
                        percent(95),
                        days(30),
                        slo -> slo.description("95 of 100 requests are answered within half a second")
                                .sli(requests(HTTP).fasterThan(millis(500)))
                                .runbook(RUNBOOKS + "latency")
                                .in(STAGING, staging -> staging.window(days(7))))
                .slo(
                        "error-rate",
                        percent(99),
                        days(30),
                        slo -> slo.description("99 of 100 requests neither fail nor are turned away")
                                .sli(errors(HTTP.count().where(STATUS.matches("5..|408|429")))
                                        .over(HTTP.count()))
                                .runbook(RUNBOOKS + "error-rate")
                                .in(STAGING, staging -> staging.window(days(7))));
    }

    private static Configure<ServiceSpec> signals() {
        InstantVector all = sum(rate(HTTP.count(), minutes(5)));
        InstantVector failed = sum(rate(HTTP.count().where(STATUS.matches("5..")), minutes(5)));
        return service -> service.alert(
                        "ServiceAvailabilityLow",
                        alert -> alert.when(avg(avgOverTime(UP, minutes(5))), below(percent(99.9)))
                                .in(STAGING, staging -> staging.is(below(percent(95))))
                                // Longer than the average looks back: one missed scrape wakes nobody.
                                .holdingFor(minutes(10))
                                .severity(AlertSeverity.CRITICAL)
                                .summary("Instances of the service do not answer")
                                .description(
                                        "{{ $value | humanizePercentage }} of the scrapes of the last 5 minutes succeeded.")
                                .runbook(RUNBOOKS + "availability"))
                .alert(
                        "ServiceMissing",
                        // An average over no instance is not low: it does not exist.
                        alert -> alert.when(absent(UP.instant()))
                                .holdingFor(minutes(5))
                                .severity(AlertSeverity.CRITICAL)
                                .summary("Prometheus knows no instance of the service")
                                .runbook(RUNBOOKS + "availability"))
                .alert(
                        "ResponseTimeHigh",
                        alert -> alert.when(quantile(0.95, HTTP, minutes(5)), above(millis(500)))
                                .in(STAGING, staging -> staging.is(above(seconds(1))))
                                .holdingFor(minutes(10))
                                .summary("Requests take too long")
                                .description("95 of 100 requests take up to {{ $value | humanizeDuration }}.")
                                .runbook(RUNBOOKS + "latency"))
                .alert(
                        "ErrorRateHigh",
                        alert -> alert.when(failed.dividedBy(all), above(percent(1)))
                                .holdingFor(minutes(5))
                                .severity(AlertSeverity.CRITICAL)
                                .summary("Too many requests fail")
                                .description(
                                        "{{ $value | humanizePercentage }} of the requests of the last 5 minutes failed.")
                                .runbook(RUNBOOKS + "error-rate"));
    }

    /** Containers are measured by the cluster, not by the service: {@code unscoped} looks beyond the service's series. */
    private static Configure<ServiceSpec> resources(String container) {
        InstantVector cpu = sum(rate(CPU.where(CONTAINER.is(container)).unscoped(), minutes(5)));
        InstantVector memory = sum(MEMORY.where(CONTAINER.is(container)).unscoped());
        return service -> service.alert(
                        "CpuUtilizationHigh",
                        alert -> alert.when(cpu.dividedBy(limit(container, "cpu")), above(percent(80)))
                                .holdingFor(minutes(15))
                                .summary("The service uses most of the CPU time that it may")
                                .description("{{ $value | humanizePercentage }} of the limit is in use.")
                                .runbook(RUNBOOKS + "resources"))
                .alert(
                        "MemoryUtilizationHigh",
                        alert -> alert.when(memory.dividedBy(limit(container, "memory")), above(percent(80)))
                                .holdingFor(minutes(15))
                                .summary("The service uses most of the memory that it may")
                                .description("{{ $value | humanizePercentage }} of the limit is in use.")
                                .runbook(RUNBOOKS + "resources"));
    }

    private static InstantVector limit(String container, String resource) {
        return sum(LIMITS.where(CONTAINER.is(container), RESOURCE.is(resource)).unscoped());
    }
}
