package dev.sextant.generators.logs.alloy;

import static dev.sextant.generators.logs.alloy.Statement.attribute;
import static dev.sextant.generators.logs.alloy.Statement.block;
import static dev.sextant.generators.logs.alloy.Statement.component;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AlloyEmitterTest {

    @Test
    void aWholeConfiguration() {
        assertThat(AlloyEmitter.emit(
                        List.of("Generated."),
                        List.of(
                                component(
                                        "loki.process",
                                        "pods",
                                        List.of(
                                                attribute(
                                                        "forward_to",
                                                        new Value.Items(
                                                                List.of(Value.reference("loki.write.loki.receiver")))),
                                                block("stage.cri"),
                                                block("stage.json", attribute("expressions", entries("a", "b"))))),
                                component("loki.write", "loki", List.of()))))
                .isEqualTo("""
                        // Generated.

                        loki.process "pods" {
                        	forward_to = [loki.write.loki.receiver]

                        	stage.cri { }

                        	stage.json {
                        		expressions = {
                        			a = "b",
                        		}
                        	}
                        }

                        loki.write "loki" { }
                        """);
    }

    @Test
    void neighboursLineUpUntilAValueOfSeveralLinesEnds() {
        assertThat(emitted(
                        attribute("a", new Value.Flag(true)),
                        attribute("longer", "x"),
                        attribute("map", entries("key", "1", "k", "2")),
                        attribute("b", "y"),
                        attribute("empty", entries())))
                .isEqualTo("""
                        a      = true
                        longer = "x"
                        map    = {
                        	key = "1",
                        	k   = "2",
                        }
                        b     = "y"
                        empty = {}
                        """);
    }

    @Test
    void valuesOfEveryKind() {
        assertThat(emitted(attribute(
                        "field",
                        new Value.Sum(
                                Value.text("x="),
                                new Value.Call(
                                        "coalesce",
                                        List.of(
                                                new Value.Call("sys.env", List.of(Value.text("A"))),
                                                Value.reference("constants.hostname")))))))
                .isEqualTo("field = \"x=\" + coalesce(sys.env(\"A\"), constants.hostname)\n");
        assertThat(emitted(attribute("list", Value.texts(List.of("a", "b"))))).isEqualTo("list = [\"a\", \"b\"]\n");
    }

    @Test
    void textsAreEscaped() {
        assertThat(emitted(attribute("a", "{s=\"x\"} \\d+\n\t\u0001 é $1")))
                .isEqualTo("a = \"{s=\\\"x\\\"} \\\\d+\\n\\t\\u0001 é $1\"\n");
    }

    @Test
    void keysThatAreNoNamesAreQuoted() {
        assertThat(emitted(attribute("a", entries("b-c", "1", "d", "2")))).isEqualTo("""
                a = {
                	"b-c" = "1",
                	d     = "2",
                }
                """);
    }

    @Test
    void namesThatAlloyWouldNotReadAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> attribute("a-b", "x"))
                .withMessage("not an Alloy identifier: a-b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> component("loki.write", "a b", List.of()))
                .withMessage("not an Alloy identifier: a b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Value.reference("a..b"))
                .withMessage("not Alloy identifiers joined by dots: a..b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AlloyEmitter.emit(List.of("a\nb"), List.of()))
                .withMessage("not one line of a comment: a\nb");
    }

    private static String emitted(Statement... statements) {
        return AlloyEmitter.emit(List.of(), List.of(statements));
    }

    private static Value entries(String... keysAndValues) {
        Map<String, Value> entries = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            entries.put(keysAndValues[i], Value.text(keysAndValues[i + 1]));
        }
        return new Value.Entries(entries);
    }
}
