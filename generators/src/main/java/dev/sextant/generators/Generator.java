package dev.sextant.generators;

import dev.sextant.model.resolved.ResolvedModel;
import java.util.List;

/**
 * Generates the files of one target. A pure function: it reads the model and nothing else, so that the same model gives
 * the same bytes on every machine.
 */
public interface Generator {

    /** Returns the files for {@code model}; their paths are unique over all generators. */
    List<GeneratedFile> generate(ResolvedModel model);
}
