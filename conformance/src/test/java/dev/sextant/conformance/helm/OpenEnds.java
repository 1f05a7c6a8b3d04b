package dev.sextant.conformance.helm;

import java.util.Map;

/** The places in the charts' values that take keys which the defaults do not list, each with the reason. */
final class OpenEnds {

    static final String PROMETHEUS = "monitoring.coreos.com/v1 Prometheus";
    static final String ALERTMANAGER = "monitoring.coreos.com/v1 Alertmanager";

    private static final OpenEnd INGRESS_TLS = documented("the comment below it shows secretName and hosts");
    private static final OpenEnd COMMENTED_OUT = documented("the chart's values show it in a comment");

    private static final Map<String, Map<String, OpenEnd>> BY_CHART = Map.of(
            "kube-prometheus-stack",
            Map.of(
                    "alertmanager/alertmanagerSpec/configSecret",
                    new OpenEnd.Field(ALERTMANAGER, "configSecret"),
                    "alertmanager/alertmanagerSpec/storage",
                    new OpenEnd.Field(ALERTMANAGER, "storage"),
                    "alertmanager/ingress/tls",
                    INGRESS_TLS,
                    "prometheus/ingress/tls",
                    INGRESS_TLS,
                    "prometheus/prometheusSpec/externalLabels",
                    new OpenEnd.Field(PROMETHEUS, "externalLabels"),
                    "prometheus/prometheusSpec/storageSpec",
                    new OpenEnd.Field(PROMETHEUS, "storage")),
            "loki",
            Map.of(
                    "loki/compactor", documented("becomes compactor of Loki's configuration"),
                    "loki/limits_config/retention_period", documented("becomes a part of Loki's limits_config"),
                    "loki/schemaConfig", documented("becomes schema_config of Loki's configuration")),
            "promtail",
            Map.of(
                    "extraVolumeMounts", new OpenEnd.Field(PROMETHEUS, "volumeMounts"),
                    "extraVolumes", new OpenEnd.Field(PROMETHEUS, "volumes"),
                    "podAnnotations", documented("annotations of any name")),
            "alloy",
            Map.of(
                    "alloy/mounts/extra", new OpenEnd.Field(PROMETHEUS, "volumeMounts"),
                    "controller/tolerations", new OpenEnd.Field(PROMETHEUS, "tolerations"),
                    "controller/volumes/extra", new OpenEnd.Field(PROMETHEUS, "volumes")),
            "jaeger",
            Map.of(
                    "jaeger/extraVolumeMounts",
                    new OpenEnd.Field(PROMETHEUS, "volumeMounts"),
                    "jaeger/extraVolumes",
                    new OpenEnd.Field(PROMETHEUS, "volumes"),
                    "jaeger/ingress/hosts",
                    COMMENTED_OUT,
                    "jaeger/ingress/tls",
                    INGRESS_TLS,
                    "jaeger/service/extraPorts",
                    COMMENTED_OUT,
                    "userconfig",
                    documented("Jaeger's own configuration; see JaegerConfigurationTest")),
            "jaeger-operator",
            Map.of("extraLabels", documented("labels of any name")),
            "grafana",
            Map.of(
                    "grafana.ini/server/root_url", documented("grafana.ini takes all of Grafana's settings"),
                    "ingress/tls", INGRESS_TLS,
                    "persistence/storageClassName", COMMENTED_OUT));

    private OpenEnds() {}

    /** Returns a chart's open ends by path; none where the chart is not listed. */
    static Map<String, OpenEnd> of(Chart chart) {
        return BY_CHART.getOrDefault(chart.name(), Map.of());
    }

    private static OpenEnd documented(String where) {
        return new OpenEnd.Documented(where);
    }
}
