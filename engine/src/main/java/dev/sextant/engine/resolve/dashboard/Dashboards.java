package dev.sextant.engine.resolve.dashboard;

import dev.sextant.model.dashboard.Dashboard;
import dev.sextant.model.resolved.Platform;
import dev.sextant.model.resolved.Service;
import java.util.List;

/** The dashboards of a stack. */
public final class Dashboards {

    private final Platform platform;
    private final List<Service> services;

    /** Creates the dashboards for {@code services}. */
    public Dashboards(Platform platform, List<Service> services) {
        this.platform = platform;
        this.services = List.copyOf(services);
    }

    /** Returns all of them. */
    public List<Dashboard> all() {
        return List.of(
                new ServiceOverview(platform, services).dashboard(),
                new ResourceUtilization(platform, services).dashboard(),
                new BusinessMetrics(platform, services).dashboard(),
                new SloStatus(platform, services).dashboard());
    }
}
