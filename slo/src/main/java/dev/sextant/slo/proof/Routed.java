package dev.sextant.slo.proof;

import dev.sextant.model.alerting.AlertSeverity;
import dev.sextant.slo.Notice;
import dev.sextant.slo.ServiceLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The labels by which an alert finds whom to tell. */
final class Routed {
    private static final String SEVERITY = "severity";
    private static final String TEAM = "team";

    private final ServiceLevel slo;

    Routed(ServiceLevel slo) {
        this.slo = slo;
    }

    /** Their names, of all alerts of the SLO. */
    List<String> names() {
        List<String> names = new ArrayList<>(List.of(SEVERITY));
        if (slo.labels().containsKey(TEAM)) {
            names.add(TEAM);
        }
        return names;
    }

    /** What they are on an alert; the more special label wins, and all do over what is usual. */
    SortedMap<String, String> of(Notice notice, AlertSeverity usual) {
        SortedMap<String, String> all = new TreeMap<>();
        all.put(SEVERITY, usual.label());
        all.putAll(slo.labels());
        all.putAll(slo.alerts().labels());
        all.putAll(notice.labels());
        all.keySet().retainAll(names());
        return all;
    }
}
