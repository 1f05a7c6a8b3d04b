package dev.sextant.generators.grafana;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.yaml.write.Tree;
import org.junit.jupiter.api.Test;

class DollarSignsTest {

    @Test
    void everySignInEveryTextIsDoubled() {
        assertThat(DollarSigns.doubled(Tree.map()
                        .put("a", Tree.texts("$x", "${y}$"))
                        .put("b", Tree.map().put("c", Tree.block("$\n")))
                        .put("d", 1)
                        .put("e", true)
                        .put("f", Tree.nothing())
                        .build()))
                .isEqualTo(Tree.map()
                        .put("a", Tree.texts("$$x", "$${y}$$"))
                        .put("b", Tree.map().put("c", Tree.block("$$\n")))
                        .put("d", 1)
                        .put("e", true)
                        .put("f", Tree.nothing())
                        .build());
    }
}
