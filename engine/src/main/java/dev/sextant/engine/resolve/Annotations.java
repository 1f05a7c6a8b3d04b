package dev.sextant.engine.resolve;

import dev.sextant.engine.resolve.dashboard.DashboardIds;
import dev.sextant.model.resolved.Platform;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What an alert's notification tells, with the links that help whoever gets it. */
public final class Annotations {

    /** The dashboard of a service's signals. */
    public static final String OVERVIEW = DashboardIds.SERVICE_OVERVIEW;

    private final Platform platform;

    /** Creates the annotations of alerts on {@code platform}. */
    public Annotations(Platform platform) {
        this.platform = platform;
    }

    /**
     * Returns the annotations of an alert.
     *
     * @param service the service that the dashboard is opened for
     * @param dashboard the dashboard to link to, where Grafana can be reached from outside
     */
    public SortedMap<String, String> of(
            String summary, Optional<String> description, Optional<String> runbook, String service, String dashboard) {
        SortedMap<String, String> annotations = links(runbook, service, dashboard);
        annotations.put("summary", summary);
        description.ifPresent(text -> annotations.put("description", text));
        return annotations;
    }

    /** Returns the annotations that lead to help. */
    public SortedMap<String, String> links(Optional<String> runbook, String service, String dashboard) {
        SortedMap<String, String> annotations = new TreeMap<>();
        runbook.ifPresent(address -> annotations.put("runbook_url", address));
        platform.grafana()
                .host()
                .ifPresent(host -> annotations.put(
                        "dashboard_url",
                        "https://" + host + "/d/" + DashboardIds.uid(platform.name(), dashboard) + "?var-service="
                                + service));
        return annotations;
    }
}
