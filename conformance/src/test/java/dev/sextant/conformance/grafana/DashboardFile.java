package dev.sextant.conformance.grafana;

import dev.sextant.conformance.Repository;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A dashboard that was generated.
 *
 * @param name where it is, relative to the repository's root
 * @param json what it says
 */
record DashboardFile(String name, JsonNode json) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Returns the dashboards that the examples generate. */
    static List<DashboardFile> generated() {
        return read(Repository.files("out", "*/monitoring/grafana/dashboards/*.json"));
    }

    /** Returns those, and the ones that the generator's own tests approve, which have more that is unusual. */
    static List<DashboardFile> all() {
        List<DashboardFile> files = new ArrayList<>(generated());
        files.addAll(read(Repository.files(
                "generators/src/test/java/dev/sextant/generators/grafana", "DashboardGeneratorTest.*.approved.json")));
        return files;
    }

    static JsonNode parse(String text) {
        return JSON.readTree(text);
    }

    /** Returns the panels in order, without the titles between them. */
    List<JsonNode> panels() {
        return elements(json.path("panels")).stream()
                .filter(panel -> !type(panel).equals("row"))
                .toList();
    }

    static List<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    static String type(JsonNode typed) {
        return typed.path("type").asString("");
    }

    @Override
    public String toString() {
        return name;
    }

    private static List<DashboardFile> read(List<Path> files) {
        return files.stream()
                .map(file ->
                        new DashboardFile(Repository.root().relativize(file).toString(), JSON.readTree(file.toFile())))
                .toList();
    }
}
