package dev.sextant.generators.grafana;

import dev.sextant.model.dashboard.Dashboard;
import dev.sextant.model.dashboard.Panel;
import dev.sextant.model.dashboard.Section;
import dev.sextant.yaml.write.Node;
import dev.sextant.yaml.write.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A dashboard in the form that needs no migration by Grafana. It has no {@code id} and no {@code version}: the database
 * of each Grafana gives its own.
 */
final class DashboardJson {
    private static final int SCHEMA_VERSION = 42;
    private static final int SHARED_CROSSHAIR = 1;

    private DashboardJson() {}

    /**
     * Returns the dashboard's JSON.
     *
     * @param commonTag the tag of the dashboards that it links to
     */
    static Node of(Dashboard dashboard, Optional<String> commonTag) {
        return Tree.map()
                .put("uid", dashboard.uid())
                .put("title", dashboard.title())
                .put("description", dashboard.description())
                .put("tags", Tree.texts(dashboard.tags()))
                .put("schemaVersion", SCHEMA_VERSION)
                // A change in the user interface would be lost with the next deployment.
                .put("editable", false)
                .put("graphTooltip", SHARED_CROSSHAIR)
                .put("timezone", "browser")
                .put("time", Tree.map().put("from", "now-6h").put("to", "now"))
                .put("timepicker", Tree.map())
                .put("refresh", "1m")
                .put("fiscalYearStartMonth", 0)
                .put("preload", false)
                .put(
                        "links",
                        Tree.list(
                                commonTag.map(DashboardJson::linkByTag).stream().toList()))
                .put("annotations", annotations())
                .put("templating", Templating.of(dashboard))
                .put("panels", panels(dashboard))
                .build();
    }

    private static Node linkByTag(String tag) {
        return Tree.map()
                .put("type", "dashboards")
                .put("title", "Dashboards")
                .put("tags", Tree.texts(tag))
                .put("icon", "external link")
                .put("tooltip", "")
                .put("asDropdown", true)
                .put("includeVars", true)
                .put("keepTime", true)
                .put("targetBlank", false)
                .build();
    }

    /** What users mark on the time axis; Grafana adds this one itself where it is missing. */
    private static Node annotations() {
        Tree.FieldsBuilder byHand = Tree.map()
                .put("builtIn", 1)
                .put("type", "dashboard")
                .put("name", "Annotations & Alerts")
                .put("datasource", DataSource.grafana())
                .put("enable", true)
                .put("hide", true)
                .put("iconColor", "rgba(0, 211, 255, 1)");
        return Tree.map().put("list", Tree.list(byHand)).build();
    }

    private static Node panels(Dashboard dashboard) {
        PanelIds ids = PanelIds.of(dashboard);
        FlowLayout layout = new FlowLayout();
        List<Node> nodes = new ArrayList<>();
        for (Section section : dashboard.sections()) {
            nodes.add(PanelJson.title(section, ids.of(section), layout.title()));
            List<GridPosition> positions = layout.flow(section.panels());
            for (int i = 0; i < positions.size(); i++) {
                Panel panel = section.panels().get(i);
                nodes.add(PanelJson.panel(panel, ids.of(panel), positions.get(i)));
            }
        }
        return Tree.list(nodes);
    }
}
