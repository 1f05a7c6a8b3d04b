package dev.sextant.dsl;

import dev.sextant.model.EnvironmentName;
import dev.sextant.model.LogFormat;
import dev.sextant.model.ServiceRuntime;
import dev.sextant.model.declared.ServiceDeclaration;
import dev.sextant.model.declared.Sited;
import dev.sextant.model.quantity.Percent;
import dev.sextant.model.quantity.TimeWindow;
import dev.sextant.promql.typed.Metric;
import dev.sextant.source.CallSite;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Describes a service. PromQL inside a service speaks about that service: every selector gets
 * {@code job="<service>"} unless it names a job itself or is marked {@code unscoped}.
 */
public final class ServiceSpec {

    private final String name;
    private final CallSite site = CallSite.capture();
    private final Context context;
    private final Layer layer = new Layer();
    private final Setting<String> team;
    private final Setting<String> description;
    private final Setting<ServiceRuntime> runtime;
    private final Setting<String> namespace;
    private final Setting<Integer> metricsPort;
    private final Setting<String> metricsPath;
    private final Setting<Duration> scrapeInterval;
    private final Setting<LogFormat> logFormat;
    private final List<Sited<Metric>> metrics = new ArrayList<>();
    private final List<Sited<Metric>> businessMetrics = new ArrayList<>();
    private final Parts<SloSpec> slos = new Parts<>();
    private final Parts<SloFileSpec> sloFiles = new Parts<>();
    private final Parts<AlertSpec> alerts = new Parts<>();

    ServiceSpec(String name, Context context) {
        this.name = name;
        this.context = context;
        team = new Setting<>("team", context, layer);
        description = new Setting<>("description", context, layer);
        runtime = new Setting<>("runtime", context, layer);
        namespace = new Setting<>("namespace", context, layer);
        metricsPort = new Setting<>("metricsPort", context, layer);
        metricsPath = new Setting<>("metricsPath", context, layer);
        scrapeInterval = new Setting<>("scrapeInterval", context, layer);
        logFormat = new Setting<>("logs", context, layer);
    }

    /** Returns the service's name, for functions that services share. */
    public String name() {
        return name;
    }

    /** Names the team that answers for the service; required. The value of its alerts' {@code team} label. */
    public ServiceSpec team(String value) {
        team.set(value);
        return this;
    }

    /** Says what the service is for, in a sentence. */
    public ServiceSpec description(String value) {
        description.set(value);
        return this;
    }

    /** Says what the service is written in; required. */
    public ServiceSpec runtime(ServiceRuntime value) {
        runtime.set(value);
        return this;
    }

    /** Sets the Kubernetes namespace in which the service runs; the platform's {@code servicesNamespace} otherwise. */
    public ServiceSpec namespace(String value) {
        namespace.set(value);
        return this;
    }

    /** Sets the container port that serves the metrics, 1 to 65535; 8080 otherwise. */
    public ServiceSpec metricsPort(int value) {
        metricsPort.set(value);
        return this;
    }

    /** Sets the path under which the metrics are served; {@code /metrics} otherwise. */
    public ServiceSpec metricsPath(String value) {
        metricsPath.set(value);
        return this;
    }

    /** Sets how often the metrics are fetched; Prometheus's scrape interval otherwise. */
    public ServiceSpec scrapeInterval(Duration value) {
        scrapeInterval.set(value);
        return this;
    }

    /** Sets the form of the service's log lines; {@link LogFormat#JSON} otherwise. */
    public ServiceSpec logs(LogFormat value) {
        logFormat.set(value);
        return this;
    }

    /** Names metrics that the service exposes: they get panels on the service overview, by their kind. */
    public ServiceSpec exposes(Metric... exposed) {
        add("exposes", metrics, exposed);
        return this;
    }

    /** Names metrics that the service exposes and that tell how the business goes: they get a dashboard of their own. */
    public ServiceSpec businessMetrics(Metric... exposed) {
        add("businessMetrics", businessMetrics, exposed);
        return this;
    }

