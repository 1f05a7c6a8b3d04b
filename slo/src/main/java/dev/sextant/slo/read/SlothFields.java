package dev.sextant.slo.read;

import java.util.List;

/** The fields of Sloth's forms: its own writes {@code error_query} where its resource writes {@code errorQuery}. */
final class SlothFields {
    private static final FieldSet FILE =
            FieldSet.of("a Sloth file", "version", "service", "labels", "slo_plugins", "slos");
    private static final FieldSet SPEC =
            FieldSet.of("the spec of a PrometheusServiceLevel", "service", "labels", "slo_plugins", "slos");
    private static final FieldSet SLO =
            FieldSet.of("an SLO", "name", "description", "objective", "labels", "plugins", "sli", "alerting");
    private static final FieldSet SLI = FieldSet.of("an SLI", "events", "raw", "plugin");
    private static final FieldSet EVENTS = FieldSet.of("an SLI of events", "error_query", "total_query");
    private static final FieldSet RAW = FieldSet.of("a raw SLI", "error_ratio_query");
    private static final FieldSet PLUGIN = FieldSet.of("an SLI plugin", "id", "options");
    private static final FieldSet ALERTING =
            FieldSet.of("alerting", "name", "labels", "annotations", "page_alert", "ticket_alert");
    private static final FieldSet ALERT = FieldSet.of("an alert", "disable", "labels", "annotations");

    private final boolean resource;

    SlothFields(boolean resource) {
        this.resource = resource;
    }

    /** A field's name in this form. */
    String name(String own) {
        if (!resource) {
            return own;
        }
        StringBuilder camel = new StringBuilder();
        for (String word : List.of(own.split("_", -1))) {
            camel.append(camel.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return camel.toString();
    }

    FieldSet root() {
        return in(resource ? SPEC : FILE);
    }

    FieldSet slo() {
        return in(SLO);
    }

    FieldSet sli() {
        return in(SLI);
    }

    FieldSet events() {
        return in(EVENTS);
    }

    FieldSet raw() {
        return in(RAW);
    }

    FieldSet plugin() {
        return in(PLUGIN);
    }

    FieldSet alerting() {
        return in(ALERTING);
    }

    FieldSet alert() {
        return in(ALERT);
    }

    private FieldSet in(FieldSet own) {
        return own.renamed(this::name);
    }
}
