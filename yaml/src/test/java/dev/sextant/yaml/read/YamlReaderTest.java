package dev.sextant.yaml.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.source.Place;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What odd texts mean. Each row was compared with yaml.v3, as many thousands are in {@code conformance}. */
class YamlReaderTest {
    /**
     * In the texts, {@code ↵} is a line feed, {@code ←} a carriage return, {@code →} a tab, {@code ⇩} U+0085, {@code ⇊}
     * U+2028. What comes out is written on one line: texts in quotes, with the tag of those that have one.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                // Line breaks.
                "a: b⇩c: d                       ¦ {'a': 'b', 'c': 'd'}",
                "a: b⇊c: d                       ¦ {'a': 'b', 'c': 'd'}",
                "a: b⇊ c                         ¦ {'a': 'b⇊c'}",
                "a: b⇩ c                         ¦ {'a': 'b c'}",
                "a: |↵ b⇊ c⇩ d                   ¦ {'a': 'b⇊c↵d'}",
                "a: >↵ b⇊ c                      ¦ {'a': 'b⇊c'}",
                "a: 'b⇊⇊ c'                      ¦ {'a': 'b⇊⇊c'}",
                "a: \"b\\⇊ c\"                   ¦ {'a': 'bc'}",
                "a: b←c: d                       ¦ {'a': 'b', 'c': 'd'}",
                "a: |←↵ b←↵ c                    ¦ {'a': 'b↵c'}",
                // Anchors and aliases.
                "[&a b, *a]                      ¦ ['b', *a 'b']",
                "- &x:y z                        ¦ [':y z']",
                "- &a b↵- *a: c                  ¦ ['b', {*a 'b': 'c'}]",
                "&a {b: &a c, d: *a}             ¦ {'b': 'c', 'd': *a 'c'}",
                "[&a , *a]                       ¦ ['', *a '']",
                "a: *b                           ¦ 1:4 unknown anchor 'b' referenced",
                "&a [*a]                         ¦ 1:5 anchor 'a' value contains itself",
                "&é b                            ¦ 1:2 did not find expected alphabetic or numeric character",
                // Tags.
                "!!str 12                        ¦ !!str '12'",
                "! 12                            ¦ '12'",
                "!x 12                           ¦ !x '12'",
                "!<tag:yaml.org,2002:int> 12     ¦ !!int '12'",
                "!%c3%a9 x                       ¦ !é 'x'",
                "!e!x y                          ¦ 1:1 found undefined tag handle",
                "%TAG !e! tag:e,↵---↵!e!x y      ¦ tag:e,x 'y'",
                // Directives.
                "%YAML 1.1 →# c↵---↵a            ¦ 'a'",
                "%TAG→!→!foo→↵---↵!x a           ¦ !foox 'a'",
                "%YAML 1.2↵---↵a                 ¦ 1:1 found incompatible YAML document",
                "%FOO↵---↵a                      ¦ 1:1 found unknown directive name",
                // Tabs and comments.
                "a:→b→# c                        ¦ {'a': 'b'}",
                "{→a:→1,↵→b: 2}                  ¦ {'a': '1', 'b': '2'}",
                "# a↵→# b↵c                      ¦ 'c'",
                "→# b↵c                          ¦ 1:1 found a tab character that cannot start any token",
                "a:↵→b: c                        ¦ 2:1 found a tab character that cannot start any token",
                "a: b↵→c                         ¦ 2:1 found a tab character that violates indentation",
                "'a'#b                           ¦ 'a'",
                "a#b                             ¦ 'a#b'",
                // Indentation and blocks.
                "a:↵- b↵- c↵d: e                 ¦ {'a': ['b', 'c'], 'd': 'e'}",
                "a:↵  b: c↵ d: e                 ¦ 3:2 did not find expected key",
                "a: |2-↵    b↵   c               ¦ {'a': '  b↵ c'}",
                "a: |+↵ b↵↵                      ¦ {'a': 'b↵↵'}",
                "a: >↵ b↵ c↵↵ d↵  e↵ f           ¦ {'a': 'b c↵d↵ e↵f'}",
                "a: |0↵ b                        ¦ 1:5 found an indentation indicator equal to 0",
                "a: |x↵ b                        ¦ 1:5 did not find expected comment or line break",
                // Keys.
                "? a↵: b                         ¦ {'a': 'b'}",
                "? - a↵: {b: c}                  ¦ {['a']: {'b': 'c'}}",
                "{a, b: , ? c , ? : d}           ¦ {'a': '', 'b': '', 'c': '', '': 'd'}",
                "{a, : b}                        ¦ 1:5 did not find expected node content",
                "[a: b, ? c : d, e:f]            ¦ [{'a': 'b'}, {'c': 'd'}, 'e:f']",
                "{\"a\":b}                       ¦ {'a': 'b'}",
                "{a:b}                           ¦ {'a:b': ''}",
                "a: b: c                         ¦ 1:5 mapping values are not allowed in this context",
                "a↵b: c                          ¦ 2:2 mapping values are not allowed in this context",
                // Quotes.
                "\"\\x41\\u00e9\\U0001F600\\/\"  ¦ 1:22 found unknown escape character",
                "\"\\ud83d\\ude00\"              ¦ 1:2 found invalid Unicode character escape code",
                "'it''s'                         ¦ 'it's'",
                "- 'a↵- b                        ¦ 1:3 found unexpected end of stream: the quote that opens here is never closed",
                "'a↵---↵b'                       ¦ 1:1 found unexpected document indicator: the quote that opens here is not closed before it",
                "@a                              ¦ 1:1 found character that cannot start any token",
            })
    void means(String text, String meaning) {
        YamlStream stream = YamlReader.read(plain(text));
        String first = stream.failure()
                .map(failure -> failure.place() + " " + failure.message())
                .orElseGet(() -> shown(stream.documents().get(0)));

        assertThat(first).isEqualTo(plain(meaning));
    }

    private static String plain(String text) {
        return text.replace('↵', '\n')
                .replace('←', '\r')
                .replace('→', '\t')
                .replace('⇩', '\u0085')
                .replace('⇊', '\u2028');
    }

    private static String shown(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return (scalar.tag() == null ? "" : scalar.tag() + " ") + "'" + scalar.value() + "'";
        }
        if (node instanceof YamlAlias alias) {
            return "*" + alias.name() + " " + shown(alias.target());
        }
        if (node instanceof YamlList list) {
            return list.items().stream().map(YamlReaderTest::shown).collect(Collectors.joining(", ", "[", "]"));
        }
        return ((YamlMap) node)
                .pairs().stream()
                        .map(pair -> shown(pair.key()) + ": " + shown(pair.value()))
                        .collect(Collectors.joining(", ", "{", "}"));
    }

    @Test
    void documentsAreReadUpToTheFirstThatIsBroken() {
        YamlStream stream = YamlReader.read("a\n---\nb\n...\n---\n[\n---\nc\n");

        assertThat(stream.documents()).extracting(YamlReaderTest::shown).containsExactly("'a'", "'b'");
        assertThat(stream.failure().map(YamlStream.Failure::place)).contains(new Place(7, 1));
    }

    @Test
    void jsonHasEscapesOfItsOwn() {
        String text = "{\"a\": \"\\ud83d\\ude00\\/\"}";

        assertThat(YamlReader.read(text).failure()).isPresent();
        assertThat(YamlReader.readJson(text).documents())
                .extracting(YamlReaderTest::shown)
                .containsExactly("{'a': '😀/'}");
    }

    /** yaml.v3 decodes 512 bytes at a time, and stops at the first piece with something forbidden in it. */
    @Test
    void aControlCharacterStopsTheReaderAtItsPiece() {
        String first = "a\n---\n- b\n- c\n";
        String padding = "# " + "x".repeat(512 - first.length() - 3) + "\n";

        assertThat(YamlReader.read(first + "\u0007").documents()).isEmpty();
        assertThat(YamlReader.read(first + padding + "\u0007").documents()).hasSize(1);
    }
}
