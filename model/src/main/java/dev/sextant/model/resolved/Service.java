package dev.sextant.model.resolved;

import dev.sextant.model.LogFormat;
import dev.sextant.model.ServiceRuntime;
import dev.sextant.promql.typed.Metric;
import dev.sextant.source.CallSite;
import java.time.Duration;
import java.util.List;

/**
 * A service that is observed.
 *
 * @param name a DNS label; also the value of its series' {@code job} label, of its logs' {@code service} label and of
 *     the {@code app.kubernetes.io/name} label by which its Kubernetes Service and pods are found
 * @param team the team that answers for it
 * @param description what it is for; may be empty
 * @param runtime what it is written in
 * @param namespace the Kubernetes namespace in which it runs
 * @param metricsPort the container port that serves its metrics, 1 to 65535
 * @param metricsPath the path under which they are served, starting with {@code /}
 * @param scrapeInterval how often they are fetched
 * @param logFormat the form of its log lines
 * @param metrics the metrics that it exposes, business metrics included
 * @param businessMetrics those of them that tell how the business goes
 * @param slos its objectives
 * @param site where it was declared
 */
public record Service(
        String name,
        String team,
        String description,
        ServiceRuntime runtime,
        String namespace,
        int metricsPort,
        String metricsPath,
        Duration scrapeInterval,
        LogFormat logFormat,
        List<Metric> metrics,
        List<Metric> businessMetrics,
        List<Slo> slos,
        CallSite site) {
    public Service {
        metrics = List.copyOf(metrics);
        businessMetrics = List.copyOf(businessMetrics);
        slos = List.copyOf(slos);
    }
}
