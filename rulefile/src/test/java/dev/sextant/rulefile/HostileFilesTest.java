package dev.sextant.rulefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.sextant.promql.Dialect;
import dev.sextant.yaml.read.YamlReader;
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
    void aliasesOfAliasesHaveALimit() {
        String merges = "x:\n- &a0 {name: g}\n" + chain("{<<: *a%d}") + "groups:\n- *a" + MANY + "\n";
        String lists = "kind: List\nx:\n- &a0 {kind: PrometheusRule}\n" + chain("{kind: List, items: [*a%d]}")
                + "items:\n- *a" + MANY + "\n";

        assertThat(messages(merges)).contains("aliases are nested more than 100 levels deep");
        assertThat(messages(lists)).containsExactly("aliases are nested more than 100 levels deep");
    }

    private static String chain(String node) {
        StringBuilder nodes = new StringBuilder();
        for (int i = 1; i <= MANY; i++) {
            nodes.append("- &a")
                    .append(i)
                    .append(' ')
                    .append(node.formatted(i - 1))
                    .append('\n');
        }
        return nodes.toString();
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

    @Test
    void textsInAConfigMapHaveALimitTogether() {
        String rules = "groups: [{name: g, rules: [{record: r, expr: up}]}] #" + "x".repeat(100_000);
        String map = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\ndata:\n  a: &a '" + rules + "'\n";

        assertThat(messages(map + "  b: *a\n".repeat(1))).isEmpty();
        StringBuilder many = new StringBuilder(map);
        for (int i = 0; i < MANY; i++) {
            many.append("  b").append(i).append(": *a\n");
        }
        assertThat(messages(many.toString()))
                .containsExactly("the rule files in this file have more than 16000000 characters");
    }

    @Test
    void textsInTextsHaveALimit() {
        String text = "groups:\n- name: g\n  rules:\n  - alert: A\n    expr: up\n";
        for (int i = 0; i < 6; i++) {
            text = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\ndata:\n  groups: |\n" + text.indent(4);
        }

        assertThat(messages(text)).containsExactly("texts with rules are nested more than 4 levels deep");
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
                "\u0000".repeat(1000),
                "kind: X\na: |\n " + "{ ".repeat(500_000) + "expr",
                "kind: X\na: |\n " + "-".repeat(1_000_000) + "expr",
                "kind: X\na: " + "[".repeat(90) + "\"alert: a, expr: b\"" + "]".repeat(90),
                "kind: List\nitems: &a\n" + "- {kind: X, a: *b}\n".repeat(20_000),
                "kind: List\nitems:\n- &a0 {alert: a, expr: b}\n" + chain("{kind: List, items: [*a%d]}"),
                "kind: Template\nparameters: [{name: A, value: '" + "x".repeat(1000) + "'}]\nobjects:\n"
                        + "- {kind: PrometheusRule, spec: {groups: [{name: '" + "${A}".repeat(1000)
                        + "'}]}}\n".repeat(100),
                "kind: ConfigMap\ndata:\n  a: 'groups: [" + "{rules: []}, ".repeat(50_000) + "]'\n",
                "kind: ConfigMap\ndata:\n  a: |\n    groups:\n" + "    - rules: []\n".repeat(20_000));
    }

    private static List<String> messages(String text) {
        RuleFile file = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> RuleFiles.read(text, Dialect.PLAIN));
        return file.problems().stream().map(RuleProblem::message).toList();
    }
}
