package dev.sextant.engine;

import dev.sextant.model.declared.WorkspaceDeclaration;
import dev.sextant.model.resolved.ResolvedModel;
import dev.sextant.source.Diagnostics;
import java.util.List;

/** Makes everything explicit that definitions leave to defaults. A pure function but for the findings. */
@FunctionalInterface
interface Resolution {

    /**
     * Returns one model per environment.
     *
     * @param workspace a declaration in which validation found no error
     * @param diagnostics takes what only becomes visible here; the models are not to be used if there is an error
     */
    List<ResolvedModel> resolve(WorkspaceDeclaration workspace, Diagnostics diagnostics);
}
