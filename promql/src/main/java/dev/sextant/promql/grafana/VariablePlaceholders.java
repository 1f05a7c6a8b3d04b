package dev.sextant.promql.grafana;

import dev.sextant.promql.analysis.Placeholders;
import dev.sextant.promql.ast.Expr;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** What variables leave open in a tree. */
final class VariablePlaceholders implements Placeholders {
    private final boolean any;
    /** Where variables stand that decide what is done. */
    private final NavigableSet<Integer> operations = new TreeSet<>();

    VariablePlaceholders(List<GrafanaVariable> variables) {
        any = !variables.isEmpty();
        for (GrafanaVariable variable : variables) {
            switch (variable.context()) {
                case FUNCTION, OPERATOR, SUFFIX, MATCH_OPERATOR ->
                    operations.add(variable.span().start());
                default -> {
                    // A name or a value, which the texts of the tree show.
                }
            }
        }
    }

    @Override
    public boolean hides(String text) {
        return any && (text.contains(StandIn.PREFIX) || !Occurrence.in(text).isEmpty());
    }

    @Override
    public boolean hides(Expr node) {
        Integer next = operations.ceiling(node.span().start());
        // What follows an expression stands behind its end.
        return next != null && next <= node.span().end() + 1;
    }
}
