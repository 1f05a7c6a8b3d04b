package dev.sextant.rulefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.sextant.promql.Dialect;
import dev.sextant.rulefile.yaml.YamlReader;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that were made to hurt get an answer, soon. */
class HostileFilesTest {
    private static final int MANY = 100_000;

    @Test
    void nestingHasALimit() {
        assertThat(messages("groups: " + "[".repeat(MANY)))
                .containsExactly("lists and mappings are nested more than 100 levels deep");
        assertThat(messages("- ".repeat(MANY)))
                .containsExactly("lists and mappings are nested more than 100 levels deep");
        assertThat(messages("{a: ".repeat(MANY)))
                .containsExactly("lists and mappings are nested more than 100 levels deep");
    }

    @Test
    void aliasesHaveALimit() {
        StringBuilder bomb = new StringBuilder("groups:\n- name: a\n  rules: &r\n");
        for (int i = 0; i < 3000; i++) {
            bomb.append("  - {record: r, expr: up}\n");
        }
        for (int i = 0; i < 3000; i++) {
            bomb.append("- name: g").append(i).append("\n  rules: *r\n");
        }

        assertThat(messages(bomb.toString())).contains("document contains excessive aliasing");
    }

    @Test
    void largeFilesAreRead() {
        assertThat(messages("# \n".repeat(10_000_000))).isEmpty();
    }

    @Test
    void sizeHasALimit() {
        assertThat(messages("#".repeat(YamlReader.MOST_CHARS + 1)))
                .containsExactly("the file has 134217729 characters; the limit is 134217728");
    }

    @Test
    void problemsHaveALimit() {
        List<String> messages = messages("groups:\n" + "- x\n".repeat(20_000));

        assertThat(messages).hasSize(10_001).contains("there are more than 10000 errors");
    }

    @Test
    void warningsDoNotMakeAFileBad() {
        RuleFile file = RuleFiles.read("groups:\n" + "-\n".repeat(20_000), Dialect.PLAIN);

        assertThat(file.isValid()).isTrue();
        assertThat(file.problems()).hasSize(10_001).last().hasToString("10002:2: 10000 more warnings are not listed");
    }

    @ParameterizedTest
    @MethodSource("bigFiles")
    void answersSoon(String text) {
        RuleFile file = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> RuleFiles.read(text, Dialect.PLAIN));

        assertThat(file.problems()).isNotEmpty();
    }

    static Stream<String> bigFiles() {
        String rule = "groups: [{name: g, rules: [{alert: A, expr: \"";
        String mark = "{".repeat(MANY);
        return Stream.of(
                "\"" + "a".repeat(1_000_000),
                "a ".repeat(500_000),
                "a\n".repeat(500_000),
                "a: ".repeat(300_000),
                "? ".repeat(300_000),
                "&a ".repeat(300_000),
                "!!a ".repeat(300_000),
                "a: b\n".repeat(200_000),
                "a: &a b\n".repeat(100_000),
                "\t".repeat(1_000_000) + "x",
                "{\n" + "\t\"a\": 1,\n".repeat(100_000),
                "groups: |\n" + " x\n".repeat(300_000),
                "groups: |9\n" + " ".repeat(500_000) + "x\n",
                "groups: >\n" + "  x\n\n".repeat(200_000),
                rule + "(".repeat(MANY) + "\"}]}]",
                rule + "é + rate(up) + ".repeat(20_000) + "1\"}]}]",
                rule + "up\", annotations: {a: \"" + mark + "\"}}]}]",
                "groups: [" + "{<<: *a},".repeat(MANY),
                "groups: [{name: &a x}," + "{<<: {<<: {name: *a}}},".repeat(20_000) + "]",
                "\u0000".repeat(1000));
    }

    private static List<String> messages(String text) {
        RuleFile file = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> RuleFiles.read(text, Dialect.PLAIN));
        return file.problems().stream().map(RuleProblem::message).toList();
    }
}
