package dev.sextant.cli;

import dev.sextant.source.Code;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the pages that explain codes. */
@Command(
        name = "explain",
        headerHeading = "Example: sextant explain SXT201%n%n",
        header = "Explains a code of a message: what is wrong, a mistake with its message, and how to correct it.",
        synopsisHeading = "%nUsage: ",
        description = "",
        exitCodeListHeading = "%nExit code:%n",
        exitCodeList = {"0:all codes are known", "2:wrong usage, or a code is not known"},
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "CODE",
            arity = "0..*",
            description = "A code such as SXT201. Without one, all codes are listed.")
    private final List<String> codes = new ArrayList<>();

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (codes.isEmpty()) {
            for (Code code : Code.values()) {
                console.print(code.id() + "  " + code.title() + "\n");
            }
        }
        for (String id : codes) {
            Optional<Code> code = Code.of(id);
            if (code.isPresent()) {
                console.print(code.get().explanation());
            } else {
                console.say("sextant explain: there is no code '" + id + "'; 'sextant explain' lists all codes");
                console.verdict().unusable();
            }
        }
        return console.verdict().exitCode();
    }
}
