package dev.sextant.generators.grafana;

import dev.sextant.model.dashboard.Panel;
import dev.sextant.model.dashboard.Section;
import dev.sextant.yaml.write.Node;
import dev.sextant.yaml.write.Tree;
import java.util.List;

/** Panels and section titles as Grafana's classic dashboard JSON has them. */
final class PanelJson {
    /**
     * The version whose form of options is written. Later ones read it and add what is new; a higher number would make
     * them skip that.
     */
    private static final String PLUGIN_VERSION = "11.6.0";

    private PanelJson() {}

    /** Returns a title under which the following panels stand; they are its children only where it is collapsed. */
    static Node title(Section section, int id, GridPosition position) {
        return Tree.map()
                .put("id", id)
                .put("type", "row")
                .put("title", section.title())
                .put("gridPos", position.node())
                .put("collapsed", false)
                .put("panels", Tree.list(List.of()))
                .build();
    }

    static Node panel(Panel panel, int id, GridPosition position) {
        Tree.FieldsBuilder json = Tree.map()
                .put("id", id)
                .put("type", type(panel.kind()))
                .put("title", panel.title())
                .put("description", panel.description())
                .put("gridPos", position.node())
                .put("datasource", dataSource(panel))
                .put("targets", Targets.of(panel))
                .put("fieldConfig", FieldConfig.of(panel))
                .put("options", PanelOptions.of(panel));
        if (panel.kind() == Panel.Kind.TABLE) {
            json.put("transformations", TableColumns.transformations(panel));
        }
        return json.put("pluginVersion", PLUGIN_VERSION).build();
    }

    private static String type(Panel.Kind kind) {
        return switch (kind) {
            case TIME_SERIES -> "timeseries";
            case STAT -> "stat";
            case GAUGE -> "gauge";
            case TABLE -> "table";
            case LOGS -> "logs";
        };
    }

    private static Node dataSource(Panel panel) {
        List<Node> sources =
                panel.queries().stream().map(DataSource::of).distinct().toList();
        return sources.size() == 1 ? sources.get(0) : DataSource.mixed();
    }
}
