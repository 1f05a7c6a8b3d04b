package dev.sextant.engine.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import dev.sextant.engine.output.Change;
import dev.sextant.source.VisibleText;
import dev.sextant.source.report.Nouns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How an output folder differs from what the definitions generate, as unified diffs: {@code -} is what the folder
 * holds, {@code +} is what it should. Long ones are cut, with a count of what is missing.
 */
public final class DriftReport {

    private static final int CONTEXT = 3;
    private static final int LINES_PER_FILE = 60;
    private static final int FILES = 20;
    private static final String NO_FILE = "/dev/null";

    private DriftReport() {}

    /**
     * Returns the lines of the report.
     *
     * @param outputShown how messages call the output folder
     */
    public static List<String> lines(String outputShown, List<Change> drift) {
        List<String> lines = new ArrayList<>();
        for (Change change : drift.subList(0, Math.min(FILES, drift.size()))) {
            List<String> diff = diff(outputShown + "/" + change.path(), change);
            lines.addAll(diff.subList(0, Math.min(LINES_PER_FILE, diff.size())));
            if (diff.size() > LINES_PER_FILE) {
                lines.add("... and " + Nouns.count(diff.size() - LINES_PER_FILE, "more line") + " of this file");
            }
        }
        if (drift.size() > FILES) {
            lines.add("... and " + Nouns.count(drift.size() - FILES, "more file"));
        }
        return lines.stream().map(VisibleText::lines).toList();
    }

    private static List<String> diff(String path, Change change) {
        List<String> before = lines(change.before());
        List<String> after = lines(change.after());
        String from = change.before().isPresent() ? path : NO_FILE;
        String to = change.after().isPresent() ? path : NO_FILE;
        List<String> diff =
                UnifiedDiffUtils.generateUnifiedDiff(from, to, before, DiffUtils.diff(before, after), CONTEXT);
        // Nothing but an empty file comes or goes without a line.
        return diff.isEmpty() ? List.of("--- " + from, "+++ " + to) : diff;
    }

    /** The lines, with what an eye would miss made visible: carriage returns, and the lack of a final newline. */
    private static List<String> lines(Optional<String> text) {
        if (text.isEmpty() || text.get().isEmpty()) {
            return List.of();
        }
        String shown = text.get().replace("\r", "\\r");
        if (shown.endsWith("\n")) {
            return Arrays.asList(shown.substring(0, shown.length() - 1).split("\n", -1));
        }
        return Arrays.asList((shown + "\\ no newline at the end").split("\n", -1));
    }
}
