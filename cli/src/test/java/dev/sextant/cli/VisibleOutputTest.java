package dev.sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing of what was read, and no name, is a command to a terminal or to a pipeline's log. */
class VisibleOutputTest {
    private static final String COMMAND = "(?m)^\\s*::|##\\[|##vso\\[";
    private static final String CONTROL =
            "(?s).*[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\p{Cf}\\p{Zs}\\p{Zl}\\p{Zp}&&[^ ]].*";

    @TempDir
    private Path folder;

    private static void harmless(Run run) {
        for (String text : new String[] {run.out(), run.err()}) {
            assertThat(text).doesNotMatch(CONTROL).doesNotContainPattern(COMMAND);
        }
        assertThat(run.exitCode()).isIn(1, 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u001b[2J",
                "a\n::error::b",
                "::error::c",
                " ::error::d",
                "##[error]e",
                "f\u202eg",
                "h\u009bi",
                "j\r::k",
                "##vso[l]",
                "m\u200bn",
                "\ufeffo",
                "p\u00adq\u2060r",
                "s\u00a0t",
                "u\u3000v",
                "w\udb40\udc41x"
            })
    void namesOfFiles(String name) {
        harmless(Run.of("rules", "check", name));
        harmless(Run.of("rules", "check", "--json", name));
        harmless(Run.of("promql", "check", "-f", name));
        harmless(Run.of("slo", "generate", name));
        harmless(Run.of("slo", "convert", name));
        harmless(Run.of("promql", "check", "--" + name));
        harmless(Run.of("promql", name));
        harmless(Run.of("promql", "format", "--style", name, "up"));
        harmless(Run.of("slo", "generate", "--extra-label", name + "=", "x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\\u001b[2J",
                "a\\n::error::b",
                "::c",
                "##[error]d",
                "e\\u202ef",
                "g\\u009bh",
                "i\\r::j",
                "k\\u2028::l",
                "m\\u200bn\\u180e",
                "o\\ufff9p\\u00a0",
                "q\\U000e0041r"
            })
    void keysAndNamesInFiles(String key) {
        String rules = """
                groups:
                - name: "KEY"
                  "KEY": 1
                  rules:
                  - alert: "KEY"
                    expr: up ==
                    labels: {"KEY": [1]}
                """.replace("KEY", key);
        harmless(Run.with(rules, "rules", "check", "-"));
        harmless(Run.with(rules, "rules", "check", "--json", "-"));
        String slo = """
                version: prometheus/v1
                service: "KEY"
                "KEY": 1
                slos:
                - name: "KEY"
                """.replace("KEY", key);
        harmless(Run.with(slo, "slo", "generate", "-"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "::error::a ==",
                "up ==\n  ::error::b ==",
                "##[error]c",
                "\u001b[2J",
                "a\u009b ==",
                "\u202eup ==",
                "a ==\r::b ==",
                "up\u200b",
                "up\u00a0==\u3000",
                "up{a='\u00ad\udb40\udc41'} b"
            })
    void excerpts(String expression) {
        harmless(Run.of("promql", "check", expression));
        harmless(Run.of("promql", "check", "--json", expression));
        harmless(Run.of("promql", "format", expression));
        harmless(Run.with(
                "groups:\n- name: g\n  rules:\n  - alert: A\n    expr: |\n" + expression.indent(6),
                "rules",
                "check",
                "-"));
    }

    @Test
    void theCaretStandsUnderWhatItMeans() {
        assertThat(Run.of("promql", "check", "::a\u001b$").out())
                .startsWith("expression:1:4: ")
                .endsWith("\n  \\u003a:a\\u001b$\n          ^^^^^^^\n");
        assertThat(Run.of("promql", "check", "up{a=\"\u0007\"} bar").out()).endsWith("""
                  up{a="\\u0007"} bar
                                 ^^^
                """);
        assertThat(Run.of("promql", "check", "up{a=\"\u00ad\udb40\udc41\"}\u00a0bar")
                        .out())
                .endsWith("""
                  up{a="\\u00ad\\udb40\\udc41"}\\u00a0bar
                                            ^^^^^^^^^
                """);
        assertThat(Run.of("promql", "check", "\u3000").out()).endsWith("""
                  \\u3000
                  ^^^^^^
                """);
    }

    /** The places of YAML do not count the mark that a file may begin with. */
    @Test
    void aByteOrderMarkIsNotShown() {
        assertThat(Run.with("\ufeffgroupz: []\n", "rules", "check", "-").out())
                .startsWith("<stdin>:1:1: field groupz is unknown in a rule file\n  groupz: []\n  ^\n");
        assertThat(Run.with("\ufeffversio: 1\n", "slo", "generate", "-").err()).contains("\n  versio: 1\n  ^\n");
    }

    @DisabledOnOs(OS.WINDOWS)
    @Test
    void aFileOfThatName() throws IOException {
        Path file = Files.writeString(folder.resolve("::error::x\n.yml"), "a: 1\n");
        assertThat(Run.of("rules", "check", file.toString()).out())
                .startsWith(folder + "/::error::x\\n.yml:1:1: field a is unknown in a rule file\n");
    }

    @Test
    void productsAreLeftAsTheyAre() {
        // A name of Prometheus may have colons anywhere.
        assertThat(Run.of("promql", "format", "::error::x").out()).isEqualTo("::error::x\n");
        assertThat(Run.of("promql", "format", "up{a='##[b]'}").out()).isEqualTo("up{a=\"##[b]\"}\n");
    }

    @Test
    void jsonSaysTheSame() {
        assertThat(Run.of("promql", "check", "--json", "up{a='##[b]\u007f'}").out())
                .startsWith("{\"ok\":true,")
                .contains("\"canonical\":\"up{a=\\\"\\u0023#[b]");
    }
}
