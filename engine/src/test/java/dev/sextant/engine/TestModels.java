package dev.sextant.engine;

import dev.sextant.model.EnvironmentName;
import dev.sextant.model.LogFormat;
import dev.sextant.model.ServiceRuntime;
import dev.sextant.model.alerting.AlertSeverity;
import dev.sextant.model.alerting.Route;
import dev.sextant.model.dashboard.Dashboard;
import dev.sextant.model.declared.WorkspaceDeclaration;
import dev.sextant.model.platform.LogCollector;
import dev.sextant.model.platform.Storage;
import dev.sextant.model.platform.TraceBackend;
import dev.sextant.model.quantity.ByteSize;
import dev.sextant.model.quantity.Percent;
import dev.sextant.model.quantity.TimeWindow;
import dev.sextant.model.resolved.Alerting;
import dev.sextant.model.resolved.GrafanaServer;
import dev.sextant.model.resolved.Logs;
import dev.sextant.model.resolved.Platform;
import dev.sextant.model.resolved.PrometheusServer;
import dev.sextant.model.resolved.ResolvedModel;
import dev.sextant.model.resolved.Service;
import dev.sextant.model.resolved.Slo;
import dev.sextant.model.resolved.Traces;
import dev.sextant.model.rule.Rule;
import dev.sextant.model.rule.RuleGroup;
import dev.sextant.promql.ast.Expr;
import dev.sextant.source.CallSite;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Models as small as they get. */
public final class TestModels {

    public static final CallSite SITE = new CallSite("shop.OrderTeam", "define", "OrderTeam.java", 24);
    public static final WorkspaceDeclaration NOTHING =
            new WorkspaceDeclaration(List.of(), List.of(), List.of(), List.of(), List.of());

    private static final Duration DAY = Duration.ofDays(1);

    private TestModels() {}

    public static ResolvedModel model(
            String environment,
            List<Service> services,
            List<RuleGroup> recording,
            List<RuleGroup> alerting,
            List<Dashboard> dashboards) {
        return new ResolvedModel(
                new EnvironmentName(environment), platform(), services, recording, alerting, dashboards);
    }

    public static ResolvedModel model(String environment) {
        return model(environment, List.of(), List.of(), List.of(), List.of());
    }

    public static RuleGroup group(String name, Rule... rules) {
        return new RuleGroup(name, Optional.empty(), List.of(rules));
    }

    public static Rule recording(String name, Expr expr, Map<String, String> labels) {
        return new Rule.Recording(name, expr, new TreeMap<>(labels), SITE);
    }

    public static Rule alert(String name, Expr expr, Map<String, String> labels, Map<String, String> annotations) {
        return new Rule.Alerting(
                name,
                expr,
                Duration.ZERO,
                Optional.empty(),
                Optional.of(AlertSeverity.WARNING),
                new TreeMap<>(labels),
                new TreeMap<>(annotations),
                SITE);
    }

    public static Service service(String name, String... slos) {
        List<Slo> objectives = List.of(slos).stream()
                .map(slo ->
                        new Slo(name, slo, "", new Percent(new BigDecimal("99.9")), new TimeWindow.Rolling(DAY), SITE))
                .toList();
        return new Service(
                name,
                "team",
                "",
                ServiceRuntime.JAVA,
                "shop",
                8080,
                "/metrics",
                DAY,
                LogFormat.JSON,
                List.of(),
                List.of(),
                objectives,
                SITE);
    }

    private static Platform platform() {
        Storage storage = new Storage(ByteSize.gibibytes(1), Optional.empty());
        Route route = new Route(
                "null", List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
        return new Platform(
                "shop",
                "monitoring",
                new PrometheusServer(1, DAY, Optional.empty(), storage, DAY, DAY, Optional.empty(), new TreeMap<>()),
                new Alerting(1, storage, Optional.empty(), Optional.empty(), List.of(), route, List.of()),
                new GrafanaServer(1, storage, Optional.empty(), "grafana-admin"),
                new Logs(LogCollector.PROMTAIL, DAY, storage),
                new Traces(TraceBackend.JAEGER_OPERATOR, new Percent(BigDecimal.ONE), DAY, storage, Optional.empty()),
                SITE);
    }
}
