package dev.sextant.slo.read;

import java.util.List;
import java.util.Objects;

/**
 * What a file with SLOs says.
 *
 * @param file its name
 * @param slos in the order of the file; none if a problem is an error, so that nothing is done by halves
 * @param problems in the order of the file
 */
public record SloImport(String file, List<ImportedSlo> slos, List<ImportProblem> problems) {
    public SloImport {
        Objects.requireNonNull(file, "file");
        slos = List.copyOf(slos);
        problems = List.copyOf(problems);
    }

    /** Whether nothing could be read because of an error. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(ImportProblem::error);
    }
}
