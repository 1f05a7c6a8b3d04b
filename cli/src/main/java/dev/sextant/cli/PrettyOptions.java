package dev.sextant.cli;

import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.print.PrettyPrinter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How expressions are laid out over several lines. */
final class PrettyOptions {
    private int maxLine = 100;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    String print(Expr expr) {
        return PrettyPrinter.print(expr, maxLine);
    }

    @Option(
            names = "--max-line",
            paramLabel = "N",
            description =
                    "In the pretty form, what is longer than N characters is broken up. At least 1. Default: 100.")
    void maxLine(int length) {
        if (length < 1) {
            throw new ParameterException(
                    Objects.requireNonNull(command).commandLine(), "--max-line: " + length + " is less than 1");
        }
        maxLine = length;
    }
}
