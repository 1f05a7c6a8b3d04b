package dev.sextant.promql.typed;

import dev.sextant.source.CallSite;
import java.util.ArrayList;
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

    /** The problems of labels where they are listed: by, without, on, ignoring, group_left, group_right. */
    static List<Problem> ofListed(Label... labels) {
        List<Problem> all = new ArrayList<>(ofLabels(labels));
        for (Label label : labels) {
            if (Selectors.isReservedInLists(label.name())) {
                all.add(Problem.of(
                        Problem.Kind.LABEL_NAME,
                        CallSite.capture(),
                        "label \"" + label.name() + "\" cannot stand in a list of labels",
                        "Prometheus takes it for a keyword there; labelReplace(…) copies it to another label"));
            }
        }
        return List.copyOf(all);
    }
}
