package dev.sextant.model.rule;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Label sets in one order, by name. */
final class SortedLabels {

    private SortedLabels() {}

    static SortedMap<String, String> copyOf(Map<String, String> labels) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(labels));
    }
}
