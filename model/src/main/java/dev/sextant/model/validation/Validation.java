package dev.sextant.model.validation;

import dev.sextant.model.declared.WorkspaceDeclaration;
import dev.sextant.source.Diagnostic;
import dev.sextant.source.Diagnostics;
import java.util.List;

/** Everything that is checked about a declaration as such, in every environment. */
public final class Validation {

    private Validation() {}

    /** Returns the findings about {@code workspace}, sorted. */
    public static List<Diagnostic> validate(WorkspaceDeclaration workspace) {
        Diagnostics diagnostics = new Diagnostics();
        new EnvironmentValidation(diagnostics).check(workspace);
        new PlatformValidation(diagnostics).check(workspace);
        new NotificationValidation(diagnostics).check(workspace);
        new ServiceValidation(diagnostics).check(workspace);
        new MetricValidation(diagnostics).check(workspace);
        return diagnostics.sorted();
    }
}
