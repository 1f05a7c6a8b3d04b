package dev.sextant.generators.grafana;

import dev.sextant.model.dashboard.Panel;
import dev.sextant.model.dashboard.Query;
import dev.sextant.yaml.write.Node;
import dev.sextant.yaml.write.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What makes one readable table of what Prometheus answers: the queries' rows joined by their labels, no column for the
 * moment of the query, and the value columns named by the queries' legends.
 */
final class TableColumns {

    private TableColumns() {}

    static Node transformations(Panel panel) {
        List<Node> steps = new ArrayList<>();
        if (panel.queries().size() > 1) {
            steps.add(step("merge", Tree.map()));
        }
        steps.add(step(
                "organize",
                Tree.map()
                        .put("excludeByName", Tree.map().put("Time", true))
                        .put("indexByName", Tree.map())
                        .put("renameByName", names(panel))));
        return Tree.list(steps);
    }

    private static Node step(String id, Tree.FieldsBuilder options) {
        return Tree.map().put("id", id).put("options", options).build();
    }

    private static Tree.FieldsBuilder names(Panel panel) {
        Tree.FieldsBuilder names = Tree.map();
        for (int i = 0; i < panel.queries().size(); i++) {
            // Grafana tells the value columns apart only where there is more than one query.
            String column = panel.queries().size() == 1 ? "Value" : "Value #" + Targets.refId(i);
            names.putIfPresent(column, name(panel.queries().get(i)));
        }
        return names;
    }

    /** A legend with a placeholder names series, not a column. */
    private static Optional<String> name(Query query) {
        return query.accept(new Query.Visitor<Optional<String>>() {
            @Override
            public Optional<String> prometheus(Query.Prometheus asked) {
                return Optional.of(asked.legend()).filter(legend -> !legend.isBlank() && !legend.contains("{{"));
            }

            @Override
            public Optional<String> loki(Query.Loki asked) {
                return Optional.empty();
            }
        });
    }
}
