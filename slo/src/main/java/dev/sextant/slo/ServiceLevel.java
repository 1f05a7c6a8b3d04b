package dev.sextant.slo;

import dev.sextant.model.declared.ZeroTraffic;
import dev.sextant.model.quantity.Percent;
import dev.sextant.model.quantity.TimeWindow;
import dev.sextant.source.CallSite;
import java.util.SortedMap;

/**
 * A service level objective, everything explicit.
 *
 * @param identity what tells it from all others; changing that begins a new history
 * @param description what is promised, for people; may be empty
 * @param labels information for people and routes, such as who owns it. Changing one must not begin a new history
 * @param objective the share of good events that is promised, more than 0 % and less than 100 %
 * @param window over which it is promised
 * @param indicator what is measured
 * @param zeroTraffic what a window without events says
 * @param windows over which windows the budget's spending is watched
 * @param alerts how spending it too fast is told
 * @param site where it is described
 */
public record ServiceLevel(
        SloIdentity identity,
        String description,
        SortedMap<String, String> labels,
        Percent objective,
        TimeWindow window,
        Indicator indicator,
        ZeroTraffic zeroTraffic,
        AlertWindows windows,
        BurnRateAlerts alerts,
        CallSite site) {
    public ServiceLevel {
        labels = Notice.sorted(labels);
        if (objective.value().signum() <= 0 || objective.compareTo(Percent.HUNDRED) >= 0) {
            throw new IllegalArgumentException(
                    "objective of " + identity.service() + "/" + identity.name() + " is " + objective);
        }
    }

    /** Returns the name of the service that promises. */
    public String service() {
        return identity.service();
    }

    /** Returns the name of what is promised. */
    public String name() {
        return identity.name();
    }
}
