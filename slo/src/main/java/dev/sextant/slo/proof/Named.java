package dev.sextant.slo.proof;

import dev.sextant.model.proof.InputSeries;
import dev.sextant.model.proof.Run;
import dev.sextant.promql.ast.Grouping;
import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.promql.ast.VectorSelector;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Series by their labels, the name among them. */
final class Named {
    private Named() {}

    static InputSeries series(SortedMap<String, String> labels, List<Run> runs) {
        SortedMap<String, String> others = new TreeMap<>(labels);
        String metric = others.remove(LabelMatcher.METRIC_NAME);
        return new InputSeries(String.valueOf(metric), others, runs);
    }

    /** The labels of a series that is selected, with a value for each label by which is grouped. */
    static SortedMap<String, String> read(VectorSelector selector, List<Grouping> groupings) throws Unprovable {
        Term term = new Term(selector, 1, "", groupings);
        return new LabelSets(List.of(term))
                .all().stream()
                        .filter(term::reads)
                        .findFirst()
                        .orElseThrow(() -> new Unprovable("no labels were found that its selector reads"));
    }
}