    /**
     * Promises a service level. Generates recording rules for the error ratio and the error budget, and alerts that fire
     * when the budget is spent too fast. Inside {@code in(environment, …)}, adjusts the SLO of that name.
     *
     * @param sloName unique within the service
     * @param objective the share of good events, more than 0 % and less than 100 %
     * @param window the rolling window, 1 to 90 days, and no longer than Prometheus keeps samples in the environment
     */
    public ServiceSpec slo(String sloName, Percent objective, Duration window, Configure<SloSpec> slo) {
        return slo(sloName, objective, new TimeWindow.Rolling(window), slo);
    }

    /**
     * The same for a window of the calendar, {@code calendarMonth("Europe/Berlin")}, with each of which the error budget is
     * whole again.
     */
    public ServiceSpec slo(String sloName, Percent objective, TimeWindow window, Configure<SloSpec> slo) {
        SloSpec spec = slos.adjustedOrNew(sloName, layer, () -> new SloSpec(sloName, context));
        slos.inLayer(spec, layer, () -> {
            spec.objective(objective).window(window);
            slo.configure(spec);
        });
        return this;
    }

    /**
     * Promises what a file of Sloth ({@code prometheus/v1}, {@code PrometheusServiceLevel}) or OpenSLO says, over 30 days
     * where it names no window. Generates the same as {@code slo(…)}. The file's service has to be this one, and it is read
     * strictly: whatever is wrong with it is reported with its line (SXT410). Its queries are taken as they are, without the
     * service's own labels.
     *
     * @param path relative to the folder of the project, for example {@code src/main/slos/orders.yml}
     */
    public ServiceSpec slosFrom(String path) {
        sloFile(path, spec -> {});
        return this;
    }

    /** The same over {@code window} where the file names none, as Sloth's never do. */
    public ServiceSpec slosFrom(String path, Duration window) {
        sloFile(path, spec -> spec.window(new TimeWindow.Rolling(window)));
        return this;
    }

    private void sloFile(String path, Configure<SloFileSpec> file) {
        SloFileSpec spec = sloFiles.adjustedOrNew(path, layer, () -> new SloFileSpec(path, context));
        sloFiles.inLayer(spec, layer, () -> file.configure(spec));
    }

    /**
     * Describes an alert. Inside {@code in(environment, …)}, adjusts the alert of that name, or adds one that exists in
     * that environment only.
     *
     * @param alertName unique within the service, for example {@code OrderQueueStuck}
     */
    public ServiceSpec alert(String alertName, Configure<AlertSpec> alert) {
        AlertSpec spec = alerts.adjustedOrNew(alertName, layer, () -> new AlertSpec(alertName, context));
        alerts.inLayer(spec, layer, () -> alert.configure(spec));
        return this;
    }

    /** Applies what services share. */
    public ServiceSpec apply(Configure<ServiceSpec> shared) {
        shared.configure(this);
        return this;
    }

    /** Says what is different in one environment. */
    public ServiceSpec in(EnvironmentName environment, Configure<ServiceSpec> difference) {
        context.in(layer, environment, this, difference);
        return this;
    }

    private void add(String call, List<Sited<Metric>> to, Metric[] exposed) {
        CallSite site = CallSite.capture();
        context.holdsEverywhere(layer, call, site);
        for (Metric metric : exposed) {
            to.add(new Sited<>(metric, site));
        }
    }

    ServiceDeclaration declaration() {
        return new ServiceDeclaration(
                name,
                site,
                team.layered(),
                description.layered(),
                runtime.layered(),
                namespace.layered(),
                metricsPort.layered(),
                metricsPath.layered(),
                scrapeInterval.layered(),
                logFormat.layered(),
                metrics,
                businessMetrics,
                slos.map(SloSpec::declaration),
                sloFiles.map(SloFileSpec::declaration),
                alerts.map(AlertSpec::declaration));
    }
}
