package dev.sextant.yaml.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.source.Place;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the characters of a scalar stand in the file. */
class ScalarPlacesTest {
    /** In the sources, {@code ↵} is a line break, {@code ←} a carriage return and {@code →} a tab. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "a: b c                     ¦ c ¦ 1:6",
                "a:  b↵    c                ¦ c ¦ 2:5",
                "a: b↵↵    c                ¦ c ¦ 3:5",
                "a: &x !!str b c            ¦ c ¦ 1:15",
                "a: !!str # comment↵  b c   ¦ c ¦ 2:5",
                "a: 'b c'                   ¦ c ¦ 1:7",
                "a: 'b''c'                  ¦ c ¦ 1:8",
                "a: 'b  ↵  c'               ¦ c ¦ 2:3",
                "a: \"b\\\"c\"              ¦ c ¦ 1:8",
                "a: \"b\\u00e9c\"           ¦ c ¦ 1:12",
                "a: \"\\x62 c\"             ¦ c ¦ 1:10",
                "a: \"b\\↵   c\"            ¦ c ¦ 2:4",
                "a: \"b\\↵   \\ c\"         ¦ c ¦ 2:6",
                "a: \"\\U0001F600 c\"       ¦ c ¦ 1:16",
                "a: \"😀 c\"                 ¦ c ¦ 1:7",
                "a: é c                     ¦ c ¦ 1:6",
                "a: |↵  b↵  c               ¦ c ¦ 3:3",
                "a: |↵  b↵    c             ¦ c ¦ 3:5",
                "a: | # comment↵  b↵  c     ¦ c ¦ 3:3",
                "a: |2↵    b↵  c            ¦ c ¦ 3:3",
                "a: |+1↵   b↵ c             ¦ c ¦ 3:2",
                "a: |-↵↵↵  b↵↵  c↵          ¦ c ¦ 6:3",
                "a: >↵  b↵  c               ¦ c ¦ 3:3",
                "a: >↵  b↵↵↵  c             ¦ c ¦ 5:3",
                "a: >↵  b↵    d↵  c         ¦ c ¦ 4:3",
                "a: >-↵  b↵  →d↵  c         ¦ c ¦ 4:3",
                "a: >1↵  b↵ c               ¦ c ¦ 3:2",
                "a: |←↵  b←↵  c←↵           ¦ c ¦ 3:3",
                "a: >←↵  b←↵←↵  c←↵         ¦ c ¦ 4:3",
                "a: 'b←↵  c'                ¦ c ¦ 2:3",
                "a: |↵  é b↵  é c           ¦ c ¦ 3:5",
                "{a: b c, d: e}             ¦ c ¦ 1:7",
                "- a: |↵    b↵    c         ¦ c ¦ 3:5",
            })
    void knowsThePlace(String source, String character, String place) {
        String text = source.replace('↵', '\n').replace('←', '\r').replace('→', '\t');
        YamlScalar scalar = value(text);
        String before = scalar.value().substring(0, scalar.value().indexOf(character));

        assertThat(scalar.placeAt(before.getBytes(StandardCharsets.UTF_8).length))
                .hasToString(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '`',
            value = {
                "a: b       ¦ 1:5",
                "a: 'b'     ¦ 1:6",
                "a: |↵  b↵  ¦ 2:4",
                "a: |+↵  b↵↵¦ 2:4",
                "a: >-↵  b  ¦ 2:4",
                "a:         ¦ 1:3",
            })
    void theEndIsBehindTheLastCharacter(String source, String place) {
        YamlScalar scalar = value(source.replace('↵', '\n'));

        assertThat(scalar.placeAt(scalar.value().length())).hasToString(place);
    }

    /** The first scalar that is a value. */
    private static YamlScalar value(String text) {
        YamlStream stream = YamlReader.read(text);
        assertThat(stream.failure()).isEmpty();
        YamlNode node = stream.documents().get(0);
        while (!(node instanceof YamlScalar scalar)) {
            node = node instanceof YamlList list
                    ? list.items().get(0)
                    : ((YamlMap) node).pairs().get(0).value();
        }
        return scalar;
    }

    @Property(tries = 5000)
    void everyCharacterStandsWhereItIsSaidToStand(@ForAll("sources") String source) {
        YamlStream stream = YamlReader.read(source);
        if (stream.failure().isPresent()
                || !(stream.documents().get(0) instanceof YamlMap map)
                || !(map.pairs().get(0).value() instanceof YamlScalar scalar)) {
            return;
        }
        Statistics.label("styles").collect(scalar.style());
        Statistics.label("styles").coverage(found -> {
            for (YamlScalar.Style style : YamlScalar.Style.values()) {
                found.check(style).count(many -> many > 50);
            }
        });
        String value = scalar.value();
        List<String> lines = List.of(source.split("\r\n|\n|\r", -1));
        int end = scalar.style() == YamlScalar.Style.LITERAL || scalar.style() == YamlScalar.Style.FOLDED
                ? value.stripTrailing().length()
                : value.length();
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < end; i += Character.charCount(value.codePointAt(i))) {
            Place place = scalar.placeAt(value.substring(0, i).getBytes(StandardCharsets.UTF_8).length);
            places.add(place);
            assertThat(shows(value.codePointAt(i), scalar.style(), lines.get(place.line() - 1), place.column()))
                    .as("character %d of <%s> at %s of <%s>", i, value, place, source)
                    .isTrue();
        }
        assertThat(places).isSorted().doesNotHaveDuplicates();
    }

    /** Whether a character of a value is what stands there: itself, an escape, or the end of a line. */
    private static boolean shows(int point, YamlScalar.Style style, String line, int column) {
        int index = line.offsetByCodePoints(0, column - 1);
        if (index == line.length() || line.substring(index).isBlank()) {
            return point == '\n' || point == ' ' || point == '\t';
        }
        int there = line.codePointAt(index);
        return there == point || (style == YamlScalar.Style.DOUBLE_QUOTED && there == '\\');
    }

    @Provide
    Arbitrary<String> sources() {
        Arbitrary<String> word = Arbitraries.of(
                "a", "b(c)", "é", "😀", "#x", "x#", ":x", "{", "==", "  ", "\t", "-", "\\\\", "\\n", "\\\"", "\\u00e9",
                "''", "\\\n", "\\x41", "\\ ", "0", "%", "\\t");
        Arbitrary<String> line = word.list().ofMaxSize(5).map(words -> String.join("", words));
        Arbitrary<String> indent = Arbitraries.of("", "  ", "   ", "     ", "  \t");
        Arbitrary<String> breaks = Arbitraries.of("\n", "\n", "\n\n", "\r\n", "\r", " \n", "\n  \n");
        Arbitrary<String> header = Arbitraries.of(
                "",
                "'",
                "\"",
                "|\n",
                ">\n",
                "|-\n",
                ">+\n",
                "|2\n",
                ">1-\n",
                "| # c\n",
                "&x |\n",
                "!!str \"",
                "&a '",
                "!!str\n ");
        Arbitrary<String> lines = Arbitraries.lazyOf(
                () -> Combinators.combine(indent, line, breaks).as((a, b, c) -> a + b + c));
        return Combinators.combine(header, lines.list().ofMinSize(1).ofMaxSize(5))
                .as((head, body) -> {
                    String text = String.join("", body);
                    String close = head.endsWith("'") ? "'" : head.endsWith("\"") ? "\"" : "";
                    return "k: " + head + text + close + "\nl: m\n";
                });
    }
}
