package dev.sextant.promql.build;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Lists of problems put together, each problem once, in the order met. */
final class Problems {
    private Problems() {}

    @SafeVarargs
    static List<Problem> join(Collection<Problem>... lists) {
        Set<Problem> all = new LinkedHashSet<>();
        for (Collection<Problem> list : lists) {
            all.addAll(list);
        }
        return List.copyOf(all);
    }

    static List<Problem> ofLabels(Label... labels) {
        Set<Problem> all = new LinkedHashSet<>();
        for (Label label : labels) {
            all.addAll(label.problems());
        }
        return List.copyOf(all);
    }
}
