package dev.sextant.model.validation;

import dev.sextant.model.EnvironmentName;
import dev.sextant.model.declared.Sited;
import dev.sextant.model.declared.WorkspaceDeclaration;
import dev.sextant.source.Code;
import dev.sextant.source.Diagnostic;
import dev.sextant.source.Diagnostics;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Every environment that is named was declared, once, under a name that can be a folder. */
final class EnvironmentValidation {

    private final Diagnostics diagnostics;

    EnvironmentValidation(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void check(WorkspaceDeclaration workspace) {
        Unique unique = new Unique(diagnostics, Code.INVALID_NAME, "remove one of the two");
        for (Sited<EnvironmentName> environment : workspace.environments()) {
            String name = environment.value().name();
            unique.use(name, "environment '" + name + "'", environment.site());
            if (!Names.isDnsLabel(name)) {
                diagnostics.add(Diagnostic.error(
                                Code.INVALID_NAME, environment.site(), "environment '" + name + "' is not a DNS label")
                        .hint(Names.DNS_LABEL_HINT));
            }
        }
        Set<String> declared = workspace.environmentsOrDefault().stream()
                .map(EnvironmentName::name)
                .collect(Collectors.toCollection(TreeSet::new));
        for (Sited<EnvironmentName> use : workspace.environmentUses()) {
            if (!declared.contains(use.value().name())) {
                diagnostics.add(Diagnostic.error(
                                Code.UNKNOWN_ENVIRONMENT,
                                use.site(),
                                "environment '" + use.value() + "' was not declared")
                        .hint(hint(workspace, declared)));
            }
        }
    }

    private static String hint(WorkspaceDeclaration workspace, Set<String> declared) {
        return workspace.environments().isEmpty()
                ? "without workspace.environments(…) there is only " + String.join(", ", declared)
                : "declared are " + String.join(", ", declared) + "; add it with workspace.environments(…)";
    }
}
