package dev.sextant.generators.grafana;

import dev.sextant.model.dashboard.Panel;
import dev.sextant.model.dashboard.Query;
import dev.sextant.promql.ast.Call;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.print.CanonicalPrinter;
import dev.sextant.yaml.write.Node;
import dev.sextant.yaml.write.Tree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A panel's queries, each with the letter by which transformations and overrides refer to it. */
final class Targets {
    private static final int LETTERS = 26;

    private Targets() {}

    static Node of(Panel panel) {
        List<Node> targets = new ArrayList<>();
        for (Query query : panel.queries()) {
            Tree.FieldsBuilder target = Tree.map()
                    .put("refId", refId(targets.size()))
                    .put("datasource", DataSource.of(query))
                    .put("editorMode", "code");
            targets.add(query.accept(new Question(target, panel.kind())).build());
        }
        return Tree.list(targets);
    }

    /** Returns {@code A} to {@code Z}, {@code AA} to {@code AZ} and so on, as Grafana's own editor counts. */
    static String refId(int index) {
        String last = String.valueOf((char) ('A' + index % LETTERS));
        return index < LETTERS ? last : refId(index / LETTERS - 1) + last;
    }

    /** Adds to a target what is asked. */
    private record Question(Tree.FieldsBuilder target, Panel.Kind kind) implements Query.Visitor<Tree.FieldsBuilder> {

        @Override
        public Tree.FieldsBuilder prometheus(Query.Prometheus query) {
            return target.put("expr", CanonicalPrinter.print(query.expr()))
                    .put("legendFormat", query.legend().isBlank() ? "__auto" : query.legend())
                    .put("format", kind == Panel.Kind.TABLE ? "table" : "time_series")
                    .put("instant", query.instant())
                    .put("range", !query.instant())
                    .put("exemplar", kind == Panel.Kind.TIME_SERIES && !query.instant() && hasQuantile(query.expr()));
        }

        @Override
        public Tree.FieldsBuilder loki(Query.Loki query) {
            return target.put("expr", CanonicalPrinter.print(query.stream())).put("queryType", "range");
        }

        /** Whether requests are counted by duration, so that Prometheus may know a trace for a point. */
        private static boolean hasQuantile(Expr expr) {
            Deque<Expr> rest = new ArrayDeque<>(List.of(expr));
            while (!rest.isEmpty()) {
                Expr next = rest.pop();
                if (next instanceof Call call && call.function().name().equals("histogram_quantile")) {
                    return true;
                }
                rest.addAll(next.children());
            }
            return false;
        }
    }
}
