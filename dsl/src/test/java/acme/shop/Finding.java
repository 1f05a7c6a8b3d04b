package acme.shop;

import dev.sextant.dsl.DefinitionRun;
import dev.sextant.dsl.Observability;
import dev.sextant.model.declared.WorkspaceDeclaration;
import dev.sextant.model.validation.Validation;
import dev.sextant.source.CallSite;
import dev.sextant.source.Code;
import dev.sextant.source.Diagnostic;
import dev.sextant.source.Diagnostics;
import dev.sextant.source.Excerpt;
import dev.sextant.source.Level;
import java.util.Arrays;
import java.util.List;

/** What a user reads of a diagnostic. Empty strings where there is no hint or no PromQL. */
record Finding(Level level, Code code, String message, String hint, List<String> places, String promql) {

    static Finding error(Code code, String message, String hint, String... places) {
        return new Finding(Level.ERROR, code, message, hint, List.of(places), "");
    }

    static Finding warning(Code code, String message, String hint, String... places) {
        return new Finding(Level.WARNING, code, message, hint, List.of(places), "");
    }

    Finding showing(String... lines) {
        return new Finding(level, code, message, hint, places, String.join("\n", lines));
    }

    /** Runs definitions as a build does, and returns all that is wrong with them. */
    static List<Finding> in(Observability... definitions) {
        DefinitionRun run = new DefinitionRun();
        Arrays.stream(definitions).forEach(run::run);
        return in(run);
    }

    static List<Finding> in(DefinitionRun run) {
        Diagnostics found = new Diagnostics();
        found.addAll(run.diagnostics());
        found.addAll(Validation.validate(run.declaration()));
        return found.sorted().stream().map(Finding::of).toList();
    }

    static WorkspaceDeclaration declaredBy(Observability... definitions) {
        DefinitionRun run = new DefinitionRun();
        Arrays.stream(definitions).forEach(run::run);
        return run.declaration();
    }

    private static Finding of(Diagnostic diagnostic) {
        return new Finding(
                diagnostic.level(),
                diagnostic.code(),
                diagnostic.message(),
                diagnostic.hint().orElse(""),
                diagnostic.sites().stream().map(CallSite::toString).toList(),
                diagnostic.excerpt().map(Excerpt::render).orElse(""));
    }
}
