package dev.sextant.slo.rules;

import dev.sextant.promql.Promql;
import dev.sextant.promql.analysis.LabelFlow;
import dev.sextant.promql.analysis.LabelSet;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.slo.Indicator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The labels by which an indicator tells one series from another, which are those of the SLO's recorded series, too. */
final class GroupLabels {
    private GroupLabels() {}

    /** The labels, by name; absent where the expression does not tell. */
    static Optional<List<String>> of(Indicator indicator) {
        LabelSet labels = LabelFlow.of(indicator.accept(new Indicator.Visitor<Expr>() {
                    @Override
                    public Expr events(Indicator.Events events) {
                        return events.total().over(SloSeries.SLICE);
                    }

                    @Override
                    public Expr errorRatio(Indicator.ErrorRatio ratio) {
                        return ratio.errorRatio().over(SloSeries.SLICE);
                    }
                }))
                .result();
        if (labels.open()) {
            return Optional.empty();
        }
        TreeSet<String> names = new TreeSet<>(labels.present());
        names.addAll(labels.possible());
        names.remove(LabelMatcher.METRIC_NAME);
        return names.stream().allMatch(Promql::isLabelName) ? Optional.of(List.copyOf(names)) : Optional.empty();
    }
}
