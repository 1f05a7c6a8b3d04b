package dev.sextant.conformance.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.promql.Dialect;
import dev.sextant.rulefile.RuleFiles;
import dev.sextant.rulefile.RuleProblem;
import dev.sextant.rulefile.RuleProblem.Kind;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code rulefile} refuses a PrometheusRule that the API server refuses, and for what the API server does no other. */
class RuleResourcesTest {
    private static final String RULE = """
            apiVersion: monitoring.coreos.com/v1
            kind: PrometheusRule
            metadata: {name: x, namespace: y, labels: {a: b}, annotations: {c: d}}
            spec:
              groups:
              - name: g
                interval: 1m
                query_offset: 1m
                limit: 5
                labels: {a: b}
                partial_response_strategy: warn
                rules:
                - {alert: A, expr: up, for: 1m, keep_firing_for: 1m, labels: {a: b}, annotations: {c: d}}
                - {record: r, expr: up, labels: {a: b}}
              - name: h
                rules: []
            """;

    /** What each value of the resource is replaced with, in turn. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "1",
            "-1",
            "1.0",
            "1.5",
            "1e3",
            "''",
            "x",
            "'1'",
            "[]",
            "[null]",
            "[x]",
            "{}",
            "{x: y}",
            "{x: 1}",
            "{x: [y]}",
            "5m",
            "1h30m",
            "30m1h",
            "5 m",
            "-5m",
            "1.5h",
            "1y2w3d4h5m6s7ms",
            "'0'",
            "00",
            "abort",
            "WARN",
            "warning",
            "a.b-c",
            "A_b",
            "g");

    /** What is wrong for Kubernetes; all other kinds are for Prometheus alone. */
    private static final Set<Kind> OF_KUBERNETES = Set.of(Kind.RESOURCE, Kind.WRONG_TYPE, Kind.UNKNOWN_FIELD);

    private final CustomResourceDefinitions definitions = CustomResourceDefinitions.read();

    @Test
    void theResourceItselfIsRight() {
        assertThat(definitions.problems(YamlFile.parse(RULE))).isEmpty();
        assertThat(problems(YamlFile.parse(RULE))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"replaced", "removed", "added"})
    void changedInOnePlace(String how) {
        List<JsonNode> changed = new ArrayList<>();
        List<String> pointers = new ArrayList<>();
        pointers(YamlFile.parse(RULE), "", pointers);
        for (String pointer : pointers) {
            switch (how) {
                case "replaced" -> VALUES.forEach(value -> changed.add(replaced(pointer, value)));
                case "removed" -> changed.add(removed(pointer));
                default -> changed.add(added(pointer));
            }
        }

        assertThat(changed).hasSizeGreaterThan(20);
        assertThat(changed.stream().flatMap(this::disagreement)).isEmpty();
        assertThat(changed).anyMatch(resource -> refused(resource)).anyMatch(resource -> !refused(resource));
    }

    private Stream<String> disagreement(JsonNode resource) {
        List<RuleProblem> found = problems(resource);
        boolean refused = refused(resource);
        boolean known = found.stream().anyMatch(RuleProblem::isError);
        boolean said = found.stream().anyMatch(problem -> OF_KUBERNETES.contains(problem.kind()));
        boolean agrees = refused ? known : !said;
        return agrees ? Stream.empty() : Stream.of((refused ? "refused " : "accepted ") + resource + " " + found);
    }

    private static List<RuleProblem> problems(JsonNode resource) {
        return RuleFiles.read(resource.toString(), Dialect.PLAIN).problems();
    }

    /** The names of groups are the keys of a list of type map. */
    private boolean refused(JsonNode resource) {
        JsonNode seen = withoutNulls(resource.deepCopy());
        List<String> names = new ArrayList<>();
        seen.path("spec")
                .path("groups")
                .forEach(group -> names.add(group.path("name").asString("")));
        return !definitions.problems(seen).isEmpty()
                || names.stream().distinct().count() < names.size();
    }

    /** The API server drops fields that are null before it validates; entries of lists stay. */
    private static JsonNode withoutNulls(JsonNode node) {
        if (node instanceof ObjectNode object) {
            Iterator<Map.Entry<String, JsonNode>> fields = object.properties().iterator();
            while (fields.hasNext()) {
                if (withoutNulls(fields.next().getValue()).isNull()) {
                    fields.remove();
                }
            }
        } else {
            node.forEach(RuleResourcesTest::withoutNulls);
        }
        return node;
    }

    private static void pointers(JsonNode node, String pointer, List<String> into) {
        if (node instanceof ObjectNode object) {
            object.forEachEntry((name, value) -> step(value, pointer + "/" + name, into));
        }
        for (int i = 0; node instanceof ArrayNode && i < node.size(); i++) {
            step(node.get(i), pointer + "/" + i, into);
        }
    }

    private static void step(JsonNode node, String pointer, List<String> into) {
        if (!pointer.equals("/apiVersion") && !pointer.equals("/kind")) {
            into.add(pointer);
        }
        pointers(node, pointer, into);
    }

    private static JsonNode replaced(String pointer, String value) {
        JsonNode resource = YamlFile.parse(RULE);
        JsonNode parent = parent(resource, pointer);
        if (parent instanceof ObjectNode object) {
            object.set(last(pointer), YamlFile.parse(value));
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(last(pointer)), YamlFile.parse(value));
        }
        return resource;
    }

    private static JsonNode removed(String pointer) {
        JsonNode resource = YamlFile.parse(RULE);
        JsonNode parent = parent(resource, pointer);
        if (parent instanceof ObjectNode object) {
            object.remove(last(pointer));
        } else {
            ((ArrayNode) parent).remove(Integer.parseInt(last(pointer)));
        }
        return resource;
    }

    /** A field beside another one, where there may be no field of that name. */
    private static JsonNode added(String pointer) {
        JsonNode resource = YamlFile.parse(RULE);
        if (parent(resource, pointer) instanceof ObjectNode object) {
            object.put("other", "x");
        }
        return resource;
    }

    private static JsonNode parent(JsonNode resource, String pointer) {
        return resource.at(pointer.substring(0, pointer.lastIndexOf('/')));
    }

    private static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
