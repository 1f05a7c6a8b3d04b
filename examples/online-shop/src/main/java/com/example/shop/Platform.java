package com.example.shop;

import static dev.sextant.dsl.Dsl.days;
import static dev.sextant.dsl.Dsl.environment;
import static dev.sextant.dsl.Dsl.gibibytes;
import static dev.sextant.dsl.Dsl.minutes;
import static dev.sextant.dsl.Dsl.percent;
import static dev.sextant.dsl.Dsl.seconds;
import static dev.sextant.dsl.Dsl.secret;

import dev.sextant.dsl.Observability;
import dev.sextant.dsl.Workspace;
import dev.sextant.model.EnvironmentName;
import dev.sextant.model.alerting.AlertSeverity;
import dev.sextant.model.platform.LogCollector;
import dev.sextant.model.platform.TraceBackend;

/** The platform team: where the stack runs, how large it is, and who is told when no team is. */
public final class Platform implements Observability {

    public static final EnvironmentName PRODUCTION = environment("production");
    public static final EnvironmentName STAGING = environment("staging");

    @Override
    public void define(Workspace workspace) {
        workspace.environments(PRODUCTION, STAGING);

        workspace.platform(
                "online-shop",
                platform -> platform.namespace("monitoring")
                        .servicesNamespace("shop")
                        .prometheus(prometheus -> prometheus
                                .replicas(2)
                                .retention(days(45))
                                .retentionSize(gibibytes(90))
                                .storage(gibibytes(100), "fast-ssd")
                                .scrapeInterval(seconds(15))
                                .evaluationInterval(seconds(30))
                                .host("prometheus.shop.example.com")
                                .externalLabel("cluster", "shop-eu-1")
                                .in(
                                        STAGING,
                                        staging -> staging.replicas(1)
                                                .retention(days(10))
                                                .retentionSize(gibibytes(18))
                                                .storage(gibibytes(20), "standard")
                                                .scrapeInterval(seconds(30))
                                                .evaluationInterval(minutes(1))
                                                .host("prometheus.staging.shop.example.com")
                                                .externalLabel("cluster", "shop-staging")))
                        .alerting(alerting -> alerting.replicas(3)
                                .storage(gibibytes(2), "fast-ssd")
                                .host("alerts.shop.example.com")
                                .smtp(
                                        "smtp.example.com",
                                        587,
                                        "alerts@shop.example.com",
                                        "alerts",
                                        secret("alertmanager-smtp", "password"))
                                .email("platform-mail", "platform@shop.example.com")
                                .slack("platform-slack", "#platform-alerts", secret("alertmanager-slack", "platform"))
                                .defaultReceiver("platform-mail")
                                .in(
                                        STAGING,
                                        staging -> staging.replicas(1)
                                                .storage(gibibytes(1), "standard")
                                                .host("alerts.staging.shop.example.com")
                                                .defaultReceiver("platform-slack")))
                        .grafana(grafana -> grafana.replicas(1)
                                .storage(gibibytes(10), "fast-ssd")
                                .host("grafana.shop.example.com")
                                .adminSecret("grafana-admin")
                                .in(
                                        STAGING,
                                        staging -> staging.storage(gibibytes(5), "standard")
                                                .host("grafana.staging.shop.example.com")))
                        .logs(logs -> logs.collector(LogCollector.PROMTAIL)
                                .retention(days(30))
                                .storage(gibibytes(200), "fast-ssd")
                                .in(
                                        STAGING,
                                        staging -> staging.collector(LogCollector.ALLOY)
                                                .retention(days(7))
                                                .storage(gibibytes(20), "standard")))
                        .traces(traces -> traces.backend(TraceBackend.JAEGER_OPERATOR)
                                .sampling(percent(10))
                                .retention(days(7))
                                .storage(gibibytes(50), "fast-ssd")
                                .host("traces.shop.example.com")
                                .in(
                                        STAGING,
                                        staging -> staging.backend(TraceBackend.JAEGER_V2)
                                                .sampling(percent(100))
                                                .retention(days(2))
                                                .storage(gibibytes(10), "standard")
                                                .host("traces.staging.shop.example.com"))));

        workspace.team(
                "platform",
                team -> team.route(AlertSeverity.CRITICAL, "platform-mail")
                        .route(AlertSeverity.WARNING, "platform-slack"));
    }
}
