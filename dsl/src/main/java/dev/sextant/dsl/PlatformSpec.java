package dev.sextant.dsl;

import dev.sextant.model.EnvironmentName;
import dev.sextant.model.declared.PlatformDeclaration;
import dev.sextant.source.CallSite;

/** Describes the monitoring stack itself: where it runs, how large it is, and which of the possible components it has. */
public final class PlatformSpec {

    private final String name;
    private final CallSite site = CallSite.capture();
    private final Context context;
    private final Layer layer = new Layer();
    private final Setting<String> namespace;
    private final Setting<String> servicesNamespace;
    private final PrometheusSpec prometheus;
    private final AlertingSpec alerting;
    private final GrafanaSpec grafana;
    private final LogsSpec logs;
    private final TracesSpec traces;

    PlatformSpec(String name, Context context) {
        this.name = name;
        this.context = context;
        namespace = new Setting<>("namespace", context, layer);
        servicesNamespace = new Setting<>("servicesNamespace", context, layer);
        prometheus = new PrometheusSpec(context, layer);
        alerting = new AlertingSpec(context, layer);
        grafana = new GrafanaSpec(context, layer);
        logs = new LogsSpec(context, layer);
        traces = new TracesSpec(context, layer);
    }

    /** Sets the Kubernetes namespace in which the stack runs; {@code monitoring} otherwise. */
    public PlatformSpec namespace(String value) {
        namespace.set(value);
        return this;
    }

    /** Sets the Kubernetes namespace in which services run that do not say otherwise; {@code default} otherwise. */
    public PlatformSpec servicesNamespace(String value) {
        servicesNamespace.set(value);
        return this;
    }

    /** Describes Prometheus. */
    public PlatformSpec prometheus(Configure<PrometheusSpec> component) {
        component.configure(prometheus);
        return this;
    }

    /** Describes Alertmanager, the platform's receivers, and who is told about what no team's route takes. */
    public PlatformSpec alerting(Configure<AlertingSpec> component) {
        component.configure(alerting);
        return this;
    }

    /** Describes Grafana. */
    public PlatformSpec grafana(Configure<GrafanaSpec> component) {
        component.configure(grafana);
        return this;
    }

    /** Describes log collection and storage. */
    public PlatformSpec logs(Configure<LogsSpec> component) {
        component.configure(logs);
        return this;
    }

    /** Describes trace collection and storage. */
    public PlatformSpec traces(Configure<TracesSpec> component) {
        component.configure(traces);
        return this;
    }

    /** Says what is different in one environment. */
    public PlatformSpec in(EnvironmentName environment, Configure<PlatformSpec> difference) {
        context.in(layer, environment, this, difference);
        return this;
    }

    PlatformDeclaration declaration() {
        return new PlatformDeclaration(
                name,
                site,
                namespace.layered(),
                servicesNamespace.layered(),
                prometheus.declaration(),
                alerting.declaration(),
                grafana.declaration(),
                logs.declaration(),
                traces.declaration());
    }
}
