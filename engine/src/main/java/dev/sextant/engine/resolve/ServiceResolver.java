package dev.sextant.engine.resolve;

import dev.sextant.model.EnvironmentName;
import dev.sextant.model.LogFormat;
import dev.sextant.model.declared.Layered;
import dev.sextant.model.declared.PlatformDeclaration;
import dev.sextant.model.declared.Scoped;
import dev.sextant.model.declared.ServiceDeclaration;
import dev.sextant.model.declared.Sited;
import dev.sextant.model.declared.SloDeclaration;
import dev.sextant.model.declared.WorkspaceDeclaration;
import dev.sextant.model.platform.Defaults;
import dev.sextant.model.resolved.Platform;
import dev.sextant.model.resolved.Service;
import dev.sextant.model.resolved.Slo;
import dev.sextant.promql.typed.Metric;
import java.util.ArrayList;
import java.util.List;

/** Services with their defaults, in one environment. */
final class ServiceResolver {

    private final EnvironmentName environment;
    private final Platform platform;
    private final String defaultNamespace;

    ServiceResolver(WorkspaceDeclaration workspace, EnvironmentName environment, Platform platform) {
        this.environment = environment;
        this.platform = platform;
        this.defaultNamespace = workspace.platforms().stream()
                .findFirst()
                .map(PlatformDeclaration::servicesNamespace)
                .flatMap(namespace -> namespace.in(environment))
                .orElse(Defaults.SERVICES_NAMESPACE);
    }

    Service resolve(ServiceDeclaration declared) {
        List<Metric> business = values(declared.businessMetrics());
        List<Metric> all = new ArrayList<>(values(declared.metrics()));
        business.stream().filter(metric -> !all.contains(metric)).forEach(all::add);
        return new Service(
                declared.name(),
                required(declared.team()),
                declared.description().in(environment).orElse(""),
                required(declared.runtime()),
                declared.namespace().in(environment).orElse(defaultNamespace),
                declared.metricsPort().in(environment).orElse(Defaults.METRICS_PORT),
                declared.metricsPath().in(environment).orElse(Defaults.METRICS_PATH),
                declared.scrapeInterval()
                        .in(environment)
                        .orElse(platform.prometheus().scrapeInterval()),
                declared.logFormat().in(environment).orElse(LogFormat.JSON),
                all,
                business,
                slos(declared),
                declared.site());
    }

    private List<Slo> slos(ServiceDeclaration declared) {
        List<Slo> slos = new ArrayList<>();
        for (Scoped<SloDeclaration> scoped : declared.slos()) {
            if (scoped.in(environment)) {
                SloDeclaration slo = scoped.item();
                slos.add(new Slo(
                        declared.name(),
                        slo.name(),
                        slo.description().in(environment).orElse(""),
                        required(slo.objective()),
                        required(slo.window()),
                        slo.site()));
            }
        }
        return slos;
    }

    /** Validation has refused a declaration in which this is missing. */
    private <T> T required(Layered<T> value) {
        return value.in(environment).orElseThrow();
    }

    private static <T> List<T> values(List<Sited<T>> sited) {
        return sited.stream().map(Sited::value).distinct().toList();
    }
}
