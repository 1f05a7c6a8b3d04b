package dev.sextant.conformance.logs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.conformance.Corpora;
import dev.sextant.conformance.kubernetes.Stack;
import dev.sextant.conformance.kubernetes.YamlFile;
import dev.sextant.generators.logs.alloy.AlloyEmitter;
import dev.sextant.generators.logs.alloy.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is generated for Alloy, held against what Grafana's converter makes of Promtail's configurations. */
class AlloyConfigTest {

    private static final Pattern EXPORT = Pattern.compile("\\b([a-z]+(?:\\.[a-z_]+)+\\.pods|loki\\.write\\.loki)\\.");

    @Test
    void theEmitterWritesAsGrafanasDoes() throws IOException {
        List<String> equal = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (Path file : converted()) {
            String text = Files.readString(file);
            try {
                List<Statement> statements = AlloyReader.read(text);
                assertThat(AlloyEmitter.emit(List.of(), statements).strip())
                        .as(file.getFileName().toString())
                        .isEqualTo(text.strip());
                equal.add(file.getFileName().toString());
            } catch (IllegalArgumentException e) {
                refused.add(file.getFileName().toString() + ": " + e.getMessage());
            }
        }
        // The others have numbers, or lists and calls over several lines, none of which is ever generated.
        assertThat(equal).as("not read: %s", refused).hasSizeGreaterThanOrEqualTo(15);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docker_relabel",
                "journal",
                "kafka",
                "pipeline_stages_cri_empty",
                "pipeline_stages_match_nested",
                "pipeline_stages_structured_metadata",
                "source_pipeline_example"
            })
    void theComparisonAgreesWithGrafanasConverter(String name) throws IOException {
        Path promtail = Corpora.at("promtail-alloy/" + name + ".yaml");
        CollectedLogs before = CollectedLogs.ofPromtail(YamlFile.read(promtail));
        CollectedLogs after =
                CollectedLogs.ofAlloy(AlloyReader.read(Files.readString(promtail.resolveSibling(name + ".alloy"))));

        assertThat(after).isEqualTo(before);
    }

    @Test
    void alloyDoesWithTheLinesWhatPromtailDoes() {
        Set<CollectedLogs> promtail = Stack.filesOfAll("loki/promtail-config.yaml").stream()
                .map(file -> CollectedLogs.ofPromtail(YamlFile.read(file)))
                .map(CollectedLogs::toNowhere)
                .collect(Collectors.toSet());
        Set<CollectedLogs> alloy = Stack.filesOfAll("loki/config.alloy").stream()
                .map(file -> CollectedLogs.ofAlloy(AlloyReader.read(YamlFile.text(file))))
                .map(CollectedLogs::toNowhere)
                .collect(Collectors.toSet());

        assertThat(alloy).isEqualTo(promtail);
    }

    @Test
    void everyReferenceLeadsToAComponent() {
        for (Path file : Stack.filesOfAll("loki/config.alloy")) {
            String text = YamlFile.text(file);
            Set<String> components = new TreeSet<>();
            for (Statement statement : AlloyReader.read(text)) {
                Statement.Block component = (Statement.Block) statement;
                components.add(component.name() + "." + component.label().orElseThrow());
            }
            Set<String> references =
                    EXPORT.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
            assertThat(references).isNotEmpty().isSubsetOf(components);
        }
    }

    @Test
    void theChartPointsToTheFileThatIsMounted() {
        for (Path file : Stack.filesOfAll("loki/config.alloy")) {
            assertThat(YamlFile.read(file.resolveSibling("alloy-values.yaml"))
                            .at("/alloy/configMap/key")
                            .asString())
                    .isEqualTo(file.getFileName().toString());
        }
    }

    private static List<Path> converted() throws IOException {
        try (Stream<Path> files = Files.list(Corpora.at("promtail-alloy"))) {
            return files.filter(file -> file.toString().endsWith(".alloy"))
                    .sorted()
                    .toList();
        }
    }
}
