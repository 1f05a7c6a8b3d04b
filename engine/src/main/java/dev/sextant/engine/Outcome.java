package dev.sextant.engine;

import dev.sextant.engine.output.Change;
import dev.sextant.source.Diagnostic;
import java.util.List;

/**
 * How a run ended.
 *
 * @param diagnostics everything that was found, errors first
 * @param failed whether one of them is serious enough to fail the build; nothing was written then, unless writing
 *     itself broke off
 * @param summary the run in numbers
 * @param drift in check mode, how the output folder differs from what the definitions generate
 */
public record Outcome(List<Diagnostic> diagnostics, boolean failed, Summary summary, List<Change> drift) {
    public Outcome {
        diagnostics = List.copyOf(diagnostics);
        drift = List.copyOf(drift);
    }
}
