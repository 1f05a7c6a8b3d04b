package dev.sextant.generators.grafana;

import dev.sextant.model.dashboard.Dashboard;
import dev.sextant.model.dashboard.Variable;
import dev.sextant.promql.ast.MatchOp;
import dev.sextant.promql.ast.VectorSelector;
import dev.sextant.promql.print.CanonicalPrinter;
import dev.sextant.yaml.write.Node;
import dev.sextant.yaml.write.Tree;
import java.util.ArrayList;
import java.util.List;

/** The choices at a dashboard's top: first the data source, then the dashboard's own. */
final class Templating {
    private static final int RELOAD_WITH_DASHBOARD = 1;
    private static final int RELOAD_WITH_TIME_RANGE = 2;
    private static final int SORT_BY_TEXT = 1;
    private static final int LABEL_VALUES = 1;

    private Templating() {}

    static Node of(Dashboard dashboard) {
        List<Node> list = new ArrayList<>();
        list.add(dataSource());
        dashboard.variables().forEach(variable -> list.add(labelValues(variable)));
        return Tree.map().put("list", Tree.list(list)).build();
    }

    private static Node dataSource() {
        return Tree.map()
                .put("type", "datasource")
                .put("name", Variable.DATA_SOURCE)
                .put("label", "Data source")
                .put("query", DataSource.PROMETHEUS.id())
                .put("regex", "")
                .put(
                        "current",
                        Tree.map().put("text", DataSource.PROMETHEUS.title()).put("value", DataSource.PROMETHEUS.id()))
                .put("options", Tree.list(List.of()))
                .put("refresh", RELOAD_WITH_DASHBOARD)
                .put("hide", 0)
                .put("skipUrlSync", false)
                .put("multi", false)
                .put("includeAll", false)
                .build();
    }

    private static Node labelValues(Variable variable) {
        String query = "label_values(" + arguments(variable) + ")";
        return Tree.map()
                .put("type", "query")
                .put("name", variable.name())
                .put("label", variable.title())
                .put("datasource", DataSource.chosen())
                .put("definition", query)
                .put(
                        "query",
                        Tree.map()
                                .put("qryType", LABEL_VALUES)
                                .put("query", query)
                                .put("refId", "PrometheusVariableQueryEditor-VariableQuery"))
                .put("regex", "")
                .put("current", Tree.map().put("text", Tree.texts("All")).put("value", Tree.texts("$__all")))
                .put("options", Tree.list(List.of()))
                .put("refresh", RELOAD_WITH_TIME_RANGE)
                .put("sort", SORT_BY_TEXT)
                .put("hide", 0)
                .put("skipUrlSync", false)
                .put("multi", true)
                .put("includeAll", true)
                .put("allValue", all(variable))
                .build();
    }

    /**
     * All that the variable offers, and no more: "all services" are not all jobs of the cluster. Where nothing narrows the
     * choice, {@code .+} and not {@code .*}, which would also select series without the label. Grafana puts the text into
     * a quoted string of the query as it is, so backslashes are doubled.
     */
    private static String all(Variable variable) {
        return variable.series().matchers().stream()
                .filter(matcher ->
                        matcher.op() == MatchOp.REGEX && matcher.name().equals(variable.label()))
                .map(matcher -> matcher.value().replace("\\", "\\\\"))
                .findFirst()
                .orElse(".+");
    }

    private static String arguments(Variable variable) {
        VectorSelector series = variable.series();
        boolean all = series.metricName().isEmpty() && series.matchers().isEmpty();
        return all ? variable.label() : CanonicalPrinter.print(series) + ", " + variable.label();
    }
}
