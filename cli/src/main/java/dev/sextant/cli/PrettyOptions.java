package dev.sextant.cli;

import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.print.PrettyPrinter;
import java.math.BigInteger;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How expressions are laid out over several lines. */
final class PrettyOptions {
    private static final BigInteger LONGEST = BigInteger.valueOf(1 << 30);

    private int maxLine = 100;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    String print(Expr expr) {
        return PrettyPrinter.print(expr, maxLine);
    }

    @Option(
            names = "--max-line",
            paramLabel = "N",
            description = "In the pretty form, break up what is longer than N characters. At least 1. Default: 100.")
    void maxLine(String text) {
        if (!text.matches("[+-]?[0-9]+")) {
            throw usage("--max-line: '" + text + "' is not a whole number");
        }
        BigInteger length = new BigInteger(text);
        if (length.signum() <= 0) {
            throw usage("--max-line: " + text + " is less than 1");
        }
        // No line is longer.
        maxLine = length.min(LONGEST).intValue();
    }

    private ParameterException usage(String message) {
        return new ParameterException(Objects.requireNonNull(command).commandLine(), message);
    }
}
