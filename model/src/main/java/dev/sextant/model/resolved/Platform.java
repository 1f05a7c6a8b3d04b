package dev.sextant.model.resolved;

import dev.sextant.source.CallSite;

/**
 * The stack's own components.
 *
 * @param name the name of what is observed as a whole, for example {@code online-shop}
 * @param namespace the Kubernetes namespace in which the stack runs
 * @param prometheus metrics and rules
 * @param alerting notification
 * @param grafana dashboards
 * @param logs log collection and storage
 * @param traces trace collection and storage
 * @param site where the platform was declared
 */
public record Platform(
        String name,
        String namespace,
        PrometheusServer prometheus,
        Alerting alerting,
        GrafanaServer grafana,
        Logs logs,
        Traces traces,
        CallSite site) {}
