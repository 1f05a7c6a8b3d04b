package dev.sextant.conformance.helm;

import dev.sextant.conformance.kubernetes.CustomResourceDefinitions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Looks for keys that a chart would ignore without a word: those that are neither in its default values nor below one
 * of its open ends. Paths are keys with {@code /} between.
 */
final class KeyCheck {

    private final Chart chart;
    private final Map<String, OpenEnd> openEnds;
    private final CustomResourceDefinitions definitions;
    private final List<String> problems = new ArrayList<>();
    private final Set<String> used = new TreeSet<>();

    KeyCheck(Chart chart, CustomResourceDefinitions definitions) {
        this.chart = chart;
        this.openEnds = OpenEnds.of(chart);
        this.definitions = definitions;
    }

    /** Returns what is wrong with {@code values}. */
    List<String> problems(JsonNode values) {
        visit("", values, chart.defaults());
        return List.copyOf(problems);
    }

    /** Returns the open ends that have been made use of. */
    Set<String> usedOpenEnds() {
        return Collections.unmodifiableSet(used);
    }

    private void visit(String path, JsonNode value, JsonNode byDefault) {
        OpenEnd openEnd = openEnds.get(path);
        if (openEnd != null) {
            used.add(path);
            if (openEnd instanceof OpenEnd.Field field) {
                definitions
                        .problems(field.type(), field.field(), value)
                        .forEach(problem -> problems.add(path + ": " + problem));
            }
        } else if (byDefault.isMissingNode()) {
            problems.add(path + " is no key of " + chart);
        } else if (value.isObject() && byDefault.isObject() && !byDefault.isEmpty()) {
            value.forEachEntry(
                    (key, child) -> visit(path.isEmpty() ? key : path + "/" + key, child, byDefault.path(key)));
        } else if ((value.isObject() && !value.isEmpty()) || hasObjects(value)) {
            problems.add(path + " has keys of which the defaults of " + chart + " know nothing; is it an open end?");
        } else if (isOfAnotherKind(value, byDefault)) {
            problems.add(path + " is " + value.getNodeType() + " and by default " + byDefault.getNodeType());
        }
    }

    private static boolean hasObjects(JsonNode value) {
        return value.isArray() && value.valueStream().anyMatch(JsonNode::isObject);
    }

    /** A default of false may stand for "no limit", of null and "" for anything. */
    private static boolean isOfAnotherKind(JsonNode value, JsonNode byDefault) {
        return (byDefault.isContainer() != value.isContainer() && !byDefault.isNull() && !value.isNull())
                || (value.isString() && (byDefault.isBoolean() || byDefault.isNumber()));
    }
}
