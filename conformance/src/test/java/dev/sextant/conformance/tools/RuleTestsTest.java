package dev.sextant.conformance.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.conformance.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The generated tests of rules: Prometheus's own engine finds that the rules do what the objectives say. */
class RuleTestsTest {
    private static final String SUCCESS = "SUCCESS";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("slos")
    void everySloHasATestThatItsRulesPass(String environment, String group) throws Exception {
        Tool.Answer answer = play(copy(environment, group));
        assertThat(answer.exitCode()).as(answer.output()).isZero();
        assertThat(answer.output()).contains(SUCCESS);
    }

    @Test
    void noTestBelongsToNoSlo() throws IOException {
        assertThat(Repository.files("out", "*/monitoring/prometheus/tests/*.yaml"))
                .hasSize(slos().size())
                .hasSizeGreaterThan(20);
    }

    /** What users run: the file where it is, with the rules of all services. */
    @Test
    void playsWhereItIsGenerated() throws Exception {
        Tool.Answer answer = play(prometheus("production").resolve("tests/order-service-availability.yaml"));
        assertThat(answer.exitCode()).as(answer.output()).isZero();
        assertThat(answer.output()).contains(SUCCESS);
    }

    /** Each mistake is found by the scenario that is there for it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "> 14.4 \\* | > 144 * | fast burn",
                "> 14.4 \\* | > 16 * | fast burn",
                "> 14.4 \\* | > 12 * | errors just below the threshold of page-fast",
                "> 6 \\* | > 3 * | slow burn",
                "> 3 \\* | > 4 * | slow burn",
                "error_ratio:rate5m(.{0,60}) > 14.4 | error_ratio:rate1h$1 > 14.4 | recovery",
                "error_ratio:rate30m(.{0,60}) > 6 | error_ratio:rate6h$1 > 6 | recovery",
                "(?s)\\s+> 0\\b | >= 0 | no traffic",
                "vector\\(0.99\\) | vector(NaN) | healthy",
            })
    void aMistakeInTheRulesIsFound(String correct, String mistaken, String scenario) throws Exception {
        Path test = copy("production", "slo:user-service:error-rate");
        Path rules = rules(test);
        String before = Files.readString(rules);
        String after = before.replaceAll(correct, mistaken);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(rules, after);

        Tool.Answer answer = Tool.named("promtool").run("test", "rules", "--run=^" + scenario + "$", test.toString());
        assertThat(answer.exitCode()).as(answer.output()).isNotZero();
        assertThat(answer.output()).contains("FAILED", "got:");
    }

    static List<Arguments> slos() throws IOException {
        List<Arguments> slos = new ArrayList<>();
        for (String environment : List.of("production", "staging")) {
            for (String group : RuleCopy.groups(prometheus(environment).resolve("rules/recording-rules.yaml"))) {
                slos.add(Arguments.of(environment, group));
            }
        }
        return slos;
    }

    private Path copy(String environment, String group) throws IOException {
        Path generated = prometheus(environment);
        String test = "tests/" + group.substring("slo:".length()).replace(':', '-') + ".yaml";
        Path copied = folder.resolve(test);
        RuleCopy.of(generated.resolve("rules/recording-rules.yaml"), group, rules(copied));
        Files.createDirectories(copied.getParent());
        return Files.copy(generated.resolve(test), copied);
    }

    private static Path rules(Path test) {
        return test.resolveSibling("../rules/recording-rules.yaml").normalize();
    }

    private static Tool.Answer play(Path test) throws IOException, InterruptedException {
        return Tool.named("promtool").run("test", "rules", test.toString());
    }

    private static Path prometheus(String environment) {
        return Repository.root().resolve("out/" + environment + "/monitoring/prometheus");
    }
}
