package dev.sextant.generators.grafana;

import dev.sextant.model.dashboard.Panel;
import dev.sextant.model.dashboard.Threshold;
import dev.sextant.model.dashboard.Unit;
import dev.sextant.yaml.write.Node;
import dev.sextant.yaml.write.Tree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a panel's values are written and coloured: its {@code fieldConfig}. */
final class FieldConfig {

    private FieldConfig() {}

    static Node of(Panel panel) {
        return switch (panel.kind()) {
            case TIME_SERIES ->
                config(
                        values(panel, "palette-classic").put("custom", PanelStyle.timeSeries(panel)),
                        Tree.list(List.of()));
            case STAT -> config(values(panel, "thresholds"), Tree.list(List.of()));
            case GAUGE -> config(bounded(values(panel, "thresholds"), panel.unit()), Tree.list(List.of()));
            case TABLE ->
                config(
                        Tree.map()
                                .put("color", color("thresholds"))
                                .put("thresholds", thresholds(panel))
                                .put("custom", PanelStyle.table()),
                        Tree.list(numbers(panel)));
            case LOGS -> config(Tree.map(), Tree.list(List.of()));
        };
    }

    private static Node config(Tree.FieldsBuilder defaults, Node overrides) {
        return Tree.map().put("defaults", defaults).put("overrides", overrides).build();
    }

    private static Tree.FieldsBuilder values(Panel panel, String colorMode) {
        Tree.FieldsBuilder defaults = Tree.map().put("unit", panel.unit().id());
        decimals(panel).ifPresent(count -> defaults.put("decimals", count));
        return defaults.put("color", color(colorMode)).put("thresholds", thresholds(panel));
    }

    /** A gauge needs to know where its arc ends; of a share it is known, of other values Grafana takes the extremes. */
    private static Tree.FieldsBuilder bounded(Tree.FieldsBuilder defaults, Unit unit) {
        if (unit.equals(Unit.RATIO)) {
            return defaults.put("min", 0).put("max", 1);
        }
        return unit.equals(Unit.PERCENT) ? defaults.put("min", 0).put("max", 100) : defaults;
    }

    /**
     * What concerns a table's number columns only. Grafana gives a unit to texts as well if they look like numbers: the
     * status code 500 would read "500 req/s".
     */
    private static Node numbers(Panel panel) {
        List<Node> properties = new ArrayList<>();
        properties.add(property("unit", Tree.text(panel.unit().id())));
        decimals(panel).ifPresent(count -> properties.add(property("decimals", Tree.number(count))));
        if (!panel.thresholds().isEmpty()) {
            properties.add(property("custom.cellOptions", PanelStyle.cell("color-text")));
        }
        return Tree.map()
                .put("matcher", Tree.map().put("id", "byType").put("options", "number"))
                .put("properties", Tree.list(properties))
                .build();
    }

    private static Node property(String id, Node value) {
        return Tree.map().put("id", id).put("value", value).build();
    }

    private static Node color(String mode) {
        return Tree.map().put("mode", mode).build();
    }

    /** The first step's value is null: the colour of all that is below the first threshold. */
    private static Node thresholds(Panel panel) {
        List<Node> steps = new ArrayList<>();
        steps.add(step(Tree.nothing(), panel.base()));
        panel.thresholds().forEach(threshold -> steps.add(step(Tree.number(threshold.from()), threshold.color())));
        return Tree.map().put("mode", "absolute").put("steps", Tree.list(steps)).build();
    }

    private static Node step(Node from, Threshold.Color color) {
        return Tree.map()
                .put("color", color.name().toLowerCase(Locale.ROOT))
                .put("value", from)
                .build();
    }

    /**
     * Returns how many decimals a share is written with: one more than its thresholds have in percent, at most six.
     * Grafana rounds 99.95 % to 100 % by itself, which hides that an objective of 99.99 % is missed.
     */
    private static Optional<Long> decimals(Panel panel) {
        int shift = panel.unit().equals(Unit.RATIO) ? 2 : 0;
        if (panel.thresholds().isEmpty() || (shift == 0 && !panel.unit().equals(Unit.PERCENT))) {
            return Optional.empty();
        }
        long decimals = panel.thresholds().stream()
                .map(Threshold::from)
                .mapToLong(from -> places(from.movePointRight(shift)))
                .max()
                .orElse(0);
        return Optional.of(Math.min(decimals + 1, 6));
    }

    private static int places(BigDecimal value) {
        return Math.max(value.stripTrailingZeros().scale(), 0);
    }
}
