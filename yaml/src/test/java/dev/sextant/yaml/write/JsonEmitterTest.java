package dev.sextant.yaml.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonEmitterTest {

    @Test
    void writesOneValueALine() {
        Node tree = Tree.map()
                .put("title", "Überblick \"p95\"")
                .put("uid", Tree.nothing())
                .put("step", new BigDecimal("1E-7"))
                .put("max", new BigDecimal("1E+3"))
                .put("expr", Tree.block("sum(\n  up\n)"))
                .put("panels", Tree.list(Tree.map().put("id", 1), Tree.map().put("wide", true)))
                .put("none", Tree.list(List.of()))
                .put("empty", Tree.map())
                .build();
        assertThat(JsonEmitter.emit(tree)).isEqualTo("""
                        {
                          "title": "Überblick \\"p95\\"",
                          "uid": null,
                          "step": 0.0000001,
                          "max": 1000,
                          "expr": "sum(\\n  up\\n)",
                          "panels": [
                            {
                              "id": 1
                            },
                            {
                              "wide": true
                            }
                          ],
                          "none": [],
                          "empty": {}
                        }
                        """);
    }
}
