package dev.sextant.dsl;

import dev.sextant.model.declared.WorkspaceDeclaration;
import dev.sextant.source.Diagnostic;
import java.util.List;

/** Runs definitions and keeps what they declare. The entry point for whoever hosts definitions, such as a build plugin. */
public final class DefinitionRun {

    private final Context context = new Context();
    private final Workspace workspace = new Workspace(context);

    /**
     * Runs one definition. What it had declared before it threw is kept, so that the rest of the run can still be
     * checked.
     *
     * @throws RuntimeException whatever the definition throws
     */
    public void run(Observability definition) {
        definition.define(workspace);
    }

    /** Returns what the definitions have declared so far. */
    public WorkspaceDeclaration declaration() {
        return workspace.declaration();
    }

    /** Returns what was found wrong while they ran. */
    public List<Diagnostic> diagnostics() {
        return context.diagnostics().sorted();
    }
}
