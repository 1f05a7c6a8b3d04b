package dev.sextant.conformance.grafana;

import dev.sextant.promql.ParseResult;
import dev.sextant.promql.Promql;
import dev.sextant.promql.ast.Call;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.MatrixSelector;
import dev.sextant.promql.print.CanonicalPrinter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * The rules of Grafana's dashboard-linter that hold for any good dashboard, by the linter's own names. Not among them:
 * those that require a {@code job} and an {@code instance} variable, which is its authors' convention.
 */
final class Lint {
    private static final Set<String> DESCRIBED = Set.of("stat", "table", "timeseries", "gauge", "logs");
    private static final Set<String> MEASURED = Set.of("stat", "table", "timeseries", "gauge");
    private static final Pattern LABEL_VALUES = Pattern.compile("label_values\\((?:(.*), *)?[A-Za-z_][A-Za-z0-9_]*\\)");

    /** Stands for the interval while a query is parsed; nobody writes it. */
    private static final String RATE_INTERVAL = "7919s";

    private final DashboardFile file;
    private final Set<String> units;
    private final List<String> problems = new ArrayList<>();

    private Lint(DashboardFile file, Set<String> units) {
        this.file = file;
        this.units = units;
    }

    static List<String> problems(DashboardFile file, Set<String> units) {
        Lint lint = new Lint(file, units);
        lint.variables();
        lint.file.panels().forEach(lint::panel);
        lint.require(
                !file.json().path("editable").asBoolean(true), "uneditable-dashboard", "changes by hand would be lost");
        return lint.problems;
    }

    private void variables() {
        boolean chosen = false;
        for (JsonNode variable : file.json().path("templating").path("list")) {
            if (DashboardFile.type(variable).equals("datasource")) {
                chosen |= variable.path("name").asString("").equals("datasource")
                        && variable.path("label").asString("").equals("Data source")
                        && variable.path("query").asString("").equals("prometheus");
            } else if (DashboardFile.type(variable).equals("query")) {
                queryVariable(variable);
            }
        }
        require(chosen, "template-datasource-rule", "no choice of the data source");
    }

    private void queryVariable(JsonNode variable) {
        String name = "$" + variable.path("name").asString("");
        Matcher query =
                LABEL_VALUES.matcher(variable.path("query").path("query").asString(""));
        require(
                query.matches()
                        && (query.group(1) == null
                                || parse(query.group(1)).expr().isPresent()),
                "template-label-promql-rule",
                name + " is not label_values of a selector");
        require(variable.path("refresh").asInt(0) == 2, "template-on-time-change-reload-rule", name);
    }

    private void panel(JsonNode panel) {
        String title = panel.path("title").asString("");
        String type = DashboardFile.type(panel);
        if (DESCRIBED.contains(type)) {
            require(
                    !title.isBlank() && !panel.path("description").asString("").isBlank(),
                    "panel-title-description-rule",
                    "'" + title + "'");
        }
        if (MEASURED.contains(type)) {
            require(units.contains(unit(panel)), "panel-units-rule", "'" + title + "': '" + unit(panel) + "'");
            require(!panel.path("targets").isEmpty(), "panel-no-targets-rule", "'" + title + "'");
        }
        for (JsonNode target : panel.path("targets")) {
            if (DashboardFile.type(target.path("datasource")).equals("prometheus")) {
                promql("'" + title + "'", target.path("expr").asString(""));
            }
        }
    }

    /** The last override decides, as in the linter. */
    private static String unit(JsonNode panel) {
        String unit = panel.path("fieldConfig").path("defaults").path("unit").asString("");
        for (JsonNode override : panel.path("fieldConfig").path("overrides")) {
            for (JsonNode property : override.path("properties")) {
                if (property.path("id").asString("").equals("unit")) {
                    unit = property.path("value").asString("");
                }
            }
        }
        return unit;
    }

    private void promql(String title, String text) {
        ParseResult parsed = parse(text);
        if (parsed.expr().isEmpty()) {
            problems.add("target-promql-rule: " + title + ": " + text);
            return;
        }
        Deque<Expr> rest = new ArrayDeque<>(List.of(parsed.orThrow()));
        while (!rest.isEmpty()) {
            Expr next = rest.pop();
            if (next instanceof Call call
                    && Set.of("rate", "irate").contains(call.function().name())) {
                rate(title, call);
            }
            rest.addAll(next.children());
        }
    }

    /** A range of its own would be shorter than two scrapes, or longer than the dashboard's steps. */
    private void rate(String title, Call call) {
        for (Expr argument : call.arguments()) {
            if (argument instanceof MatrixSelector) {
                String printed = CanonicalPrinter.print(argument);
                require(
                        printed.contains("[" + canonical(RATE_INTERVAL) + "]"),
                        "target-rate-interval-rule",
                        title + ": " + printed);
            }
        }
    }

    private static String canonical(String duration) {
        String printed =
                CanonicalPrinter.print(Promql.parse("x[" + duration + "]").orThrow());
        return printed.substring(2, printed.length() - 1);
    }

    /** Variables inside of strings are PromQL; those that stand for a duration are not. */
    private static ParseResult parse(String text) {
        return Promql.parse(text.replace("$__rate_interval", RATE_INTERVAL)
                .replace("$__interval", "1m")
                .replace("$__range", "1h"));
    }

    private void require(boolean condition, String rule, String detail) {
        if (!condition) {
            problems.add(rule + ": " + detail);
        }
    }
}
