package dev.sextant.slo.read;

import dev.sextant.model.quantity.PrometheusDuration;
import dev.sextant.slo.AlertWindows;
import dev.sextant.slo.read.ImportProblem.Code;
import dev.sextant.slo.read.Problems.Stopped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Files with the windows over which SLOs are watched: Sloth's {@code kind: AlertWindows}. */
public final class AlertWindowsFiles {
    private static final String KIND = "write apiVersion: sloth.slok.dev/v1 and kind: AlertWindows";

    private final Map<Duration, AlertWindows> catalogue = new HashMap<>();
    /** Where the windows of each period stand. */
    private final Map<Duration, String> places = new HashMap<>();

    private AlertWindowsFiles() {}

    /**
     * Reads files as strictly as those with SLOs: one with an unknown field, with a value that is no positive duration
     * or share, or with windows for a period that another has already, is an error. Nothing here throws for what a file
     * holds.
     */
    public static AlertWindowsImport read(List<SourceFile> files) {
        AlertWindowsFiles reader = new AlertWindowsFiles();
        List<ImportProblem> problems = new ArrayList<>();
        for (SourceFile file : files) {
            Problems found = new Problems(file.name());
            try {
                Documents.of(file, found).forEach(reader::document);
            } catch (Stopped stopped) {
                // The reason is among the problems.
            }
            problems.addAll(found.inOrder());
        }
        boolean errors = problems.stream().anyMatch(ImportProblem::error);
        return new AlertWindowsImport(errors ? Map.of() : reader.catalogue, problems);
    }

    private void document(Value document) {
        String apiVersion = Documents.peek(document, "apiVersion").orElse("");
        String kind = Documents.peek(document, "kind").orElse("");
        if (!apiVersion.equals("sloth.slok.dev/v1") || !kind.equals("AlertWindows")) {
            document.error(Code.UNKNOWN_KIND, "the document holds no alert windows", KIND);
            return;
        }
        AlertWindowsReader.read(document).ifPresent(read -> add(document, read));
    }

    private void add(Value document, AlertWindowsReader.Read read) {
        Duration period = read.windows().period();
        String where = document.problems().file() + ":" + read.place();
        String first = places.putIfAbsent(period, where);
        if (first != null && read.windows().equals(catalogue.get(period))) {
            document.problems()
                    .warning(
                            Code.ALERT_WINDOWS,
                            read.place(),
                            "spec.sloPeriod",
                            "the same windows for " + PrometheusDuration.format(period) + " are at " + first
                                    + " already",
                            "keep one of the two");
        } else if (first != null) {
            document.problems()
                    .error(
                            Code.ALERT_WINDOWS,
                            read.place(),
                            "spec.sloPeriod",
                            "windows for " + PrometheusDuration.format(period) + " are at " + first + " already",
                            "keep one of the two");
        }
        catalogue.put(period, read.windows());
    }
}
