package dev.sextant.engine.resolve.dashboard;

/** The dashboards' names and their stable identifiers in Grafana. */
public final class DashboardIds {

    public static final String SERVICE_OVERVIEW = "service-overview";
    public static final String RESOURCE_UTILIZATION = "resource-utilization";
    public static final String BUSINESS_METRICS = "business-metrics";
    public static final String SLO_SLI = "slo-sli";

    /** Grafana refuses longer ones. */
    private static final int LONGEST_UID = 40;

    private DashboardIds() {}

    /** Returns Grafana's identifier of the dashboard {@code slug}; {@code platform} tells two stacks apart. */
    public static String uid(String platform, String slug) {
        String uid = platform + "-" + slug;
        return uid.length() <= LONGEST_UID ? uid : Integer.toHexString(platform.hashCode()) + "-" + slug;
    }
}
