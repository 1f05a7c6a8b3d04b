package dev.sextant.promql.template;

/** What a value of a template is, as far as it can be told without running it. */
enum Meaning {
    /** What Prometheus hands the template: labels, value and the rest. */
    ROOT,
    /** The alert's labels. */
    LABELS,
    /** The labels that Prometheus adds to all alerts. */
    EXTERNAL_LABELS,
    /** The address of Prometheus, a text. */
    EXTERNAL_URL,
    /** The value of the alert's expression: a float, or a histogram. */
    VALUE,
    /** A text, which has no fields: the value of a label. */
    LABEL_VALUE,
    /** Anything else. */
    OTHER;

    /** What a field of it is. */
    Meaning field(String name) {
        if (this == LABELS || this == EXTERNAL_LABELS) {
            return LABEL_VALUE;
        }
        if (this != ROOT) {
            return OTHER;
        }
        return switch (name) {
            case "Labels" -> LABELS;
            case "ExternalLabels" -> EXTERNAL_LABELS;
            case "ExternalURL" -> EXTERNAL_URL;
            case "Value" -> VALUE;
            default -> OTHER;
        };
    }
}
