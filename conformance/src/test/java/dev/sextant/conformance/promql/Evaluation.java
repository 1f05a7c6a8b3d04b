package dev.sextant.conformance.promql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.conformance.tools.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Has promtool evaluate expressions. Each is a unit test that expects nothing, so that promtool complains of whatever
 * comes out, and says what that is.
 *
 * @param labels the label names of each sample, by expression; expressions without a result are missing
 * @param errors what the engine said to the others, by expression
 */
record Evaluation(Map<String, List<SortedSet<String>>> labels, Map<String, String> errors) {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final String EVERY_FEATURE = "promql-experimental-functions,promql-binop-fill-modifiers";
    private static final Pattern COMPLAINT = Pattern.compile(
            "^ +expr: (\"(?:[^\"\\\\]|\\\\.)*\"), time: 10m, *(?:err: ([^\\n]*)|\\n +exp: nil\\n +got: ([^\\n]*))$",
            Pattern.MULTILINE);

    static Evaluation of(Map<String, String> series, Collection<String> expressions, Path folder)
            throws IOException, InterruptedException {
        Path file =
                Files.writeString(folder.resolve("labels.yaml"), YAML.writeValueAsString(test(series, expressions)));
        Tool.Answer answer =
                Tool.named("promtool").run("test", "rules", "--enable-feature=" + EVERY_FEATURE, file.toString());
        Evaluation evaluation = new Evaluation(new LinkedHashMap<>(), new LinkedHashMap<>());
        Matcher complaint = COMPLAINT.matcher(answer.output());
        while (complaint.find()) {
            String expression = JsonMapper.shared().readValue(complaint.group(1), String.class);
            if (complaint.group(3) == null) {
                evaluation.errors.put(expression, complaint.group(2));
            } else {
                evaluation.labels.put(expression, Samples.labels(complaint.group(3)));
            }
        }
        assertThat(evaluation.labels).as(answer.output()).isNotEmpty();
        return evaluation;
    }

    private static ObjectNode test(Map<String, String> series, Collection<String> expressions) {
        ObjectNode file = YAML.createObjectNode();
        ObjectNode test = file.putArray("tests").addObject().put("interval", "1m");
        ArrayNode input = test.putArray("input_series");
        series.forEach(
                (selector, values) -> input.addObject().put("series", selector).put("values", values));
        ArrayNode tests = test.putArray("promql_expr_test");
        expressions.forEach(
                expression -> tests.addObject().put("expr", expression).put("eval_time", "10m"));
        return file;
    }
}
