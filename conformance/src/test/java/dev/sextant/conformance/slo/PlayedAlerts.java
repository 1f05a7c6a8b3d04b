package dev.sextant.conformance.slo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.conformance.tools.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The alerts that rules have at several moments of several courses of events: promtool expects none, and says for each
 * moment which it got instead.
 */
final class PlayedAlerts {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final List<Integer> MINUTES = List.of(5, 20, 45, 60, 80, 100);

    /** How many of 100 events a minute are bad, by minutes: {@code bad x minutes}. */
    private static final Map<String, int[][]> COURSES = Map.of(
            "healthy", new int[][] {{0, 101}},
            "fast burn", new int[][] {{0, 40}, {90, 61}},
            "slow burn", new int[][] {{31, 101}},
            "recovery", new int[][] {{0, 15}, {90, 30}, {0, 56}});

    private PlayedAlerts() {}

    /** What promtool got; nothing of courses without an alert. */
    static String of(Path folder, String rules) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("rules.yaml"), asRuleFile(rules));
        ObjectNode file = YAML.createObjectNode();
        file.putArray("rule_files").add("rules.yaml");
        // Seldom, since Sloth's example with subqueries is slow.
        file.put("evaluation_interval", "5m");
        ArrayNode tests = file.putArray("tests");
        COURSES.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(course -> {
            ObjectNode test = tests.addObject().put("interval", "1m");
            series(test.putArray("input_series"), course.getValue());
            ArrayNode moments = test.putArray("promql_expr_test");
            MINUTES.forEach(minute -> moments.addObject()
                    .put("expr", "label_replace(ALERTS, 'course', '" + course.getKey() + "', '', '')")
                    .put("eval_time", minute + "m")
                    .putArray("exp_samples"));
        });
        Path test = Files.writeString(folder.resolve("test.yaml"), YAML.writeValueAsString(file));
        Tool.Answer answer = Tool.named("promtool").run("test", "rules", test.toString());
        assertThat(answer.exitCode()).as(answer.output()).isEqualTo(1);
        return answer.output()
                .lines()
                .filter(line -> !line.contains(test.toString()))
                .collect(Collectors.joining("\n"));
    }

    /** All rules as one group of one document: promtool evaluates groups in any order, and reads the first document. */
    static String asRuleFile(String rules) {
        ObjectNode merged = YAML.createObjectNode();
        ArrayNode all = merged.putArray("groups").addObject().put("name", "all").putArray("rules");
        try (MappingIterator<JsonNode> documents =
                YAML.readerFor(JsonNode.class).<JsonNode>readValues(rules)) {
            while (documents.hasNext()) {
                JsonNode document = documents.next();
                JsonNode root = document.has("spec") ? document.get("spec") : document;
                root.path("groups").forEach(group -> group.path("rules").forEach(all::add));
            }
        }
        return YAML.writeValueAsString(merged);
    }

    /** Those that the examples of Sloth ask for. */
    private static void series(ArrayNode series, int[][] course) {
        for (String job : List.of("myservice", "myapp")) {
            String requests = "http_request_duration_seconds_count{job=\"" + job + "\", code=\"%s\"}";
            add(series, requests.formatted("200"), counter(course, false));
            add(series, requests.formatted("500"), counter(course, true));
        }
        add(series, "apiserver_request_total{code=\"200\"}", counter(course, false));
        add(series, "apiserver_request_total{code=\"503\"}", counter(course, true));
        add(series, "apiserver_request_duration_seconds_count{verb=\"GET\"}", "0+100x100");
        add(series, "apiserver_request_duration_seconds_bucket{verb=\"GET\", le=\"0.4\"}", counter(course, false));
        add(series, "apiserver_request_duration_seconds_bucket{verb=\"GET\", le=\"+Inf\"}", "0+100x100");
        add(series, "unifipoller_client_satisfaction_ratio{name=\"a\"}", satisfaction(course));
    }

    private static void add(ArrayNode series, String name, String values) {
        series.addObject().put("series", name).put("values", values);
    }

    private static String counter(int[][] course, boolean bad) {
        StringBuilder values = new StringBuilder();
        int total = 0;
        for (int[] part : course) {
            int step = bad ? part[0] : 100 - part[0];
            values.append(total)
                    .append('+')
                    .append(step)
                    .append('x')
                    .append(part[1] - 1)
                    .append(' ');
            total += step * part[1];
        }
        return values.toString();
    }

    private static String satisfaction(int[][] course) {
        StringBuilder values = new StringBuilder();
        for (int[] part : course) {
            values.append((100 - part[0]) / 100.0)
                    .append('x')
                    .append(part[1] - 1)
                    .append(' ');
        }
        return values.toString();
    }
}
