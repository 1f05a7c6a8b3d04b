package dev.sextant.cli;

import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.print.CanonicalPrinter;
import dev.sextant.promql.print.ReviewPrinter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** In which form an expression is printed. */
enum Style {
    /** One line, as Prometheus prints it. */
    CANONICAL,
    /** Over several lines where it is long, as Prometheus does it. */
    PRETTY,
    /** As in the rules that Sextant generates: one operator per line. */
    REVIEW;

    static Optional<Style> of(String name) {
        return Arrays.stream(values())
                .filter(style -> style.label().equals(name))
                .findFirst();
    }

    static String names() {
        return Arrays.stream(values()).map(Style::label).collect(Collectors.joining(" or "));
    }

    /** Whether it is a form of Prometheus's, faults included. */
    boolean isPrometheus() {
        return this != REVIEW;
    }

    /** What {@code --style} calls it. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    String print(Expr expr, PrettyOptions pretty) {
        return switch (this) {
            case CANONICAL -> CanonicalPrinter.print(expr);
            case PRETTY -> pretty.print(expr);
            case REVIEW -> ReviewPrinter.print(expr);
        };
    }
}
