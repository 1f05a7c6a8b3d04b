package dev.sextant.slo;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an alert of one urgency has beside what all alerts of its SLO have.
 *
 * @param labels win over those of the SLO's alerts
 * @param annotations win over those of the SLO's alerts
 */
public record Notice(SortedMap<String, String> labels, SortedMap<String, String> annotations) {
    /** Nothing of its own. */
    public static final Notice PLAIN = new Notice(new TreeMap<>(), new TreeMap<>());

    public Notice {
        labels = sorted(labels);
        annotations = sorted(annotations);
    }

    static SortedMap<String, String> sorted(Map<String, String> texts) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }
}
