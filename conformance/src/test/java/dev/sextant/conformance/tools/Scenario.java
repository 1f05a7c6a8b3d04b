package dev.sextant.conformance.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.conformance.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What a service's series do, one sample a minute, and what the service's rules of production then say; written as a unit
 * test of rules that promtool runs.
 */
final class Scenario {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final String RULES = "rules.yaml";

    private final String service;
    private final ObjectNode file = YAML.createObjectNode();
    private final ArrayNode series;
    private final ArrayNode expressions;

    private Scenario(String service) {
        this.service = service;
        file.putArray("rule_files").add(RULES);
        // As prometheus-values.yaml has it for production.
        file.put("evaluation_interval", "30s");
        ObjectNode test = file.putArray("tests").addObject().put("interval", "1m");
        series = test.putArray("input_series");
        expressions = test.putArray("promql_expr_test");
    }

    static Scenario of(String service) {
        return new Scenario(service);
    }

    /**
     * Has a series take values.
     *
     * @param values in promtool's notation: {@code 0+60x30} starts at 0 and grows 30 times by 60
     */
    Scenario series(String selector, String values) {
        series.addObject().put("series", selector).put("values", values);
        return this;
    }

    /** Has an instance be scraped, successfully where the value is 1. */
    Scenario up(String instance, String values) {
        return series(String.format(Locale.ROOT, "up{job=\"%s\", instance=\"%s\"}", service, instance), values);
    }

    /** Has requests be counted as answered with {@code status}. */
    Scenario requests(String status, String values) {
        return series(
                String.format(
                        Locale.ROOT,
                        "http_request_duration_seconds_count{job=\"%s\", route=\"/\", status=\"%s\"}",
                        service,
                        status),
                values);
    }

    /** Has requests be counted as answered within {@code seconds}. */
    Scenario answeredWithin(String seconds, String values) {
        return series(
                String.format(
                        Locale.ROOT,
                        "http_request_duration_seconds_bucket{job=\"%s\", route=\"/\", status=\"200\", le=\"%s\"}",
                        service,
                        seconds),
                values);
    }

    /**
     * Expects exactly these alerts of the service to fire, each given as its labels alertname, slo and burn_rate_tier. Those on
     * missing data are left out: a scenario about something else has no traffic.
     */
    Scenario fires(int minute, String... alerts) {
        return alerts(minute, "firing", alerts);
    }

    /** Expects exactly these alerts of the service to wait for their time to be up. */
    Scenario waits(int minute, String... alerts) {
        return alerts(minute, "pending", alerts);
    }

    private Scenario alerts(int minute, String state, String... alerts) {
        ArrayNode samples = expression(
                minute,
                String.format(
                        Locale.ROOT,
                        "count by (alertname, slo, burn_rate_tier) (ALERTS{service=\"%s\", alertstate=\"%s\","
                                + " alertname!=\"SloNoData\"})",
                        service,
                        state));
        List.of(alerts)
                .forEach(alert -> samples.addObject().put("labels", alert).put("value", 1));
        return this;
    }

    /** Expects an expression to have one value, without labels. */
    Scenario is(int minute, String expression, double value) {
        expression(minute, expression).addObject().put("labels", "{}").put("value", value);
        return this;
    }

    /** Expects an expression to have no value. */
    Scenario isAbsent(int minute, String expression) {
        expression(minute, expression);
        return this;
    }

    private ArrayNode expression(int minute, String expression) {
        return expressions
                .addObject()
                .put("expr", expression)
                .put("eval_time", minute + "m")
                .putArray("exp_samples");
    }

    /** Has promtool play it. */
    void play(Path folder) throws IOException, InterruptedException {
        Files.writeString(folder.resolve(RULES), YAML.writeValueAsString(rules()));
        Path written = Files.writeString(folder.resolve("scenario.yaml"), YAML.writeValueAsString(file));
        Tool.Answer answer = Tool.named("promtool").run("test", "rules", written.toString());
        assertThat(answer.exitCode()).as(answer.output()).isZero();
        assertThat(answer.output()).contains("SUCCESS");
    }

    /** The groups of the service alone: with those of all services a scenario takes five times as long. */
    private ObjectNode rules() {
        ObjectNode rules = YAML.createObjectNode();
        ArrayNode groups = rules.putArray("groups");
        for (Path path : Repository.files("out", "production/monitoring/prometheus/rules/*.yaml")) {
            for (JsonNode group : YAML.readTree(path.toFile()).path("groups")) {
                String name = group.path("name").asString();
                if (name.equals(service) || name.startsWith("slo:" + service + ":")) {
                    // Recording and alerting rules have groups of the same names, which one file must not have.
                    ((ObjectNode) group).put("name", name + " in " + path.getFileName());
                    groups.add(group);
                }
            }
        }
        assertThat(groups).as("groups of rules of " + service).hasSizeGreaterThan(1);
        return rules;
    }
}
