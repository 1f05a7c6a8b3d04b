package dev.sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCheckTest {
    private static final String GOOD = """
            groups:
              - name: node
                rules:
                  - record: job:up:sum
                    expr: sum by (job) (up)
            """;

    private static final String BAD = """
            groups:
              - name: node
                rules:
                  - alert: Errors
                    expr: >
                      sum(rate(errors_total))
                      > 5
                    fro: 5m
            """;

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void saysNothingOfWhatIsRight() throws IOException {
        assertThat(Run.of("rules", "check", file("good.yaml", GOOD)))
                .isEqualTo(new Run(0, "", "1 file, 1 rule, 0 errors, 0 warnings\n"));
    }

    @Test
    void tellsEveryProblemOfEveryFileWithItsPlace() throws IOException {
        String bad = file("bad.yaml", BAD);
        String absent = folder.resolve("absent.yaml").toString();
        Run run = Run.of("rules", "check", bad, absent, file("good.yaml", GOOD));
        assertThat(run.out())
                .isEqualTo(bad
                        + ":6:20: group \"node\", rule 1, \"Errors\": could not parse expression: expected type range"
                        + " vector in call to function \"rate\", got instant vector\n"
                        + "            sum(rate(errors_total))\n"
                        + "                     ^^^^^^^^^^^^\n"
                        + "  hint: the function wants a range: put [5m] after the selector\n"
                        + bad + ":8:9: group \"node\", rule 1: field fro is unknown in a rule\n"
                        + "          fro: 5m\n"
                        + "          ^\n"
                        + "  hint: did you mean for?\n");
        assertThat(run.err())
                .isEqualTo("sextant: cannot read " + absent + ": no such file\n"
                        + "2 files, 1 rule, 2 errors, 0 warnings\n");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(Run.of("rules", "check", bad).exitCode()).isEqualTo(1);
    }

    @Test
    void readsStandardInput() {
        assertThat(Run.with(GOOD, "rules", "check", "-").exitCode()).isZero();
        assertThat(Run.with(BAD, "rules", "check", "-").out()).startsWith("<stdin>:6:");
        assertThat(Run.with(Run.bytes("groups: \u00ff"), "rules", "check", "-").out())
                .contains("the file is not UTF-8");
    }

    @Test
    void answersProgramsInJson() {
        Run run = Run.with(BAD, "rules", "check", "--json", "-");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("{\"file\":\"<stdin>\",\"ok\":false,\"groups\":1,\"rules\":0,\"problems\":[{\"line\":6,")
                .contains("\"severity\":\"error\",\"kind\":\"unknown-field\"")
                .endsWith("}]}\n");
        assertThat(Run.with(GOOD, "rules", "check", "--json", "-").out())
                .isEqualTo("{\"file\":\"<stdin>\",\"ok\":true,\"groups\":1,\"rules\":1,\"problems\":[]}\n");
    }

    @Test
    void aWarningDoesNotFail() {
        Run run = Run.with(
                GOOD + GOOD.substring(GOOD.indexOf("  - name")).replace("node", "other"), "rules", "check", "-");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains(": warning: ");
        assertThat(run.err()).isEqualTo("1 file, 2 rules, 0 errors, 1 warning\n");
    }

    @Test
    void warningsThatAreNotListedAreNoWarning() {
        String many = GOOD + "      - record: job:up:sum\n        expr: sum by (job) (up)\n".repeat(11_999);
        Run run = Run.with(many, "rules", "check", "-");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEqualTo("1 file, 12000 rules, 0 errors, 10000 warnings\n");
        assertThat(run.out()).endsWith(": warning: 1999 more warnings are not listed\n");
    }

    @Test
    void resourcesOfKubernetesAreReadToo() {
        String resource = """
                apiVersion: monitoring.coreos.com/v1
                kind: PrometheusRule
                metadata:
                  name: node
                spec:
                """ + GOOD.indent(2);
        assertThat(Run.with(resource, "rules", "check", "-").err()).isEqualTo("1 file, 1 rule, 0 errors, 0 warnings\n");
    }

    @Test
    void rulesThatAreNotReadFail() {
        Run run = Run.with("apiVersion: operator.victoriametrics.com/v1beta1\nkind: VMRule\n", "rules", "check", "-");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("<stdin>:1:1: rules of a VMRule are MetricsQL, which this check does not know");
        assertThat(Run.with("kind: VMRule\n", "rules", "check", "--json", "-").out())
                .contains("\"severity\":\"error\",\"kind\":\"not-read\"");
    }

    @Test
    void aProblemInAConfigMapShowsItsLineThere() {
        String map = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\ndata:\n  a.yaml: |\n" + BAD.indent(4);
        assertThat(Run.with(map, "rules", "check", "-").out())
                .startsWith("<stdin>:11:24: data \"a.yaml\", group \"node\", rule 1, \"Errors\": could not parse")
                .contains("\n" + " ".repeat(25) + "^^^^^^^^^^^^\n");
    }

    @Test
    void theDialectCounts() {
        String text = GOOD.replace("sum by (job) (up)", "limitk(1, up)");
        assertThat(Run.with(text, "rules", "check", "-").exitCode()).isEqualTo(1);
        assertThat(Run.with(text, "rules", "check", "--features", "all", "-").exitCode())
                .isZero();
    }

    @Test
    void withoutFileThereIsNothingToCheck() {
        assertThat(Run.of("rules", "check").exitCode()).isEqualTo(2);
    }
}
