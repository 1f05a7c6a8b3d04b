package dev.sextant.engine.load;

import dev.sextant.source.Diagnostic;
import java.util.List;

/**
 * The definitions that were found, ready to run.
 *
 * @param found the instances, by class name
 * @param diagnostics what is wrong with those that are not among them
 */
public record Definitions<T>(List<T> found, List<Diagnostic> diagnostics) {
    public Definitions {
        found = List.copyOf(found);
        diagnostics = List.copyOf(diagnostics);
    }
}
