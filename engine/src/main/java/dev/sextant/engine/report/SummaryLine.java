package dev.sextant.engine.report;

import dev.sextant.engine.Summary;
import dev.sextant.engine.output.WriteCounts;
import dev.sextant.source.report.Nouns;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** The one line that a run comes to. */
public final class SummaryLine {

    private SummaryLine() {}

    /** Returns what was generated and written. */
    public static String generated(Summary summary, Duration took) {
        WriteCounts files = summary.files();
        String done = files.written() + files.removed() == 0
                ? "nothing to write"
                : files.written() + " written, " + files.unchanged() + " unchanged, " + files.removed() + " removed";
        return start(summary) + done + " (" + seconds(took) + ")";
    }

    /** Returns what was compared. */
    public static String checked(Summary summary, Duration took) {
        WriteCounts files = summary.files();
        String found = files.written() + files.removed() == 0
                ? "all up to date"
                : files.written() + " to write, " + files.unchanged() + " up to date, " + files.removed()
                        + " to remove";
        return start(summary) + found + " (" + seconds(took) + ")";
    }

    private static String start(Summary summary) {
        return "sextant: " + Nouns.count(summary.services(), "service") + ", " + Nouns.count(summary.slos(), "SLO")
                + ", " + Nouns.count(summary.rules(), "rule") + ", " + Nouns.count(summary.dashboards(), "dashboard")
                + "; " + Nouns.count(summary.files().files(), "file") + ": ";
    }

    private static String seconds(Duration took) {
        return BigDecimal.valueOf(took.toMillis(), 3).setScale(1, RoundingMode.HALF_UP) + " s";
    }
}
