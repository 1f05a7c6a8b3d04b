package dev.sextant.model.declared;

import dev.sextant.model.quantity.Percent;
import dev.sextant.model.quantity.TimeWindow;
import dev.sextant.source.CallSite;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An objective of a service.
 *
 * @param name unique within the service
 * @param objective the share of good events, more than 0 % and less than 100 %
 * @param window over which it is promised
 * @param sli what is measured; required
 * @param description what is promised, for people
 * @param runbook the address of the page that tells what to do when the budget burns
 * @param alerts whether there are any; there are where unset
 * @param burnRateAlerts how spending the budget too fast is told
 * @param zeroTraffic what a window without events says; nothing where unset
 * @param groupedBy labels by which there is a budget of its own for each value; none where unset
 * @param evaluatedEvery how often the rules are evaluated; Prometheus's own interval where unset
 * @param proof whether tests of its rules are generated; they are where unset
 * @param labels information on the SLO and its alerts, such as a tier of service
 */
public record SloDeclaration(
        String name,
        CallSite site,
        Layered<Percent> objective,
        Layered<TimeWindow> window,
        Layered<Sli> sli,
        Layered<String> description,
        Layered<String> runbook,
        Layered<Boolean> alerts,
        BurnRateDeclaration burnRateAlerts,
        Layered<ZeroTraffic> zeroTraffic,
        Layered<List<String>> groupedBy,
        Layered<Duration> evaluatedEvery,
        Layered<Boolean> proof,
        SortedMap<String, Layered<String>> labels) {
    public SloDeclaration {
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
    }
}
