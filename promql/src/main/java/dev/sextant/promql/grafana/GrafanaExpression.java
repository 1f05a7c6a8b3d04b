package dev.sextant.promql.grafana;

import dev.sextant.promql.Dialect;
import dev.sextant.promql.PromqlError;
import dev.sextant.promql.analysis.Placeholders;
import dev.sextant.promql.ast.Expr;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An expression as a dashboard holds it.
 *
 * <p>In the tree, a duration that is one variable is a {@code DurationVariable}, and strings hold variables as they
 * stand. Where a variable stands for a name, a number or an operation, the tree holds a stand-in of that kind;
 * {@link #placeholders()} tells which these are.
 *
 * @param text the expression as given
 * @param expr the tree, present exactly when there is no error; its spans are those of {@code text}
 * @param variables the variables that it uses, one for each place, in the order of the text
 * @param errors what is wrong with it, in terms of {@code text}
 */
public record GrafanaExpression(
        String text, Optional<Expr> expr, List<GrafanaVariable> variables, List<PromqlError> errors) {
    public GrafanaExpression {
        Objects.requireNonNull(text, "text");
        variables = List.copyOf(variables);
        errors = List.copyOf(errors);
        if (expr.isPresent() != errors.isEmpty()) {
            throw new IllegalArgumentException("a tree and errors exclude each other");
        }
    }

    /** Reads and checks an expression as {@link Dialect#FULL} has it. Never throws for what the text holds. */
    public static GrafanaExpression parse(String text) {
        return parse(text, Dialect.FULL);
    }

    /** Reads and checks an expression as that Prometheus does, once Grafana has filled in the variables. */
    public static GrafanaExpression parse(String text, Dialect dialect) {
        return GrafanaReader.read(text, dialect);
    }

    public boolean isValid() {
        return errors.isEmpty();
    }

    /** Tells analyses which parts of the tree are not known before the dashboard is looked at. */
    public Placeholders placeholders() {
        return new VariablePlaceholders(variables);
    }
}
