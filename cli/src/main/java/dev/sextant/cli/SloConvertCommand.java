package dev.sextant.cli;

import dev.sextant.slo.SloIdentity;
import dev.sextant.slo.openslo.OpenSloDocument;
import dev.sextant.slo.read.ImportOptions;
import dev.sextant.slo.read.ImportedSlo;
import dev.sextant.slo.read.SloImport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the SLOs in files of Sloth and OpenSLO as OpenSLO v1. */
@Command(
        name = "convert",
        headerHeading = "Example: sextant slo convert slos/*.yaml > openslo.yaml%n%n",
        header = "Converts SLOs in Sloth and OpenSLO files to OpenSLO v1.",
        synopsisHeading = "%nUsage: ",
        description = {
            "",
            "Writes one document per SLO to standard output. What OpenSLO cannot express is left out: annotations, labels"
                    + " of alerts, and the meaning of a window without traffic.",
            ""
        },
        exitCodeListHeading = "%nExit code:%n",
        exitCodeList = {
            "0:all are written, possibly with warnings",
            "1:a file has errors, and nothing is written",
            "2:wrong usage, or something could not be read"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class SloConvertCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = SourceFiles.DESCRIPTION)
    private final List<String> files = new ArrayList<>();

    @Mixin
    private final DialectOptions dialect = new DialectOptions();

    SloConvertCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ImportProblems problems = new ImportProblems(console);
        ImportOptions options = ImportOptions.DEFAULT.dialect(dialect.dialect());
        List<SloImport> imports =
                SloInput.read(files, options, SloIdentity::id, new SourceFiles(console, problems), problems);
        problems.print();
        if (console.verdict().exitCode() == Verdict.CLEAN) {
            console.print(String.join(SloOutput.BETWEEN_DOCUMENTS, documents(imports)));
        }
        return console.verdict().exitCode();
    }

    private static List<String> documents(List<SloImport> imports) {
        List<String> documents = new ArrayList<>();
        for (SloImport file : imports) {
            for (ImportedSlo slo : file.slos()) {
                documents.add(OpenSloDocument.of(SloRuleFile.header(List.of(file.file())), slo.level()));
            }
        }
        return documents;
    }
}
