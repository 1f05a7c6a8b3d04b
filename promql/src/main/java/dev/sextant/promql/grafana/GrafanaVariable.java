package dev.sextant.promql.grafana;

import dev.sextant.source.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * A variable where an expression uses it.
 *
 * @param name without dollar, braces and format; Grafana's own begin with two underscores
 * @param field the part of the value that is meant: {@code ${server.name}}
 * @param format how the value is written: {@code pipe}, {@code regex}, {@code csv}
 * @param text the variable as it stands
 * @param span where it stands
 * @param context what it stands for
 */
public record GrafanaVariable(
        String name, Optional<String> field, Optional<String> format, String text, Span span, VariableContext context) {
    public GrafanaVariable {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(context, "context");
    }

    /** The variable in the spelling that begins with a dollar. */
    String dollarText() {
        return text.startsWith("$")
                ? text
                : "${" + name + format.map(how -> ":" + how).orElse("") + "}";
    }
}
