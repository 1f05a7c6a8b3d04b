package dev.sextant.engine.resolve;

import dev.sextant.engine.resolve.slo.SloGroups;
import dev.sextant.model.EnvironmentName;
import dev.sextant.model.declared.AlertingDeclaration;
import dev.sextant.model.declared.GrafanaDeclaration;
import dev.sextant.model.declared.LogsDeclaration;
import dev.sextant.model.declared.PlatformDeclaration;
import dev.sextant.model.declared.PrometheusDeclaration;
import dev.sextant.model.declared.TracesDeclaration;
import dev.sextant.model.declared.WorkspaceDeclaration;
import dev.sextant.model.platform.Defaults;
import dev.sextant.model.platform.LogCollector;
import dev.sextant.model.platform.TraceBackend;
import dev.sextant.model.resolved.Alerting;
import dev.sextant.model.resolved.GrafanaServer;
import dev.sextant.model.resolved.Logs;
import dev.sextant.model.resolved.Platform;
import dev.sextant.model.resolved.PrometheusServer;
import dev.sextant.model.resolved.Traces;
import java.util.SortedMap;
import java.util.TreeMap;

/** The stack's components with their defaults, in one environment. */
final class PlatformResolver {

    private final WorkspaceDeclaration workspace;
    private final EnvironmentName environment;

    PlatformResolver(WorkspaceDeclaration workspace, EnvironmentName environment) {
        this.workspace = workspace;
        this.environment = environment;
    }

    Platform resolve() {
        PlatformDeclaration platform =
                workspace.platforms().stream().findFirst().orElse(PlatformDeclaration.allDefaults());
        return new Platform(
                platform.name(),
                platform.namespace().in(environment).orElse(Defaults.NAMESPACE),
                prometheus(platform.prometheus()),
                alerting(platform.alerting()),
                grafana(platform.grafana()),
                logs(platform.logs()),
                traces(platform.traces()),
                platform.site());
    }

    private PrometheusServer prometheus(PrometheusDeclaration declared) {
        SortedMap<String, String> externalLabels = new TreeMap<>();
        externalLabels.put("environment", environment.name());
        declared.externalLabels()
                .forEach((name, value) -> value.in(environment).ifPresent(text -> externalLabels.put(name, text)));
        return new PrometheusServer(
                declared.replicas().in(environment).orElse(Defaults.REPLICAS),
                declared.retention().in(environment).orElse(Defaults.RETENTION),
                declared.retentionSize().in(environment),
                declared.storage().in(environment).orElse(Defaults.PROMETHEUS_STORAGE),
                declared.scrapeInterval().in(environment).orElse(Defaults.INTERVAL),
                declared.evaluationInterval().in(environment).orElse(Defaults.INTERVAL),
                declared.host().in(environment),
                externalLabels);
    }

    private Alerting alerting(AlertingDeclaration declared) {
        Routing routing = new Routing(workspace, environment);
        return new Alerting(
                declared.replicas().in(environment).orElse(Defaults.REPLICAS),
                declared.storage().in(environment).orElse(Defaults.ALERTMANAGER_STORAGE),
                declared.host().in(environment),
                declared.smtp().in(environment),
                routing.receivers(declared),
                routing.root(declared),
                Routing.inhibitions(SloGroups.of(workspace, environment)));
    }

    private GrafanaServer grafana(GrafanaDeclaration declared) {
        return new GrafanaServer(
                declared.replicas().in(environment).orElse(Defaults.REPLICAS),
                declared.storage().in(environment).orElse(Defaults.GRAFANA_STORAGE),
                declared.host().in(environment),
                declared.adminSecret().in(environment).orElse(Defaults.GRAFANA_ADMIN_SECRET));
    }

    private Logs logs(LogsDeclaration declared) {
        return new Logs(
                declared.collector().in(environment).orElse(LogCollector.ALLOY),
                declared.retention().in(environment).orElse(Defaults.LOG_RETENTION),
                declared.storage().in(environment).orElse(Defaults.LOG_STORAGE));
    }

    private Traces traces(TracesDeclaration declared) {
        return new Traces(
                declared.backend().in(environment).orElse(TraceBackend.JAEGER_V2),
                declared.sampling().in(environment).orElse(Defaults.SAMPLING),
                declared.retention().in(environment).orElse(Defaults.TRACE_RETENTION),
                declared.storage().in(environment).orElse(Defaults.TRACE_STORAGE),
                declared.host().in(environment));
    }
}
