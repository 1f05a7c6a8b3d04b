package dev.sextant.promql.grafana;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is put in the place of variables. */
final class StandIn {
    static final String NUMBER = "1";
    static final String DURATION = "5m";
    static final String UNIT = "m";

    /** What the names that stand in for variables begin with; nobody calls anything so. */
    static final String PREFIX = "_grafana_";

    private StandIn() {}

    /** A name that is good for a metric, a label and a part of either. */
    static String name(Occurrence variable) {
        return PREFIX + variable.name() + "_";
    }

    /** What each name that stands in stands for. */
    static Map<String, String> meanings(List<Slot> slots, String original) {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (Slot slot : slots) {
            Occurrence variable = slot.variable();
            meanings.putIfAbsent(name(variable), original.substring(variable.start(), variable.end()));
        }
        return meanings;
    }

    /** A message with the variables instead of the names that stand in for them. */
    static String undo(String message, Map<String, String> meanings) {
        String result = message;
        if (message.contains(PREFIX)) {
            for (Map.Entry<String, String> meaning : meanings.entrySet()) {
                result = result.replace(meaning.getKey(), meaning.getValue());
            }
        }
        return result;
    }
}
