package dev.sextant.yaml.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is written is what is read, by readers of each language: above all, a text stays a text. */
class RoundTripProperties {
    private static final List<String> HEADER = List.of("Generated: 'yes'");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Property(tries = 300)
    void yaml12(@ForAll("trees") Node tree) {
        Load reader = new Load(LoadSettings.builder().build());
        Object read = reader.loadFromString(YamlEmitter.emit(HEADER, tree));
        assertThat(comparable(read)).isEqualTo(PlainValues.withDoubles(PlainValues.of(tree)));
    }

    @Property(tries = 300)
    void yaml11(@ForAll("trees") Node tree) {
        Yaml reader = new Yaml(new SafeConstructor(new LoaderOptions()));
        Object read = reader.load(YamlEmitter.emit(HEADER, tree));
        assertThat(comparable(read)).isEqualTo(PlainValues.withDoubles(PlainValues.of(tree)));
    }

    @Property(tries = 300)
    void json(@ForAll("trees") Node tree) {
        Object read = JSON.readValue(JsonEmitter.emit(tree), Object.class);
        assertThat(PlainValues.read(read)).isEqualTo(PlainValues.of(tree));
    }

    @Property(tries = 100)
    void endsWithOneLineFeedAndHasNoOther(@ForAll("trees") Node tree) {
        assertThat(YamlEmitter.emit(HEADER, tree)).endsWith("\n").doesNotContain("\r");
        assertThat(JsonEmitter.emit(tree)).endsWith("\n").doesNotContain("\r");
    }

    @Provide
    Arbitrary<Node> trees() {
        return Trees.trees();
    }

    private static Object comparable(Object read) {
        return PlainValues.withDoubles(PlainValues.read(read));
    }
}
