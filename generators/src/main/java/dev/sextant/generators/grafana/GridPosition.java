package dev.sextant.generators.grafana;

import dev.sextant.yaml.write.Node;
import dev.sextant.yaml.write.Tree;

/**
 * Where a panel stands on a dashboard's grid.
 *
 * @param x the leftmost of its columns, from 0
 * @param y the topmost of its grid rows of 30 pixels, from 0
 * @param width in columns, at least one; {@code x + width} is at most {@link FlowLayout#COLUMNS}
 * @param height in grid rows, at least one
 */
record GridPosition(int x, int y, int width, int height) {
    GridPosition {
        if (x < 0 || y < 0 || width < 1 || height < 1 || x + width > FlowLayout.COLUMNS) {
            throw new IllegalArgumentException(
                    "outside of the grid: x " + x + ", y " + y + ", width " + width + ", height " + height);
        }
    }

    Node node() {
        return Tree.map()
                .put("x", x)
                .put("y", y)
                .put("w", width)
                .put("h", height)
                .build();
    }
}
