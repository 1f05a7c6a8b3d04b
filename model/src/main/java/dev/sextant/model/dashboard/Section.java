package dev.sextant.model.dashboard;

import java.util.List;

/**
 * A titled row of a dashboard with the panels below it, which flow from left to right.
 *
 * @param key stable within the dashboard
 * @param title shown on the row
 * @param panels in reading order
 */
public record Section(String key, String title, List<Panel> panels) {
    public Section {
        panels = List.copyOf(panels);
    }
}
