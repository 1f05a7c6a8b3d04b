package dev.sextant.generators.alertmanager;

/**
 * What a notification says, in Alertmanager's template language.
 *
 * @param environment tells a message from production from one that can wait
 */
record NotificationText(String environment) {

    /** One line: how bad, what, where. A group's alerts always agree on the labels that they are grouped by. */
    String title() {
        return "{{ .Status | title }}{{ with .CommonLabels.severity }} {{ . }}{{ end }}:"
                + " {{ .GroupLabels.Values | join \", \" }} (" + environment + ")";
    }

    /** Slack's bar beside the message. */
    String color() {
        return "{{ if eq .Status \"resolved\" }}good"
                + "{{ else if eq .CommonLabels.severity \"critical\" }}danger{{ else }}warning{{ end }}";
    }

    /** A paragraph for each alert, with links to the page that tells what to do and to the service's dashboard. */
    String alerts() {
        return """
                {{ range .Alerts -}}
                *{{ or .Annotations.summary .Labels.alertname }}*{{ if eq .Status "resolved" }} (resolved){{ end }}
                {{ with .Annotations.description }}{{ . }}
                {{ end }}{{ with .Annotations.runbook_url }}<{{ . }}|Runbook> {{ end }}\
                {{ with .Annotations.dashboard_url }}<{{ . }}|Dashboard>{{ end }}
                {{ end }}
                """;
    }
}
