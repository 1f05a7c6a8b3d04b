package dev.sextant.model.dashboard;

/**
 * The unit in which a panel shows its values: one of Grafana's unit identifiers.
 *
 * @param id the identifier, for example {@code reqps}
 */
public record Unit(String id) {
    public static final Unit SHORT = new Unit("short");
    public static final Unit NONE = new Unit("none");
    public static final Unit SECONDS = new Unit("s");
    public static final Unit BYTES = new Unit("bytes");
    public static final Unit REQUESTS_PER_SECOND = new Unit("reqps");
    public static final Unit OPERATIONS_PER_SECOND = new Unit("ops");
    /** A number between 0 and 1, shown in percent. */
    public static final Unit RATIO = new Unit("percentunit");
    /** A number between 0 and 100, shown in percent. */
    public static final Unit PERCENT = new Unit("percent");
}
