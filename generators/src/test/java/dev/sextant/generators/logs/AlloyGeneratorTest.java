package dev.sextant.generators.logs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.generators.fixture.SmallShop;
import dev.sextant.generators.fixture.Snapshots;
import dev.sextant.model.platform.LogCollector;
import dev.sextant.model.platform.TraceBackend;
import org.junit.jupiter.api.Test;

class AlloyGeneratorTest {

    private final AlloyGenerator generator = new AlloyGenerator();

    @Test
    void smallShop() {
        Snapshots.verify(generator.generate(SmallShop.smallShop(LogCollector.ALLOY, TraceBackend.JAEGER_V2)));
    }

    @Test
    void nothingWhereAnotherCollectorIsChosen() {
        assertThat(generator.generate(SmallShop.smallShop())).isEmpty();
    }
}
