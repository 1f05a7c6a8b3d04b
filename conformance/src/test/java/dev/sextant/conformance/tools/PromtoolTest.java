package dev.sextant.conformance.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.conformance.Repository;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Prometheus's own checker reads every rules file without a complaint. */
class PromtoolTest {

    @ParameterizedTest
    @MethodSource("rulesFiles")
    void acceptsRules(Path rules) throws Exception {
        Tool.Answer answer =
                Tool.named("promtool").run("check", "rules", "--lint=all", "--lint-fatal", rules.toString());
        assertThat(answer.exitCode()).as(answer.output()).isZero();
        assertThat(answer.output()).containsPattern("SUCCESS: [1-9][0-9]* rules found");
    }

    @Test
    void refusesABrokenRule(@TempDir Path folder) throws Exception {
        Path broken = Files.writeString(
                folder.resolve("broken.yaml"),
                Files.readString(rulesFiles().get(0)).replaceFirst("sum\\(", "sum(("));
        Tool.Answer answer = Tool.named("promtool").run("check", "rules", broken.toString());
        assertThat(answer.exitCode()).as(answer.output()).isNotZero();
    }

    @Test
    void bothEnvironmentsHaveBothFiles() {
        assertThat(rulesFiles()).hasSize(4);
    }

    static List<Path> rulesFiles() {
        List<Path> files = Repository.files("out", "*/monitoring/prometheus/rules/*.yaml");
        assertThat(files).as("generated rules files").isNotEmpty();
        return files;
    }
}
