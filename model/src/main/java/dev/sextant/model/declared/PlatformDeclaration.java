package dev.sextant.model.declared;

import dev.sextant.model.platform.Defaults;
import dev.sextant.source.CallSite;
import java.util.List;
import java.util.TreeMap;

/** The stack's own components as the platform team sizes them; see {@link dev.sextant.model.resolved.Platform}. */
public record PlatformDeclaration(
        String name,
        CallSite site,
        Layered<String> namespace,
        Layered<String> servicesNamespace,
        PrometheusDeclaration prometheus,
        AlertingDeclaration alerting,
        GrafanaDeclaration grafana,
        LogsDeclaration logs,
        TracesDeclaration traces) {

    /** Returns the platform of a workspace that describes none. */
    public static PlatformDeclaration allDefaults() {
        return new PlatformDeclaration(
                Defaults.PLATFORM_NAME,
                CallSite.capture(),
                Layered.unset(),
                Layered.unset(),
                new PrometheusDeclaration(
                        Layered.unset(),
                        Layered.unset(),
                        Layered.unset(),
                        Layered.unset(),
                        Layered.unset(),
                        Layered.unset(),
                        Layered.unset(),
                        new TreeMap<>()),
                new AlertingDeclaration(
                        Layered.unset(),
                        Layered.unset(),
                        Layered.unset(),
                        Layered.unset(),
                        List.of(),
                        Layered.unset(),
                        Layered.unset()),
                new GrafanaDeclaration(Layered.unset(), Layered.unset(), Layered.unset(), Layered.unset()),
                new LogsDeclaration(Layered.unset(), Layered.unset(), Layered.unset()),
                new TracesDeclaration(
                        Layered.unset(), Layered.unset(), Layered.unset(), Layered.unset(), Layered.unset()));
    }
}
