package dev.sextant.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Where a command takes its expressions from. */
final class ExpressionInput {
    private static final String STANDARD_INPUT = "-";

    /** What to do with each. */
    @FunctionalInterface
    interface Use {
        void accept(String name, String text) throws IOException;
    }

    @Parameters(
            paramLabel = "EXPR",
            arity = "0..*",
            description =
                    "An expression. Put -- before one that starts with -. A single - reads one from standard input.")
    private final List<String> expressions = new ArrayList<>();

    @Option(
            names = {"-f", "--file"},
            paramLabel = "FILE",
            description = "A file that holds one expression. Can be given several times.")
    private final List<String> files = new ArrayList<>();

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** Whether the one source is standard input. */
    boolean isStandardInput() {
        return (expressions.equals(List.of(STANDARD_INPUT)) && files.isEmpty())
                || (expressions.isEmpty() && files.equals(List.of(STANDARD_INPUT)));
    }

    /** Hands over each expression, in the order given, with what it is called in messages. */
    void forEach(Console console, Use use) throws IOException {
        requireOneKind();
        if (isStandardInput()) {
            Optional<String> text = InputText.ofStandardInput(console);
            if (text.isPresent()) {
                use.accept(InputText.STANDARD_INPUT, text.get());
            }
            return;
        }
        for (String expression : expressions) {
            use.accept("expression", Utf8.asRead(expression));
        }
        for (String file : files) {
            Optional<String> text = InputText.ofFile(file, console);
            if (text.isPresent()) {
                use.accept(file, text.get());
            }
        }
    }

    private void requireOneKind() {
        if (expressions.isEmpty() && files.isEmpty()) {
            throw usage("no expression given: pass EXPR, -f FILE, or - for standard input");
        }
        if (!expressions.isEmpty() && !files.isEmpty()) {
            throw usage("EXPR and -f cannot be combined: pass one of them");
        }
        if (!isStandardInput() && (expressions.contains(STANDARD_INPUT) || files.contains(STANDARD_INPUT))) {
            throw usage("- (standard input) cannot be combined with any other EXPR or -f");
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(Objects.requireNonNull(command).commandLine(), message);
    }
}
