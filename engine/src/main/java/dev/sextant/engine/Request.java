package dev.sextant.engine;

import dev.sextant.model.declared.WorkspaceDeclaration;
import dev.sextant.source.Diagnostic;
import dev.sextant.source.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * What one run is asked to do.
 *
 * @param workspace what the definitions declare
 * @param project the folder that files named in definitions are relative to
 * @param found what was found wrong while they were loaded
 * @param output the folder to generate into; it need not exist
 * @param outputShown how messages call that folder, for example {@code out}
 * @param mode whether to write
 * @param failOn the mildest level that fails the run and forbids writing
 * @param repairCommand the command that mends an output folder that has drifted
 * @param progress told each stage as it begins
 */
public record Request(
        WorkspaceDeclaration workspace,
        Path project,
        List<Diagnostic> found,
        Path output,
        String outputShown,
        Mode mode,
        Level failOn,
        String repairCommand,
        Consumer<Stage> progress) {
    public Request {
        found = List.copyOf(found);
    }
}
