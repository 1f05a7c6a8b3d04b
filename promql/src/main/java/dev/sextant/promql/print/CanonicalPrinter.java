package dev.sextant.promql.print;

import dev.sextant.promql.ast.Expr;

/** The form that Prometheus itself prints. */
public final class CanonicalPrinter {
    private CanonicalPrinter() {}

    /** One line, equal to that of Prometheus 3.16's {@code Expr.String()}. */
    public static String print(Expr expr) {
        return LinePrinter.print(expr, CanonicalSpelling.INSTANCE);
    }
}
