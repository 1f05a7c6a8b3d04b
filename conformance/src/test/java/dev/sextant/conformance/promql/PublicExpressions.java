package dev.sextant.conformance.promql;

import dev.sextant.conformance.Corpora;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Expressions that nobody here has written. */
final class PublicExpressions {
    private static final Pattern EVAL = Pattern.compile(
            "\\s*eval(?:_\\w+)?\\s+(?:instant|range)\\s+(?:at\\s+\\S+|from\\s+\\S+\\s+to\\s+\\S+\\s+step\\s+\\S+)\\s+(.*)");

    private PublicExpressions() {}

    /** All of them, each once; good and bad ones. */
    static List<String> all() {
        Set<String> found = new LinkedHashSet<>();
        for (String file : List.of("parse_cases", "printer_cases", "prettier_cases")) {
            JsonNode cases = JsonMapper.shared().readTree(Corpora.at("promql/" + file + ".json"));
            // Bytes that are no UTF-8 stand there as the letter of that number.
            cases.forEach(testCase -> found.add(testCase.path("input")
                    .asString(testCase.path("in").asString(""))
                    .replace('\u00ff', '\udcff')));
        }
        for (Path file : files("promql/promqltest", ".test")) {
            for (String line : lines(file)) {
                Matcher eval = EVAL.matcher(line);
                if (eval.matches()) {
                    found.add(eval.group(1));
                }
            }
        }
        for (Path file : files("rules", ".yaml", ".yml")) {
            YAMLMapper.shared()
                    .readValues(YAMLMapper.shared().createParser(file), JsonNode.class)
                    .forEachRemaining(
                            document -> document.findValues("expr").forEach(expr -> found.add(expr.asString(""))));
        }
        return new ArrayList<>(found);
    }

    private static List<Path> files(String folder, String... endings) {
        try (Stream<Path> all = Files.walk(Corpora.at(folder))) {
            return all.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
