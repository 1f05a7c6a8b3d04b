package dev.sextant.cli;

import dev.sextant.cli.json.AnswerWriter;
import dev.sextant.promql.ParseResult;
import dev.sextant.promql.Promql;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what is wrong with expressions. */
@Command(
        name = "check",
        headerHeading = "Example: sextant promql check 'rate(errors_total[5m]) > 0.1'%n%n",
        header = "Checks PromQL expressions and reports every error.",
        synopsisHeading = "%nUsage: ",
        description = {
            "",
            "With --json, each answer is a JSON object on one line, and - reads many expressions from standard input:"
                    + " one JSON string per line, answered line by line.",
            ""
        },
        exitCodeListHeading = "%nExit code:%n",
        exitCodeList = {"0:all are valid", "1:some are not valid", "2:wrong usage, or something could not be read"},
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final ExpressionInput input = new ExpressionInput();

    @Mixin
    private final DialectOptions dialect = new DialectOptions();

    @Mixin
    private final PrettyOptions pretty = new PrettyOptions();

    @Option(names = "--json", description = "Print JSON, for programs.")
    private boolean json;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (json) {
            answer();
        } else {
            input.forEach(console, this::report);
        }
        return console.verdict().exitCode();
    }

    private void answer() throws IOException {
        Checker checker = new Checker(dialect.dialect(), pretty, console.verdict());
        if (input.isStandardInput()) {
            new JsonLines(console, checker).run();
        } else {
            AnswerWriter answers = new AnswerWriter(console.out());
            input.forEach(console, (name, text) -> answers.write(checker.check(text)));
        }
    }

    private void report(String name, String text) throws IOException {
        ParseResult result = Promql.parse(text, dialect.dialect());
        if (!result.isValid()) {
            console.verdict().findings();
            for (String finding : (Iterable<String>) FindingText.ofErrors(name, result)::iterator) {
                console.printFinding(finding);
            }
        }
    }
}
