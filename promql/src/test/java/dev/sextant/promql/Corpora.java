package dev.sextant.promql;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Public expressions that nobody on this project wrote, read where they lie. */
public final class Corpora {
    private static final Pattern INSTANT =
            Pattern.compile("eval(?:_fail|_warn|_info|_ordered)?\\s+instant\\s+(?:at\\s+\\S+\\s+)?(.*)");
    private static final Pattern RANGE = Pattern.compile(
            "eval(?:_fail|_warn|_info)?\\s+range\\s+from\\s+\\S+\\s+to\\s+\\S+\\s+step\\s+\\S+\\s+(.*)");

    private Corpora() {}

    /** The folder, or the test is skipped; in continuous integration it fails instead. */
    static Path folder(String name) {
        Path folder = root().resolve(name);
        if (!Files.exists(folder)) {
            String message = "corpora not found: " + folder + "; set SEXTANT_CORPORA";
            if ("true".equals(System.getenv("CI"))) {
                fail(message);
            }
            Assumptions.abort(message);
        }
        return folder;
    }

    private static Path root() {
        String property = System.getProperty("sextant.corpora");
        if (property != null) {
            return Path.of(property);
        }
        String variable = System.getenv("SEXTANT_CORPORA");
        if (variable != null) {
            return Path.of(variable);
        }
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !Files.isDirectory(at.resolve(".mvn"))) {
            at = at.getParent();
        }
        return at == null ? Path.of("corpora") : at.resolveSibling("shared").resolve("corpora");
    }

    public static JsonNode json(String name) {
        return new JsonMapper().readTree(folder(name).toFile());
    }

    /** Every expression that Prometheus's own engine tests evaluate. */
    public static List<String> engineTests() {
        List<String> found = new ArrayList<>();
        for (Path file : files("promql/promqltest", ".test")) {
            for (String line : lines(file)) {
                for (Pattern pattern : List.of(INSTANT, RANGE)) {
                    Matcher matcher = pattern.matcher(line.strip());
                    if (matcher.matches()) {
                        found.add(matcher.group(1));
                    }
                }
            }
        }
        return found;
    }

    /** Every expression of public rule files. */
    public static List<String> rules() {
        List<String> found = new ArrayList<>();
        YAMLMapper yaml = new YAMLMapper();
        for (String suffix : List.of(".yml", ".yaml")) {
            for (Path file : files("rules", suffix)) {
                yaml.readTree(file.toFile()).findValues("expr").forEach(expr -> found.add(expr.asString()));
            }
        }
        return found;
    }

    private static List<Path> files(String folder, String suffix) {
        try (Stream<Path> walk = Files.walk(folder(folder))) {
            return walk.filter(file -> file.toString().endsWith(suffix))
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
