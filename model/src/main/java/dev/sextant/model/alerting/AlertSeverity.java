package dev.sextant.model.alerting;

/** How urgent an alert is: the value of its {@code severity} label, by which it is routed. Most urgent first. */
public enum AlertSeverity {
    /** Somebody is paged, at night too. */
    CRITICAL("critical"),
    /** Somebody looks during working hours. */
    WARNING("warning"),
    /** Nobody is told; the alert is context for others. */
    INFO("info");

    private final String label;

    AlertSeverity(String label) {
        this.label = label;
    }

    /** Returns the value of the {@code severity} label. */
    public String label() {
        return label;
    }
}
