package dev.sextant.promql.grafana;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Objects;
import java.util.Optional;

/**
 * The query of a dashboard's variable, which Grafana and not Prometheus reads: {@code label_values(up, job)}.
 *
 * @param text the query as given
 * @param kind what it asks for
 * @param expression the PromQL in it, if there is any; its text is {@code text}, and its spans are places in that
 * @param label the label whose values are asked for; a variable as it stands
 */
public record VariableQuery(String text, Kind kind, Optional<GrafanaExpression> expression, Optional<String> label) {
    /** What a query asks for. */
    public enum Kind {
        /** {@code label_values(label)} or {@code label_values(selector, label)}. */
        LABEL_VALUES,
        /** {@code label_names()}. */
        LABEL_NAMES,
        /** {@code metrics(regular expression)}. */
        METRICS,
        /** {@code query_result(expression)}. */
        QUERY_RESULT,
        /** A selector alone, for the series that it selects. */
        SERIES
    }

    private static final String VARIABLE = "\\$\\{[^}]*\\}|\\[\\[[^\\]]*\\]\\]";
    private static final Pattern LABEL_VALUES = Pattern.compile(
            "(?s)^\\s*label_values\\((?:(.+),)?\\s*([a-zA-Z_$][a-zA-Z0-9_]*|" + VARIABLE + "|\"[^\"]*\")\\s*\\)\\s*$");
    private static final Pattern LABEL_NAMES = Pattern.compile("(?s)^\\s*label_names\\(.*\\)\\s*$");
    private static final Pattern METRICS = Pattern.compile("(?s)^\\s*metrics\\(.*\\)\\s*$");
    private static final Pattern QUERY_RESULT = Pattern.compile("(?s)^\\s*query_result\\((.+)\\)\\s*$");

    public VariableQuery {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(expression, "expression");
        Objects.requireNonNull(label, "label");
    }

    /** Reads a query; what is none of Grafana's own functions is taken for a selector. */
    public static VariableQuery parse(String text) {
        Matcher values = LABEL_VALUES.matcher(text);
        if (values.find()) {
            Optional<GrafanaExpression> selector = values.group(1) == null
                    ? Optional.empty()
                    : Optional.of(inside(text, values.start(1), values.end(1)));
            return new VariableQuery(text, Kind.LABEL_VALUES, selector, Optional.of(unquoted(values.group(2))));
        }
        if (LABEL_NAMES.matcher(text).find()) {
            return new VariableQuery(text, Kind.LABEL_NAMES, Optional.empty(), Optional.empty());
        }
        if (METRICS.matcher(text).find()) {
            return new VariableQuery(text, Kind.METRICS, Optional.empty(), Optional.empty());
        }
        Matcher result = QUERY_RESULT.matcher(text);
        if (result.find()) {
            GrafanaExpression expression = inside(text, result.start(1), result.end(1));
            return new VariableQuery(text, Kind.QUERY_RESULT, Optional.of(expression), Optional.empty());
        }
        return new VariableQuery(text, Kind.SERIES, Optional.of(GrafanaExpression.parse(text)), Optional.empty());
    }

    /** White space in the place of what stands in front keeps the places. */
    private static GrafanaExpression inside(String text, int start, int end) {
        GrafanaExpression found = GrafanaExpression.parse(" ".repeat(start) + text.substring(start, end));
        return new GrafanaExpression(text, found.expr(), found.variables(), found.errors());
    }

    private static String unquoted(String label) {
        return label.startsWith("\"") ? label.substring(1, label.length() - 1) : label;
    }
}
