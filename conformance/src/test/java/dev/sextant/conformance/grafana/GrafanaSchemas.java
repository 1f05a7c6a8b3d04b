package dev.sextant.conformance.grafana;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.sextant.conformance.Corpora;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Grafana's published JSON schemas. The one of dashboards leaves open what depends on a panel's or a query's kind, so
 * that each panel's options, its appearance and its queries are held against the schema of their kind.
 */
final class GrafanaSchemas {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, String> QUERIES = Map.of("prometheus", "Dataquery", "loki", "dataquery");

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
    private final Map<String, Schema> schemas = new HashMap<>();

    /** Returns what is wrong with a dashboard: a place and the schema's keyword that refuses it, one a line. */
    List<String> problems(JsonNode dashboard) {
        List<String> problems = new ArrayList<>(problems("", dashboard, "dashboard", "Dashboard"));
        List<JsonNode> panels = DashboardFile.elements(dashboard.path("panels"));
        for (int i = 0; i < panels.size(); i++) {
            if (!DashboardFile.type(panels.get(i)).equals("row")) {
                problems.addAll(panelProblems("/panels/" + i, panels.get(i)));
            }
        }
        return problems;
    }

    /** Returns the units that have a schema. */
    static Set<String> units() {
        Set<String> units = new TreeSet<>();
        for (JsonNode unit : read("units").path("definitions")) {
            if (unit.has("const")) {
                units.add(unit.path("const").asString());
            }
        }
        return units;
    }

    private List<String> panelProblems(String place, JsonNode panel) {
        String type = DashboardFile.type(panel);
        List<String> problems = new ArrayList<>(problems(place + "/options", panel.path("options"), type, "Options"));
        JsonNode custom = panel.path("fieldConfig").path("defaults").path("custom");
        String customPlace = place + "/fieldConfig/defaults/custom";
        if (read(type).path("definitions").has("FieldConfig")) {
            problems.addAll(problems(customPlace, custom, type, "FieldConfig"));
        } else if (!custom.isMissingNode()) {
            problems.add(customPlace + ": " + type + " has no such settings");
        }
        List<JsonNode> targets = DashboardFile.elements(panel.path("targets"));
        for (int i = 0; i < targets.size(); i++) {
            String kind = DashboardFile.type(targets.get(i).path("datasource"));
            String targetPlace = place + "/targets/" + i;
            String definition = QUERIES.get(kind);
            if (definition == null) {
                problems.add(targetPlace + ": no schema for queries to '" + kind + "'");
            } else {
                problems.addAll(problems(targetPlace, targets.get(i), kind, definition));
            }
        }
        return problems;
    }

    private List<String> problems(String place, JsonNode node, String file, String definition) {
        if (node.isMissingNode()) {
            return List.of(place + ": missing");
        }
        return schemas.computeIfAbsent(file + "#" + definition, key -> load(file, definition)).validate(node).stream()
                .map(error ->
                        place + error.getInstanceLocation() + ": " + error.getKeyword() + ": " + error.getMessage())
                .toList();
    }

    /** Most of the files only define; which definition the document has to fit is said here. */
    private Schema load(String file, String definition) {
        JsonNode source = read(file);
        if (!source.path("definitions").has(definition)) {
            throw new IllegalStateException(file + " defines no " + definition);
        }
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$schema", "http://json-schema.org/draft-07/schema#");
        schema.put("$ref", "#/definitions/" + definition);
        schema.set("definitions", source.path("definitions"));
        return registry.getSchema(schema);
    }

    private static JsonNode read(String file) {
        return JSON.readTree(
                Corpora.at("grafana-jsonschema/" + file + ".jsonschema.json").toFile());
    }
}
