package dev.sextant.generators.prometheus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.generators.fixture.SmallShop;
import dev.sextant.generators.fixture.Snapshots;
import org.junit.jupiter.api.Test;

class ServiceMonitorGeneratorTest {

    @Test
    void smallShop() {
        Snapshots.verify(new ServiceMonitorGenerator().generate(SmallShop.smallShop()));
    }

    @Test
    void nothingToScrape() {
        assertThat(new ServiceMonitorGenerator().generate(SmallShop.emptyShop()))
                .isEmpty();
    }
}
