package dev.sextant.conformance.logs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.conformance.kubernetes.Stack;
import dev.sextant.conformance.kubernetes.YamlFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Promtail starts with what is generated for it, and its chart hands it that file. */
class PromtailConfigTest {

    @Test
    void hasKnownKeysOnly() {
        List<String> problems = new ArrayList<>();
        for (Path file : files()) {
            PromtailKeys.problems(YamlFile.read(file))
                    .forEach(problem -> problems.add(Stack.nameOf(file) + ": " + problem));
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void wrongKeysAreFound() {
        assertThat(PromtailKeys.problems(YamlFile.parse("""
                server:
                  http_port: 1
                client: {}
                scrape_configs:
                - job_name: pods
                  pipelines: []
                  relabel_configs:
                  - sourceLabels: []
                  pipeline_stages:
                  - cri: {}
                  - parse: {}
                  - match:
                      selector: '{a="b"}'
                      stages:
                      - json:
                          expression: {}
                """)))
                .containsExactlyInAnyOrder(
                        "client is no key of Promtail",
                        "server/http_port is no key of Promtail",
                        "scrape_configs/pipelines is no key of Promtail",
                        "relabel_configs/sourceLabels is no key of Promtail",
                        "pipeline_stages/parse is no stage",
                        "pipeline_stages/match/json/expression is no key of Promtail");
    }

    @Test
    void theChartPointsToTheFileThatIsMounted() {
        for (Path file : files()) {
            JsonNode values = YamlFile.read(file.resolveSibling("promtail-values.yaml"));
            String mount = values.at("/extraVolumeMounts/0/mountPath").asString();
            assertThat(values.at("/extraArgs/0").asString())
                    .isEqualTo("-config.file=" + mount + "/" + file.getFileName());
            assertThat(values.at("/extraVolumeMounts/0/name")).isEqualTo(values.at("/extraVolumes/0/name"));
        }
    }

    private static List<Path> files() {
        return Stack.filesOfAll("loki/promtail-config.yaml");
    }
}
