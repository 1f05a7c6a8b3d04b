package dev.sextant.conformance.slo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.conformance.pipeline.Pipeline;
import dev.sextant.conformance.tools.Tool;
import dev.sextant.dsl.Observability;
import dev.sextant.source.Diagnostic;
import dev.sextant.source.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What is generated of definitions of SLOs, as promtool plays it. */
final class GeneratedRules {
    private static final YAMLMapper YAML = new YAMLMapper();

    private GeneratedRules() {}

    /** Returns why nothing is generated below {@code out}. */
    static List<String> refusals(Path out, Observability definition) {
        return Pipeline.generate(out, List.of(workspace -> workspace.team("shop", team -> {}), definition))
                .diagnostics()
                .stream()
                .filter(diagnostic -> diagnostic.level() == Level.ERROR)
                .map(Diagnostic::message)
                .toList();
    }

    /** Plays a test of {@code rules.yaml} in {@code folder}, which the rules are copied to. */
    static void play(Path folder, Observability definition, ObjectNode test) throws IOException, InterruptedException {
        Path out = folder.resolve("generated");
        assertThat(refusals(out, definition)).isEmpty();
        Path rules = folder.resolve("rules.yaml");
        try (Stream<Path> files = Files.walk(out)) {
            Files.copy(
                    files.filter(path -> path.endsWith("rules/recording-rules.yaml"))
                            .findFirst()
                            .orElseThrow(),
                    rules);
        }
        Path written = Files.writeString(folder.resolve("test.yaml"), YAML.writeValueAsString(test));
        Tool.Answer checked = Tool.named("promtool").run("check", "rules", rules.toString());
        assertThat(checked.exitCode()).as(checked.output()).isZero();
        Tool.Answer answer = Tool.named("promtool").run("test", "rules", written.toString());
        assertThat(answer.exitCode()).as(answer.output()).isZero();
    }
}
