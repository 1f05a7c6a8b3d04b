package dev.sextant.conformance.promql;

import dev.sextant.conformance.tools.Tool;
import dev.sextant.promql.Feature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Prometheus's own parser, in a program of {@code tools/go/promql}. */
final class PrometheusParser {
    private PrometheusParser() {}

    /** One JSON object for each expression: ok, type, canonical, pretty, errors with start, end and message. */
    static List<JsonNode> judge(List<String> expressions, Set<Feature> features, int limit, Path folder)
            throws IOException, InterruptedException {
        Path input = folder.resolve("expressions");
        Path output = folder.resolve("verdicts");
        Files.write(input, expressions.stream().map(PrometheusParser::encoded).toList());
        String flags = features.isEmpty()
                ? "none"
                : features.stream().map(Feature::flag).collect(Collectors.joining(","));
        Process process = new ProcessBuilder(
                        Tool.named("promql-verdicts").program().toString(),
                        "-features",
                        flags,
                        "-max-line",
                        Integer.toString(limit))
                .redirectInput(input.toFile())
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("promql-verdicts ended with " + process.exitValue());
        }
        try (var lines = Files.lines(output)) {
            return lines.map(line -> JsonMapper.shared().readTree(line)).toList();
        }
    }

    /** A lone surrogate U+DCNN is the byte NN. */
    private static String encoded(String expression) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        expression.codePoints().forEach(point -> {
            if (point >= 0xdc80 && point <= 0xdcff) {
                bytes.write(point & 0xff);
            } else {
                bytes.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
            }
        });
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
