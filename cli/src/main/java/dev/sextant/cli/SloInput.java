package dev.sextant.cli;

import dev.sextant.slo.SloIdentity;
import dev.sextant.slo.read.ImportOptions;
import dev.sextant.slo.read.SloFiles;
import dev.sextant.slo.read.SloImport;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** Reads files with SLOs, those of one run together. */
final class SloInput {
    private SloInput() {}

    /**
     * What the files say; what is wrong with them, alone and together, is among the problems.
     *
     * @param key what tells SLOs from each other in what is made of them
     * @param sources reads the files
     */
    static List<SloImport> read(
            List<String> files,
            ImportOptions options,
            Function<SloIdentity, ?> key,
            SourceFiles sources,
            ImportProblems problems)
            throws IOException {
        List<SloImport> imports = SloFiles.read(sources.all(files), options);
        imports.forEach(file -> file.problems().forEach(problems::add));
        SloFiles.duplicates(imports, key).forEach(problems::add);
        return imports;
    }
}
