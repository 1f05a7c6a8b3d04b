package dev.sextant.promql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The same expressions for the tests of other packages, and those of public dashboards. */
public final class RealExpressions {
    private static final Set<String> OTHER_SOURCES = Set.of("loki", "postgres", "cloudwatch", "elasticsearch");

    private static List<JsonNode> dashboards = List.of();

    private RealExpressions() {}

    /** Every expression of public rule files. */
    public static List<String> rules() {
        return Corpora.rules();
    }

    /** Every expression that Prometheus's own engine tests evaluate. */
    public static List<String> engineTests() {
        return Corpora.engineTests();
    }

    /** Every expression that a panel of a public dashboard asks Prometheus. */
    public static List<String> dashboards() {
        List<String> found = new ArrayList<>();
        dashboardFiles().forEach(dashboard -> collect(dashboard, "", found));
        return found;
    }

    /** Every query of a variable of a public dashboard that is asked of Prometheus. */
    public static List<String> variableQueries() {
        List<String> found = new ArrayList<>();
        for (JsonNode dashboard : dashboardFiles()) {
            for (JsonNode variable : dashboard.path("templating").path("list")) {
                JsonNode query = variable.path("query");
                if (variable.path("type").asString("").equals("query") && !isOther(source(variable, ""))) {
                    found.add(query.isObject() ? query.path("query").asString() : query.asString());
                }
            }
        }
        return found;
    }

    /** A target without a data source has that of its panel. */
    private static void collect(JsonNode node, String inherited, List<String> found) {
        String source = source(node, inherited);
        if (node.path("expr").isString() && !isOther(source)) {
            found.add(node.path("expr").asString());
        }
        node.forEach(child -> collect(child, source, found));
    }

    private static String source(JsonNode node, String inherited) {
        JsonNode source = node.path("datasource");
        return source.isObject() || source.isString() ? source.toString() : inherited;
    }

    private static boolean isOther(String source) {
        return OTHER_SOURCES.stream().anyMatch(source::contains);
    }

    private static synchronized List<JsonNode> dashboardFiles() {
        if (dashboards.isEmpty()) {
            dashboards = readDashboards();
        }
        return dashboards;
    }

    private static List<JsonNode> readDashboards() {
        try (Stream<Path> files = Files.list(Corpora.folder("dashboards/mixins"))) {
            JsonMapper json = new JsonMapper();
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> json.readTree(file.toFile()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
