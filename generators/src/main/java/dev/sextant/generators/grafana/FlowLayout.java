package dev.sextant.generators.grafana;

import dev.sextant.model.dashboard.Panel;
import java.util.ArrayList;
import java.util.List;

/**
 * Places what a dashboard shows from top to bottom. Panels flow like words: from left to right, and into a new line
 * where the current one has no room left.
 *
 * <p>All panels of a line get the height of its tallest one. Grafana moves a panel up into any room that is free above
 * it, so a ragged line would be shown differently from what is written.
 */
final class FlowLayout {
    static final int COLUMNS = 24;
    private static final int TITLE_HEIGHT = 1;

    private int nextRow;

    /** Returns the place of a section's title, below all that was placed before. */
    GridPosition title() {
        GridPosition position = new GridPosition(0, nextRow, COLUMNS, TITLE_HEIGHT);
        nextRow += TITLE_HEIGHT;
        return position;
    }

    /** Returns the places of {@code panels}, one each and in the same order, below all that was placed before. */
    List<GridPosition> flow(List<Panel> panels) {
        List<GridPosition> positions = new ArrayList<>();
        List<Panel> line = new ArrayList<>();
        int used = 0;
        for (Panel panel : panels) {
            if (used + panel.width() > COLUMNS) {
                positions.addAll(line(line));
                line.clear();
                used = 0;
            }
            line.add(panel);
            used += panel.width();
        }
        positions.addAll(line(line));
        return positions;
    }

    private List<GridPosition> line(List<Panel> panels) {
        int height = panels.stream().mapToInt(Panel::height).max().orElse(0);
        List<GridPosition> positions = new ArrayList<>();
        int x = 0;
        for (Panel panel : panels) {
            positions.add(new GridPosition(x, nextRow, panel.width(), height));
            x += panel.width();
        }
        nextRow += height;
        return positions;
    }
}
