package dev.sextant.slo.read;

import dev.sextant.slo.AlertWindows;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What files with alert windows say.
 *
 * @param catalogue the windows by the SLO's window; empty if a problem is an error
 * @param problems of all files, in their order
 */
public record AlertWindowsImport(Map<Duration, AlertWindows> catalogue, List<ImportProblem> problems) {
    public AlertWindowsImport {
        catalogue = Map.copyOf(catalogue);
        problems = List.copyOf(problems);
    }

    /** Whether nothing could be read because of an error. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(ImportProblem::error);
    }
}
