package dev.sextant.model.declared;

import dev.sextant.model.LogFormat;
import dev.sextant.model.ServiceRuntime;
import dev.sextant.promql.typed.Metric;
import dev.sextant.source.CallSite;
import java.time.Duration;
import java.util.List;

/** A service as its team describes it; see {@link dev.sextant.model.resolved.Service} for what the parts mean. */
public record ServiceDeclaration(
        String name,
        CallSite site,
        Layered<String> team,
        Layered<String> description,
        Layered<ServiceRuntime> runtime,
        Layered<String> namespace,
        Layered<Integer> metricsPort,
        Layered<String> metricsPath,
        Layered<Duration> scrapeInterval,
        Layered<LogFormat> logFormat,
        List<Sited<Metric>> metrics,
        List<Sited<Metric>> businessMetrics,
        List<Scoped<SloDeclaration>> slos,
        List<Scoped<SloFileDeclaration>> sloFiles,
        List<Scoped<AlertDeclaration>> alerts) {
    public ServiceDeclaration {
        metrics = List.copyOf(metrics);
        businessMetrics = List.copyOf(businessMetrics);
        slos = List.copyOf(slos);
        sloFiles = List.copyOf(sloFiles);
        alerts = List.copyOf(alerts);
    }

    /** Returns the service with these SLOs and no files that describe others. */
    public ServiceDeclaration slos(List<Scoped<SloDeclaration>> all) {
        return new ServiceDeclaration(
                name,
                site,
                team,
                description,
                runtime,
                namespace,
                metricsPort,
                metricsPath,
                scrapeInterval,
                logFormat,
                metrics,
                businessMetrics,
                all,
                List.of(),
                alerts);
    }
}
