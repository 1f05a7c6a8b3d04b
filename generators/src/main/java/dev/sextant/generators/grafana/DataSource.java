package dev.sextant.generators.grafana;

import dev.sextant.model.dashboard.Query;
import dev.sextant.model.dashboard.Variable;
import dev.sextant.yaml.write.Node;
import dev.sextant.yaml.write.Tree;

/**
 * A data source of the stack's Grafana. Its uid is fixed, so that dashboards and links between data sources agree in
 * every environment.
 */
enum DataSource {
    PROMETHEUS("prometheus", "Prometheus"),
    LOKI("loki", "Loki"),
    JAEGER("jaeger", "Jaeger"),
    ALERTMANAGER("alertmanager", "Alertmanager");

    private final String id;
    private final String title;

    DataSource(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** The name of its kind, which is its uid as well. */
    String id() {
        return id;
    }

    /** How it is shown. */
    String title() {
        return title;
    }

    /** Returns how a dashboard's Prometheus queries refer to theirs: by the choice at the dashboard's top. */
    static Node chosen() {
        return reference(PROMETHEUS.id, "${" + Variable.DATA_SOURCE + "}");
    }

    /** Returns how a panel refers to its queries' data sources when they differ. */
    static Node mixed() {
        return reference("datasource", "-- Mixed --");
    }

    /** Returns how a dashboard refers to what Grafana itself stores. */
    static Node grafana() {
        return reference("grafana", "-- Grafana --");
    }

    /** Returns how a query refers to its data source. */
    static Node of(Query query) {
        return query.accept(new Query.Visitor<>() {
            @Override
            public Node prometheus(Query.Prometheus asked) {
                return chosen();
            }

            @Override
            public Node loki(Query.Loki asked) {
                return reference(LOKI.id, LOKI.id);
            }
        });
    }

    private static Node reference(String type, String uid) {
        return Tree.map().put("type", type).put("uid", uid).build();
    }
}
