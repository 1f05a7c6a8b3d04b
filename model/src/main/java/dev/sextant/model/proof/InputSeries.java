package dev.sextant.model.proof;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A series as it is scraped, from time zero on.
 *
 * @param metric its name
 * @param labels its other labels
 * @param runs its values, one run behind the other
 */
public record InputSeries(String metric, SortedMap<String, String> labels, List<Run> runs) {
    public InputSeries {
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
        runs = List.copyOf(runs);
    }
}
