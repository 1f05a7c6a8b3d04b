package dev.sextant.generators;

import dev.sextant.generators.alertmanager.AlertmanagerGenerator;
import dev.sextant.generators.grafana.DashboardGenerator;
import dev.sextant.generators.grafana.DatasourcesGenerator;
import dev.sextant.generators.grafana.GrafanaValuesGenerator;
import dev.sextant.generators.helm.PrometheusValuesGenerator;
import dev.sextant.generators.kubernetes.KustomizationGenerator;
import dev.sextant.generators.logs.AlloyGenerator;
import dev.sextant.generators.logs.LokiValuesGenerator;
import dev.sextant.generators.logs.PromtailGenerator;
import dev.sextant.generators.prometheus.RuleTestsGenerator;
import dev.sextant.generators.prometheus.RulesGenerator;
import dev.sextant.generators.prometheus.ServiceMonitorGenerator;
import dev.sextant.generators.tracing.JaegerGenerator;
import java.util.List;

/** Every generator there is. */
public final class Generators {

    private Generators() {}

    /** Returns all of them; together they make one environment's {@code monitoring} folder. */
    public static List<Generator> all() {
        return List.of(new KustomizationGenerator(components()));
    }

    private static List<Generator> components() {
        return List.of(
                new PrometheusValuesGenerator(),
                new ServiceMonitorGenerator(),
                new RulesGenerator(),
                new RuleTestsGenerator(),
                new AlertmanagerGenerator(),
                new DashboardGenerator(),
                new DatasourcesGenerator(),
                new GrafanaValuesGenerator(),
                new LokiValuesGenerator(),
                new PromtailGenerator(),
                new AlloyGenerator(),
                new JaegerGenerator());
    }
}
