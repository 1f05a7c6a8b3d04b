package dev.sextant.cli;

import dev.sextant.promql.ParseResult;
import dev.sextant.promql.Promql;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.print.RoundTrip;
import dev.sextant.source.VisibleText;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints expressions in one form. */
@Command(
        name = "format",
        headerHeading = "Example: sextant promql format 'sum(rate(x[5m]))by(job)'%n%n",
        header = "Formats PromQL expressions.",
        synopsisHeading = "%nUsage: ",
        description = "",
        exitCodeListHeading = "%nExit code:%n",
        exitCodeList = {
            "0:all are printed; with --check, all are formatted",
            "1:some are not valid, or would change their meaning in that style; with --check, some are not formatted",
            "2:wrong usage, or something could not be read"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class FormatCommand implements Callable<Integer> {
    private final Console console;
    private Style style = Style.PRETTY;

    @Mixin
    private final ExpressionInput input = new ExpressionInput();

    @Mixin
    private final DialectOptions dialect = new DialectOptions();

    @Mixin
    private final PrettyOptions pretty = new PrettyOptions();

    @Option(
            names = "--check",
            description = "Print only the names of what is not formatted. A newline at the end is optional.")
    private boolean check;

    @Spec
    private @Nullable CommandSpec command;

    FormatCommand(Console console) {
        this.console = console;
    }

    @Option(
            names = "--style",
            paramLabel = "STYLE",
            description =
                    "canonical and pretty are Prometheus's own forms, on one line or on several; review is the form of"
                            + " generated rules, one operator per line. Prometheus's forms change the meaning of a few"
                            + " expressions: those are refused, and review prints them. Default: pretty.")
    void style(String name) {
        style = Style.of(name)
                .orElseThrow(() -> new ParameterException(
                        Objects.requireNonNull(command).commandLine(),
                        "--style: '" + name + "' is not a style; use " + Style.names()));
    }

    @Override
    public Integer call() throws IOException {
        input.forEach(console, this::format);
        return console.verdict().exitCode();
    }

    private void format(String name, String text) throws IOException {
        ParseResult result = Promql.parse(text, dialect.dialect());
        if (result.isValid()) {
            print(name, text, result.orThrow());
        } else {
            console.verdict().findings();
            FindingText.ofErrors(name, result).forEach(finding -> console.sayLines(finding.stripTrailing()));
        }
    }

    private void print(String name, String text, Expr expr) throws IOException {
        String formatted = style.print(expr, pretty);
        Optional<RoundTrip.Fault> fault = RoundTrip.fault(expr, formatted, dialect.dialect());
        if (fault.isPresent()) {
            refuse(name, text, new RefusedForm(style, formatted), expr, fault.get());
        } else if (!check) {
            console.print(formatted + "\n");
        } else if (!text.equals(formatted) && !text.equals(formatted + "\n")) {
            console.verdict().findings();
            console.printFinding(VisibleText.line(name) + ": not formatted\n");
        }
    }

    private void refuse(String name, String text, RefusedForm form, Expr expr, RoundTrip.Fault fault) {
        console.verdict().findings();
        Source source = new Source(text);
        for (Finding finding : form.findings(source, expr, fault)) {
            console.sayLines(FindingText.of(name, source, finding).stripTrailing());
        }
    }
}
