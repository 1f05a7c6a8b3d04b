package dev.sextant.generators.grafana;

import dev.sextant.model.dashboard.Panel;
import dev.sextant.model.dashboard.Query;
import dev.sextant.yaml.write.Node;
import dev.sextant.yaml.write.Tree;
import java.util.List;

/** The options of each kind of panel, all of them: Grafana's schemas require every one. */
final class PanelOptions {

    private PanelOptions() {}

    static Node of(Panel panel) {
        return switch (panel.kind()) {
            case TIME_SERIES -> timeSeries();
            case STAT -> stat(panel);
            case GAUGE -> gauge();
            case TABLE -> table();
            case LOGS -> logs();
        };
    }

    private static Node timeSeries() {
        return Tree.map()
                .put(
                        "legend",
                        Tree.map()
                                .put("displayMode", "list")
                                .put("placement", "bottom")
                                .put("showLegend", true)
                                .put("calcs", Tree.list(List.of())))
                .put(
                        "tooltip",
                        Tree.map().put("mode", "multi").put("sort", "desc").put("hideZeros", false))
                .build();
    }

    private static Node stat(Panel panel) {
        return Tree.map()
                .put("graphMode", panel.queries().stream().allMatch(PanelOptions::isInstant) ? "none" : "area")
                .put("colorMode", "value")
                .put("justifyMode", "auto")
                .put("textMode", "auto")
                .put("wideLayout", true)
                .put("showPercentChange", false)
                .put("percentChangeColorMode", "standard")
                .put("orientation", "auto")
                .put("reduceOptions", newest())
                .build();
    }

    private static Node gauge() {
        return Tree.map()
                .put("orientation", "auto")
                .put("showThresholdLabels", false)
                .put("showThresholdMarkers", true)
                .put("sizing", "auto")
                .put("minVizWidth", 75)
                .put("minVizHeight", 75)
                .put("reduceOptions", newest())
                .build();
    }

    /** Without a footer: Grafana 12 moved it elsewhere. */
    private static Node table() {
        return Tree.map()
                .put("frameIndex", 0)
                .put("showHeader", true)
                .put("cellHeight", "sm")
                .put("sortBy", Tree.list(List.of()))
                .build();
    }

    private static Node logs() {
        return Tree.map()
                .put("showTime", true)
                .put("showLabels", false)
                .put("showCommonLabels", false)
                .put("showLogContextToggle", true)
                .put("wrapLogMessage", true)
                .put("prettifyLogMessage", false)
                .put("enableLogDetails", true)
                .put("sortOrder", "Descending")
                .put("dedupStrategy", "none")
                .build();
    }

    private static Node newest() {
        return Tree.map()
                .put("values", false)
                .put("calcs", Tree.texts("lastNotNull"))
                .put("fields", "")
                .build();
    }

    /** Whether a query has one value and so no curve to draw behind it. */
    private static boolean isInstant(Query query) {
        return query.accept(new Query.Visitor<Boolean>() {
            @Override
            public Boolean prometheus(Query.Prometheus asked) {
                return asked.instant();
            }

            @Override
            public Boolean loki(Query.Loki asked) {
                return false;
            }
        });
    }
}
