package dev.sextant.yaml.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlEmitterTest {

    @Test
    void listsStandUnderTheirKey() {
        Node tree = Tree.map()
                .put("groups", Tree.list(Tree.map().put("name", "a").put("rules", Tree.texts("x", "y"))))
                .put("none", Tree.list(List.of()))
                .put("empty", Tree.map())
                .build();
        assertThat(YamlEmitter.emit(List.of("First", "", "Third"), tree)).isEqualTo("""
                        # First
                        #
                        # Third
                        groups:
                        - name: a
                          rules:
                          - x
                          - "y"
                        none: []
                        empty: {}
                        """);
    }

    @Test
    void blocksKeepTheirLastLineBreakAndTheirLackOfOne() {
        Node tree = Tree.map()
                .put("with", Tree.block("sum(\n  up\n)\n"))
                .put("without", Tree.block("up == 0"))
                .put("indented", Tree.block("  a\nb\n\n"))
                .build();
        assertThat(YamlEmitter.emit(List.of(), tree)).isEqualTo("""
                        with: |
                          sum(
                            up
                          )
                        without: |-
                          up == 0
                        indented: |2+
                            a
                          b

                        """);
    }

    @Test
    void whatABlockCannotHoldIsQuoted() {
        assertThat(emitted(Tree.block("trailing \nspace"))).isEqualTo("\"trailing \\nspace\"");
        assertThat(emitted(Tree.block("a\rb"))).isEqualTo("\"a\\rb\"");
        assertThat(emitted(Tree.block("a\u2028b\u0085c\uFEFFd"))).isEqualTo("\"a\\u2028b\\Nc\\uFEFFd\"");
        assertThat(emitted(Tree.block(""))).isEqualTo("\"\"");
    }

    @Test
    void linesAreNeverFolded() {
        String text = "a word and ".repeat(40) + "an end";
        assertThat(emitted(Tree.text(text))).isEqualTo(text);
        assertThat(emitted(Tree.text("\"" + text + "'"))).isEqualTo("\"\\\"" + text + "'\"");
        String key = "k".repeat(300);
        assertThat(YamlEmitter.emit(List.of(), Tree.map().put(key, 1).build())).isEqualTo(key + ": 1\n");
    }

    @Test
    void numbersAreExactAndHaveNoExponent() {
        assertThat(emitted(Tree.number(new BigDecimal("1E+3")))).isEqualTo("1000");
        assertThat(emitted(Tree.number(new BigDecimal("1E-9")))).isEqualTo("0.000000001");
        assertThat(emitted(Tree.number(new BigDecimal("99.90")))).isEqualTo("99.90");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "~",
                "null",
                "NULL",
                "yes",
                "No",
                "on",
                "OFF",
                "y",
                "N",
                "true",
                "False",
                "0",
                "0123",
                "0x1",
                "0o17",
                "0b1",
                "1_000",
                "1e3",
                "-1",
                "+1.5",
                ".5",
                ".inf",
                "-.INF",
                ".nan",
                "12:30:45",
                "2026-01-01",
                "2026-01-01 12:00:00",
                "=",
                "<<",
                "1.2.3",
                "5..",
                " a",
                "a ",
                "- a",
                "*a",
                "&a",
                "!a",
                "%a",
                "@a",
                "#a",
                "{a",
                "[a",
                "a: b",
                "a:",
                "a #b",
                "{{ a }}",
                "x {{ a }}",
                "---",
                "...",
                "it's: x",
                "'a'",
                "a\tb",
                "a\nb"
            })
    void isQuoted(String text) {
        assertThat(emitted(Tree.text(text))).matches("(?s)\".*\"|'.*'");
        assertThat(YamlEmitter.emit(List.of(), Tree.map().put(text, "x").build()))
                .matches("(\\? )?(\".*\"|'.*')\n?: x\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "30d",
                "1h30m",
                "50Gi",
                "45GiB",
                "nullable",
                "yesterday",
                "v1",
                "prometheus/rules",
                "http://a.b.svc:9090/x?y=1",
                "severity=\"critical\"",
                "team=~\"a|b\"",
                "it's",
                "a-b_c.d",
                "5..|429",
                "2xx",
                "alerts@shop.example.com",
                "é😀",
                "a#b",
                "a:b",
                "1 %",
                "node.kubernetes.io/name",
                "\\d"
            })
    void isPlain(String text) {
        assertThat(emitted(Tree.text(text))).isEqualTo(text);
    }

    @Test
    void aHeaderLineIsOneLine() {
        assertThatThrownBy(() -> YamlEmitter.emit(List.of("a\nb: c"), Tree.map().build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not one line of a comment: a\nb: c");
    }

    private static String emitted(Node scalar) {
        String text = YamlEmitter.emit(List.of(), Tree.map().put("k", scalar).build());
        return text.substring("k: ".length(), text.length() - 1);
    }
}
