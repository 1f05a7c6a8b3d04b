package dev.sextant.engine.output;

import java.util.ArrayList;
import java.util.List;

/** Long lists, cut to what a person reads. */
final class Folded {

    private static final int SHOWN = 10;

    private Folded() {}

    static List<String> list(List<String> items) {
        if (items.size() <= SHOWN) {
            return items;
        }
        List<String> shown = new ArrayList<>(items.subList(0, SHOWN));
        shown.add("and " + (items.size() - SHOWN) + " more");
        return shown;
    }
}
