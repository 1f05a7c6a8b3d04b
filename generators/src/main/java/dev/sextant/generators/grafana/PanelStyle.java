package dev.sextant.generators.grafana;

import dev.sextant.model.dashboard.Panel;
import dev.sextant.yaml.write.Node;
import dev.sextant.yaml.write.Tree;
import java.math.BigDecimal;

/**
 * What a kind of panel adds to the appearance of values: {@code fieldConfig.defaults.custom}. Every setting of the
 * panel's schema that has a default is written, in the form that Grafana 11.6 and all later versions read, so that
 * saving a dashboard in Grafana shows no difference.
 */
final class PanelStyle {

    private PanelStyle() {}

    static Node timeSeries(Panel panel) {
        return Tree.map()
                .put("drawStyle", "line")
                .put("lineInterpolation", "linear")
                .put("lineWidth", 1)
                .put("fillOpacity", 10)
                .put("gradientMode", "none")
                .put("showPoints", "auto")
                .put("pointSize", 5)
                .put("spanNulls", false)
                .put("insertNulls", false)
                .put("stacking", Tree.map().put("mode", "none").put("group", "A"))
                .put(
                        "thresholdsStyle",
                        Tree.map().put("mode", panel.thresholds().isEmpty() ? "off" : "dashed"))
                .put("axisPlacement", "auto")
                .put("axisLabel", "")
                .put("axisColorMode", "text")
                .put("axisBorderShow", false)
                .put("axisCenteredZero", false)
                .put("scaleDistribution", Tree.map().put("type", "linear"))
                .put("barAlignment", 0)
                .put("barWidthFactor", new BigDecimal("0.6"))
                .put(
                        "hideFrom",
                        Tree.map().put("legend", false).put("tooltip", false).put("viz", false))
                .build();
    }

    static Node table() {
        return Tree.map()
                .put("align", "auto")
                .put("cellOptions", cell("auto"))
                .put("inspect", false)
                .put("filterable", false)
                .build();
    }

    static Node cell(String type) {
        return Tree.map().put("type", type).build();
    }
}
