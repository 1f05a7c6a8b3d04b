package dev.sextant.conformance.promql;

import dev.sextant.conformance.tools.LineJudge;
import dev.sextant.promql.Feature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Prometheus's own parser, in a program of {@code tools/go/promql}. */
final class PrometheusParser {
    private PrometheusParser() {}

    /** One JSON object for each expression: ok, type, canonical, pretty, errors with start, end and message. */
    static List<JsonNode> judge(List<String> expressions, Set<Feature> features, int limit, Path folder)
            throws IOException, InterruptedException {
        String flags = features.isEmpty()
                ? "none"
                : features.stream().map(Feature::flag).collect(Collectors.joining(","));
        List<String> arguments = List.of("-features", flags, "-max-line", Integer.toString(limit));
        return LineJudge.ask("promql-verdicts", arguments, expressions, folder);
    }
}
