package dev.sextant.cli;

import dev.sextant.promql.PromqlError;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.print.Misprint;
import dev.sextant.promql.print.RoundTrip;
import java.util.List;
import java.util.Optional;

/** Says why an expression is not printed in a form: the text would not mean what the expression means. */
final class RefusedForm {
    /** A longer text, or one of several lines, is not shown. */
    private static final int LONGEST = 120;

    private static final Optional<String> WAY_OUT = Optional.of("--style review keeps the meaning");
    private static final Optional<String> OWN_FAULT = Optional.of("this is a fault of sextant: please report it");

    private final Style style;
    private final String form;

    RefusedForm(Style style, String printed) {
        this.style = style;
        String shown = printed.length() > LONGEST || printed.indexOf('\n') >= 0 ? "" : " `" + printed + "`";
        this.form = "the " + style.label() + " form" + shown + " ";
    }

    /** At each place that Prometheus misprints, or for the whole expression where the reason is another. */
    List<Finding> findings(Source source, Expr expr, RoundTrip.Fault fault) {
        List<Misprint> misprints = style.isPrometheus() && !isLimit(fault) ? Misprint.in(expr) : List.of();
        if (misprints.isEmpty()) {
            String message = form
                    + fault.verdict()
                    + fault.error().map(error -> ": " + error.message()).orElse("");
            return List.of(source.finding(expr.span(), message, otherHint(fault)));
        }
        return misprints.stream()
                .map(misprint -> source.finding(
                        misprint.place(), form + fault.verdict() + ": Prometheus " + misprint.reason(), WAY_OUT))
                .toList();
    }

    private Optional<String> otherHint(RoundTrip.Fault fault) {
        if (isLimit(fault)) {
            return Optional.empty();
        }
        return style.isPrometheus() ? WAY_OUT : OWN_FAULT;
    }

    /** A text may fit into the parser's limits, and its printed form not. */
    private static boolean isLimit(RoundTrip.Fault fault) {
        return fault.error()
                .filter(error -> error.kind() == PromqlError.Kind.LIMIT)
                .isPresent();
    }
}
