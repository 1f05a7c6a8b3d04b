package dev.sextant.conformance.slo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Files of SLOs that Sloth makes rules of, in its three forms; the same ones for the same seed. */
final class RandomSlothSpecs {
    private static final List<String> OBJECTIVES = List.of(
            "99", "99.9", "99.95", "99.99", "99.999", "95", "90", "50", "97.5", "33.333", "9.99e1", "99.90", "1");
    private static final List<String> VALUES = List.of(
            "a",
            "\"1\"",
            "1.50",
            "yes",
            "0755",
            "\"{{ x }}\"",
            "'it''s'",
            "é",
            "\"a\\nb\"",
            "2024-01-01",
            "\"-\"",
            "\" x \"");
    private static final List<String> LABELS =
            List.of("team", "tier", "env", "severity", "my-label", "le", "job", "category", "on", "\"a b\"");
    private static final List<String> RATES = List.of(
            "sum(rate(%s[W]))",
            "sum by (route) (rate(%s{code=~\"5..\", job='x'}[W]))",
            "sum(increase(%s[W] offset 5m))",
            "(sum(rate(%s[W])) - sum(rate(%s[W] offset 1h)))",
            "sum(sum_over_time((%s > 1)[W:1m]))",
            "sum(rate(%s[W])) without (instance) or on () vector(0)",
            "max_over_time(sum(rate(%s[5m]))[W:])",
            "-sum(rate(%s[W])) * 1e3 + 0.5",
            "count_over_time(%s{w=\"W\"}[W] @ end())",
            "# what is counted\nsum(\n  rate(%s[W]) # per second\n)");
    private static final List<String> WINDOWS = List.of("{{.window}}", "{{ .window }}", "{{  .window}}");

    private final Random random;

    RandomSlothSpecs(long seed) {
        random = new Random(seed);
    }

    SlothSpec next(int number) {
        String name = "random-" + number;
        StringBuilder yaml = new StringBuilder();
        int documents = random.nextInt(6) == 0 ? 2 : 1;
        int form = random.nextInt(5);
        for (int i = 0; i < documents; i++) {
            String service = name + "-" + (char) ('a' + i);
            yaml.append(i > 0 || random.nextBoolean() ? "---\n" : "");
            yaml.append(
                    switch (form) {
                        case 0 -> resource(service);
                        case 1 -> openSlo(service);
                        default -> own(service);
                    });
        }
        return new SlothSpec(name, "both", yaml.toString());
    }

    private String own(String service) {
        return "version: " + one("prometheus/v1", "\"prometheus/v1\"") + "\nservice: " + service + "\n"
                + labels("labels", 0, false) + "slos:\n" + slos(false);
    }

    private String resource(String service) {
        String spec = "service: " + service + "\n" + labels("labels", 0, true) + "slos:\n" + slos(true);
        return "apiVersion: sloth.slok.dev/v1\nkind: PrometheusServiceLevel\nmetadata:\n  name: " + service
                + (random.nextBoolean() ? "\n  namespace: monitoring" : "") + "\nspec:\n" + spec.indent(2);
    }

    private String openSlo(String service) {
        StringBuilder yaml = new StringBuilder("apiVersion: openslo/v1alpha\nkind: SLO\nmetadata:\n  name: slo\n"
                + "spec:\n  service: " + service + "\n  budgetingMethod: Occurrences\n  objectives:\n");
        for (int i = random.nextInt(3); i >= 0; i--) {
            yaml.append("    - target: ").append(one("0.99", "0.999", "0.57", "0.9", "0.9995"));
            for (String part : List.of("good", "total")) {
                yaml.append(part.equals("good") ? "\n      ratioMetrics:\n" : "")
                        .append("        " + part + ":\n          source: prometheus\n          queryType: promql\n")
                        .append(query("query", part + i).indent(10));
            }
        }
        return yaml + (random.nextBoolean() ? "" : "  timeWindows:\n    - count: 28\n      unit: Day\n");
    }

    private String slos(boolean resource) {
        StringBuilder yaml = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            String slo = "name: " + one("slo", "requests.availability", "Latency_99") + "-" + i + "\nobjective: "
                    + one(OBJECTIVES) + "\n" + one("", "description: \"\"\n", "description: what is promised\n")
                    + labels("labels", 0, resource) + sli(resource, i) + alerting(resource);
            yaml.append("-\n").append(slo.indent(2));
        }
        return yaml.toString();
    }

    private String sli(boolean resource, int number) {
        if (random.nextInt(3) == 0) {
            return "sli:\n  raw:\n"
                    + query(spelt("error_ratio_query", resource), "ratio" + number)
                            .indent(4);
        }
        return "sli:\n  events:\n"
                + query(spelt("error_query", resource), "errors" + number).indent(4)
                + query(spelt("total_query", resource), "events" + number).indent(4);
    }

    private String query(String field, String metric) {
        String text = one(RATES).replace("%s", metric).replace("W", one(WINDOWS));
        return field + ": |\n" + text.indent(2);
    }

    private String alerting(boolean resource) {
        String alerting = "name: " + one("Burn", "\"burns too fast\"", "Slo99") + "\n" + labels("labels", 0, resource)
                + labels("annotations", 0, resource) + alert("page_alert", resource) + alert("ticket_alert", resource);
        return "alerting:\n" + alerting.indent(2);
    }

    private String alert(String field, boolean resource) {
        return switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> spelt(field, resource) + ": {disable: " + one("true", "false", "yes") + "}\n";
            default ->
                spelt(field, resource) + ":\n  disable: false\n" + labels("labels", 2, resource)
                        + labels("annotations", 2, resource);
        };
    }

    private String labels(String field, int indent, boolean strings) {
        if (random.nextInt(3) == 0) {
            return "";
        }
        List<String> names = new ArrayList<>(LABELS);
        StringBuilder yaml = new StringBuilder(field + ":\n");
        for (int i = random.nextInt(4); i >= 0; i--) {
            String name = names.remove(random.nextInt(names.size()));
            String value = field.equals("labels") && !strings ? one(VALUES) : one("text", "\"{{ $value }}\"");
            yaml.append("  ").append(name).append(": ").append(template(value)).append('\n');
        }
        return indent == 0 ? yaml.toString() : yaml.toString().indent(indent);
    }

    /** In a label of an alert it would have to be a template that Prometheus knows. */
    private static String template(String value) {
        return value.replace("{{ x }}", "{{ $labels.x }}");
    }

    private static String spelt(String own, boolean resource) {
        if (!resource) {
            return own;
        }
        StringBuilder camel = new StringBuilder();
        for (String word : List.of(own.split("_", -1))) {
            camel.append(camel.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return camel.toString();
    }

    private String one(String... choices) {
        return one(List.of(choices));
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
