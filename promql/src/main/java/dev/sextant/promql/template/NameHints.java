package dev.sextant.promql.template;

import dev.sextant.promql.PrometheusVersion;
import dev.sextant.promql.hint.Spelling;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Hints about functions and variables that do not exist. */
final class NameHints {
    private static final List<String> OF_ALERT = List.of("$labels", "$value", "$externalLabels", "$externalURL");

    private static final String NO_ARITHMETIC = "templates do no arithmetic: compute it in the expression";
    private static final String END = "a block ends with {{ end }}";
    private static final String ELSE_IF = "a further branch is written {{ else if … }}";
    private static final String ALERTMANAGER = "only available in Alertmanager templates";

    /** What other templates and languages have. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("lower", "did you mean toLower?"),
            Map.entry("upper", "did you mean toUpper?"),
            Map.entry("replace", "did you mean reReplaceAll?"),
            Map.entry("regexreplaceall", "did you mean reReplaceAll?"),
            Map.entry("regexmatch", "did you mean match?"),
            Map.entry("contains", "did you mean match?"),
            Map.entry("hasprefix", "did you mean match?"),
            Map.entry("hassuffix", "did you mean match?"),
            Map.entry("humanizebytes", "did you mean humanize1024?"),
            Map.entry("humanizepercent", "did you mean humanizePercentage?"),
            Map.entry("percentage", "did you mean humanizePercentage?"),
            Map.entry("percent", "did you mean humanizePercentage?"),
            Map.entry("tostring", "did you mean print?"),
            Map.entry("round", "round with printf \"%.0f\""),
            Map.entry("quote", "quote with printf \"%q\""),
            Map.entry("default", "write or $labels.x \"…\""),
            Map.entry("add", NO_ARITHMETIC),
            Map.entry("sub", NO_ARITHMETIC),
            Map.entry("mul", NO_ARITHMETIC),
            Map.entry("div", NO_ARITHMETIC),
            Map.entry("endif", END),
            Map.entry("fi", END),
            Map.entry("elseif", ELSE_IF),
            Map.entry("elsif", ELSE_IF),
            Map.entry("elif", ELSE_IF),
            Map.entry("for", "a loop is written {{ range … }}"),
            Map.entry("foreach", "a loop is written {{ range … }}"),
            Map.entry("tmpl", "only available in console templates"));

    private static final Set<String> OF_ALERTMANAGER = Set.of(
            "addDuration",
            "append",
            "base64decode",
            "base64encode",
            "date",
            "dict",
            "join",
            "list",
            "routeLabels",
            "safeUrl",
            "since",
            "stringSlice",
            "toDate",
            "toJson",
            "trimSpace",
            "tz",
            "urlUnescape");

    private static final Set<String> FIELDS_OF_ALERTMANAGER = Set.of(
            "Alerts",
            "Annotations",
            "CommonAnnotations",
            "CommonLabels",
            "EndsAt",
            "GeneratorURL",
            "GroupLabels",
            "Receiver",
            "StartsAt",
            "Status");

    /** What rules and dashboards have, and templates do not. */
    private static final Set<String> NO_LABELS = Set.of(
            "expr", "expression", "query", "promql", "threshold", "interval", "range", "duration", "annotations");

    private static final List<String> FIELDS = List.of("Labels", "ExternalLabels", "ExternalURL", "Value");

    private NameHints() {}

    /**
     * What to write in place of a function that does not exist.
     *
     * @param field what stands directly behind it, as {@code .job}; empty where no field does
     * @param alone whether it stands alone in its action, as a variable would
     */
    static Optional<String> function(String name, String field, boolean alone, Scope scope, PrometheusVersion version) {
        if (TemplateFunctions.since(name).isPresent()) {
            return TemplateFunctions.since(name).map(since -> "it needs Prometheus " + since);
        }
        List<String> variables =
                scope.names().stream().filter(variable -> variable.length() > 3).toList();
        boolean variable = alone || !field.isEmpty();
        Optional<String> meant = variable ? Spelling.nearest("$" + name, variables) : Optional.empty();
        if (meant.isPresent()) {
            return meant.map(known -> "write " + known + field);
        }
        String word = name.toLowerCase(Locale.ROOT).replace("_", "");
        return Optional.ofNullable(MEANT.get(word))
                .or(() -> OF_ALERTMANAGER.contains(name) ? Optional.of(ALERTMANAGER) : Optional.empty())
                .or(() -> Spelling.nearest(name, TemplateFunctions.names(version))
                        .map(known -> "did you mean " + known + "?"))
                .or(() -> alone ? label(name, scope) : Optional.empty());
    }

    /** What to write in place of a variable that is not defined. */
    static Optional<String> variable(String name, boolean alone, Scope scope) {
        if (scope.declaresOwn(name)) {
            return Optional.of("it is defined only up to the {{ end }} of its block: define it before the block");
        }
        if (OF_ALERT.contains(name)) {
            return Optional.of("a defined template sees only what it is passed: {{ template \"…\" " + name
                    + " }} passes it, and . is its value");
        }
        if (name.equals("$values") && !alone) {
            return Optional.of("$values is Grafana's: write $value, which has no fields");
        }
        return Spelling.nearest(name, scope.names())
                .filter(known -> known.length() > 2)
                .map(known -> "did you mean " + known + "?")
                .or(() -> alone ? label(name.substring(1), scope) : Optional.empty());
    }

    /** Whether the template's data has that field. */
    static boolean isField(String name) {
        return FIELDS.contains(name);
    }

    /** What to write in place of a field that the template's data does not have. */
    static Optional<String> field(String name) {
        if (FIELDS_OF_ALERTMANAGER.contains(name)) {
            return Optional.of(ALERTMANAGER);
        }
        return Spelling.nearest(name, FIELDS)
                .map(known -> "did you mean ." + known + "?")
                .or(() -> Optional.of("use $labels." + name));
    }

    /** A name that may well be one of a label. */
    private static Optional<String> label(String name, Scope scope) {
        boolean likely = name.length() > 2 && name.matches("[a-z_][a-z0-9_]*") && !NO_LABELS.contains(name);
        return likely && scope.variable("$labels") != null ? Optional.of("use $labels." + name) : Optional.empty();
    }
}
