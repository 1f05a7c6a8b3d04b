package dev.sextant.conformance.grafana;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.conformance.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** The provisioning file for data sources, for which Grafana publishes no schema. */
class DatasourcesTest {
    private static final Pattern DOLLARS = Pattern.compile("\\$+");
    private static final Pattern UID = Pattern.compile("(?m)^ *(?:datasourceUid|alertmanagerUid): (.*)$");

    static List<Path> files() {
        List<Path> files =
                new ArrayList<>(Repository.files("out", "*/monitoring/grafana/datasources/datasources.yaml"));
        files.addAll(Repository.files(
                "generators/src/test/java/dev/sextant/generators/grafana", "DatasourcesGeneratorTest.*.approved.yaml"));
        return files;
    }

    @ParameterizedTest
    @MethodSource("files")
    void linksLeadToDataSourcesOfTheFile(Path file) throws IOException {
        String text = Files.readString(file);
        List<Object> uids =
                sources(text).stream().<Object>map(source -> source.get("uid")).toList();

        assertThat(uids).doesNotHaveDuplicates().contains("prometheus", "loki");
        assertThat(UID.matcher(text).results().map(match -> match.group(1)).toList())
                .isNotEmpty()
                .allMatch(uids::contains);
    }

    @ParameterizedTest
    @MethodSource("files")
    void oneIsTheDefault(Path file) throws IOException {
        assertThat(sources(Files.readString(file)))
                .filteredOn(source -> Boolean.TRUE.equals(source.get("isDefault")))
                .extracting(source -> source.get("uid"))
                .containsExactly("prometheus");
    }

    /** Grafana would put an environment variable, which there is not, in the place of a single one. */
    @ParameterizedTest
    @MethodSource("files")
    void everyDollarSignIsDoubled(Path file) throws IOException {
        Matcher dollars = DOLLARS.matcher(Files.readString(file));
        while (dollars.find()) {
            assertThat(dollars.group().length() % 2).as("at " + dollars.start()).isZero();
        }
    }

    private static List<Map<String, Object>> sources(String text) {
        Map<String, List<Map<String, Object>>> document = new Yaml().load(text);
        List<Map<String, Object>> sources = document.get("datasources");
        assertThat(sources).isNotEmpty();
        return sources;
    }
}
