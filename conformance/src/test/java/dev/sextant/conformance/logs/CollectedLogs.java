package dev.sextant.conformance.logs;

import dev.sextant.generators.logs.alloy.Statement;
import dev.sextant.generators.logs.alloy.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * What becomes of log lines, read from either collector's configuration into one form, so that two can be compared.
 * Texts, booleans, lists and maps stand for themselves.
 *
 * @param relabellings the rules of each job that has some
 * @param stages the stages of each job that has some, in the words of Alloy
 * @param urls where lines are sent
 */
record CollectedLogs(List<Object> relabellings, List<Object> stages, List<String> urls) {

    private static final Map<String, String> IN_ALLOYS_WORDS =
            Map.of("labeldrop", "label_drop", "labelallow", "label_keep");

    /** Alloy has an attribute where Promtail has only the value. */
    private static final List<String> VALUES_ONLY =
            List.of("labels", "static_labels", "structured_metadata", "label_drop", "label_keep");

    /** Returns the same without where lines are sent. */
    CollectedLogs toNowhere() {
        return new CollectedLogs(relabellings, stages, List.of());
    }

    static CollectedLogs ofPromtail(JsonNode configuration) {
        List<Object> relabellings = new ArrayList<>();
        List<Object> stages = new ArrayList<>();
        for (JsonNode job : configuration.path("scrape_configs")) {
            if (job.has("relabel_configs")) {
                relabellings.add(plain(job.get("relabel_configs")));
            }
            if (job.has("pipeline_stages")) {
                stages.add(promtailStages(job.get("pipeline_stages")));
            }
        }
        List<String> urls = configuration
                .path("clients")
                .valueStream()
                .map(client -> client.path("url").asString())
                .toList();
        return new CollectedLogs(relabellings, stages, urls);
    }

    private static List<Object> promtailStages(JsonNode stages) {
        List<Object> result = new ArrayList<>();
        for (JsonNode stage : stages) {
            stage.forEachEntry((promtailName, settings) -> {
                String name = IN_ALLOYS_WORDS.getOrDefault(promtailName, promtailName);
                Map<String, Object> fields = new TreeMap<>();
                if (VALUES_ONLY.contains(name)) {
                    fields.put("values", plain(settings));
                } else {
                    settings.forEachEntry((key, value) ->
                            fields.put(key, key.equals("stages") ? promtailStages(value) : plain(value)));
                }
                result.add(Map.of(name, fields));
            });
        }
        return result;
    }

    private static Object plain(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> map = new TreeMap<>();
            node.forEachEntry((key, value) -> map.put(key, plain(value)));
            return map;
        }
        if (node.isArray()) {
            return node.valueStream().map(CollectedLogs::plain).toList();
        }
        return node.isBoolean() ? node.asBoolean() : node.asString("");
    }

    static CollectedLogs ofAlloy(List<Statement> configuration) {
        List<Object> relabellings = new ArrayList<>();
        List<Object> stages = new ArrayList<>();
        List<String> urls = new ArrayList<>();
        for (Statement.Block component : blocks(configuration)) {
            switch (component.name()) {
                case "discovery.relabel" ->
                    relabellings.add(blocks(component.body()).stream()
                            .map(CollectedLogs::attributes)
                            .toList());
                case "loki.process" -> stages.add(alloyStages(component.body()));
                case "loki.write" ->
                    blocks(component.body())
                            .forEach(endpoint ->
                                    urls.add((String) attributes(endpoint).get("url")));
                default -> {
                    // Where lines come from is not compared.
                }
            }
        }
        return new CollectedLogs(relabellings, stages, urls);
    }

    private static List<Object> alloyStages(List<Statement> body) {
        List<Object> result = new ArrayList<>();
        for (Statement.Block stage : blocks(body)) {
            Map<String, Object> fields = attributes(stage);
            List<Object> nested = alloyStages(stage.body());
            if (!nested.isEmpty()) {
                fields.put("stages", nested);
            }
            result.add(Map.of(stage.name().substring("stage.".length()), fields));
        }
        return result;
    }

    private static Map<String, Object> attributes(Statement.Block block) {
        Map<String, Object> result = new TreeMap<>();
        for (Statement statement : block.body()) {
            if (statement instanceof Statement.Attribute attribute) {
                result.put(attribute.name(), plain(attribute.value()));
            }
        }
        return result;
    }

    private static Object plain(Value value) {
        if (value instanceof Value.Entries object) {
            Map<String, Object> map = new TreeMap<>();
            object.entries().forEach((key, entry) -> map.put(key, plain(entry)));
            return map;
        }
        if (value instanceof Value.Items list) {
            return list.items().stream().map(CollectedLogs::plain).toList();
        }
        if (value instanceof Value.Flag flag) {
            return flag.value();
        }
        return value instanceof Value.Text text ? text.value() : value.toString();
    }

    private static List<Statement.Block> blocks(List<Statement> statements) {
        return statements.stream()
                .filter(Statement.Block.class::isInstance)
                .map(Statement.Block.class::cast)
                .toList();
    }
}
