package dev.sextant.slo.sloth;

import dev.sextant.promql.ast.VectorSelector;
import dev.sextant.slo.Exprs;
import dev.sextant.slo.ServiceLevel;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The labels by which Sloth tells the series of one SLO from those of another. */
public final class SlothSeries {
    static final String ID = "sloth_id";
    static final String SERVICE = "sloth_service";
    static final String SLO = "sloth_slo";
    static final String WINDOW = "sloth_window";

    /** Labels that a user may not give another meaning. */
    public static final Set<String> RESERVED = Set.of(
            ID, SERVICE, SLO, WINDOW, "sloth_severity", "sloth_version", "sloth_mode", "sloth_spec", "sloth_objective");

    private final String id;
    private final SortedMap<String, String> labels;

    SlothSeries(ServiceLevel slo) {
        id = slo.identity().id();
        labels = Collections.unmodifiableSortedMap(
                new TreeMap<>(Map.of(ID, id, SERVICE, slo.service(), SLO, slo.name())));
    }

    String id() {
        return id;
    }

    SortedMap<String, String> labels() {
        return labels;
    }

    VectorSelector of(String name) {
        return Exprs.series(name, labels);
    }
}
