package dev.sextant.generators.grafana;

import dev.sextant.model.dashboard.Dashboard;
import dev.sextant.model.dashboard.Panel;
import dev.sextant.model.dashboard.Query;
import dev.sextant.model.dashboard.Section;
import dev.sextant.model.dashboard.Threshold;
import dev.sextant.model.dashboard.Unit;
import dev.sextant.promql.Promql;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Panels and dashboards of which only one property matters. */
final class Panels {

    private Panels() {}

    static Panel sized(String key, int width, int height) {
        return panel(key, Panel.Kind.STAT, Unit.SHORT, width, height, List.of(instant("up", "")));
    }

    static Panel keyed(String key) {
        return sized(key, 6, 4);
    }

    static Panel asking(Panel.Kind kind, Query... queries) {
        return panel("asking", kind, Unit.SHORT, 6, 4, List.of(queries));
    }

    static Panel limited(Panel.Kind kind, Unit unit, String... limits) {
        List<Threshold> thresholds = new ArrayList<>();
        for (String limit : limits) {
            thresholds.add(new Threshold(new BigDecimal(limit), Threshold.Color.RED));
        }
        return panel("limited", kind, unit, 6, 4, List.of(instant("up", "")), thresholds);
    }

    static Panel panel(String key, Panel.Kind kind, Unit unit, int width, int height, List<Query> queries) {
        return panel(key, kind, unit, width, height, queries, List.of());
    }

    static Query instant(String promql, String legend) {
        return new Query.Prometheus(Promql.parse(promql).orThrow(), legend, true);
    }

    static Query range(String promql, String legend) {
        return new Query.Prometheus(Promql.parse(promql).orThrow(), legend, false);
    }

    static Section section(String key, Panel... panels) {
        return new Section(key, "Section " + key, List.of(panels));
    }

    static Dashboard dashboard(String slug, Section... sections) {
        return new Dashboard(slug, slug, "Dashboard " + slug, "", List.of(), List.of(), List.of(sections));
    }

    private static Panel panel(
            String key,
            Panel.Kind kind,
            Unit unit,
            int width,
            int height,
            List<Query> queries,
            List<Threshold> limits) {
        return new Panel(
                key,
                "Panel " + key,
                "What " + key + " shows.",
                kind,
                unit,
                width,
                height,
                queries,
                Threshold.Color.GREEN,
                limits);
    }
}
