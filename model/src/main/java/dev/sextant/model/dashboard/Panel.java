package dev.sextant.model.dashboard;

import java.util.List;

/**
 * A picture on a dashboard.
 *
 * @param key stable within the dashboard and kept when the title changes: the panel's id is made from it, so that links
 *     to a panel survive and an inserted panel renumbers nothing
 * @param title shown above the panel
 * @param description shown when pointing at the title: what is shown and what to do when it looks bad
 * @param kind how the values are drawn
 * @param unit the unit of the values
 * @param width the panel's share of the dashboard's 24 columns, 1 to 24
 * @param height in grid rows of 30 pixels
 * @param queries what is asked, at least one
 * @param base the colour below the first threshold
 * @param thresholds rising
 */
public record Panel(
        String key,
        String title,
        String description,
        Kind kind,
        Unit unit,
        int width,
        int height,
        List<Query> queries,
        Threshold.Color base,
        List<Threshold> thresholds) {

    /** How values are drawn. */
    public enum Kind {
        TIME_SERIES,
        STAT,
        GAUGE,
        TABLE,
        LOGS
    }

    public Panel {
        queries = List.copyOf(queries);
        thresholds = List.copyOf(thresholds);
        if (width < 1 || width > 24) {
            throw new IllegalArgumentException("panel '" + key + "' is " + width + " columns wide, not 1 to 24");
        }
        if (height < 1) {
            throw new IllegalArgumentException("panel '" + key + "' has no height");
        }
        if (queries.isEmpty()) {
            throw new IllegalArgumentException("panel '" + key + "' asks nothing");
        }
        for (int i = 1; i < thresholds.size(); i++) {
            if (thresholds.get(i - 1).from().compareTo(thresholds.get(i).from()) >= 0) {
                throw new IllegalArgumentException("panel '" + key + "': the thresholds do not rise");
            }
        }
    }
}
