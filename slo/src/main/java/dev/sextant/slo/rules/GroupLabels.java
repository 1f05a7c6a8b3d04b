package dev.sextant.slo.rules;

import dev.sextant.promql.Promql;
import dev.sextant.promql.analysis.LabelFlow;
import dev.sextant.promql.analysis.LabelSet;
import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.slo.Indicator;
import dev.sextant.slo.Windowed;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The labels by which an indicator tells one series from another, which are those of the SLO's recorded series, too. */
public final class GroupLabels {
    private GroupLabels() {}

    /** Returns the labels, by name; nothing where the expression does not tell. */
    public static Optional<List<String>> of(Indicator indicator) {
        return of(indicator.accept(new Indicator.Visitor<Windowed>() {
            @Override
            public Windowed events(Indicator.Events events) {
                return events.total();
            }

            @Override
            public Windowed errorRatio(Indicator.ErrorRatio ratio) {
                return ratio.errorRatio();
            }
        }));
    }

    static Optional<List<String>> of(Windowed expression) {
        LabelSet labels = LabelFlow.of(expression.over(SloSeries.SLICE)).result();
        if (labels.open()) {
            return Optional.empty();
        }
        TreeSet<String> names = new TreeSet<>(labels.present());
        names.addAll(labels.possible());
        names.remove(LabelMatcher.METRIC_NAME);
        return names.stream().allMatch(Promql::isLabelName) ? Optional.of(List.copyOf(names)) : Optional.empty();
    }
}
