package dev.sextant.conformance.helm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.conformance.Corpora;
import dev.sextant.conformance.kubernetes.YamlFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A published Helm chart.
 *
 * @param defaults its {@code values.yaml}
 * @param schema its {@code values.schema.json}
 */
record Chart(String name, String version, JsonNode defaults, Optional<JsonNode> schema) {

    private static final Map<Path, Chart> BY_FILE = new ConcurrentHashMap<>();

    /** Returns the chart of exactly this version; fails where the corpora have another one. */
    static Chart find(String name, String version) {
        List<Path> files = folders(Corpora.at("k8s/charts")).stream()
                .map(folder -> folder.resolve("Chart.yaml"))
                .filter(file -> isAbout(YamlFile.read(file), name, version))
                .toList();
        assertThat(files).as("chart %s %s in the corpora", name, version).hasSize(1);
        return BY_FILE.computeIfAbsent(files.get(0), file -> read(name, version, file));
    }

    private static List<Path> folders(Path parent) {
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isAbout(JsonNode chart, String name, String version) {
        return chart.path("name").asString("").equals(name)
                && chart.path("version").asString("").equals(version);
    }

    private static Chart read(String name, String version, Path file) {
        Path schema = file.resolveSibling("values.schema.json");
        return new Chart(
                name,
                version,
                YamlFile.read(file.resolveSibling("values.yaml")),
                Files.exists(schema)
                        ? Optional.of(new JsonMapper().readTree(YamlFile.text(schema)))
                        : Optional.empty());
    }

    @Override
    public String toString() {
        return name + " " + version;
    }
}
