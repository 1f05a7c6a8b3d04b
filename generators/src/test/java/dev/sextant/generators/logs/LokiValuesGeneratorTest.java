package dev.sextant.generators.logs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.generators.fixture.SmallShop;
import dev.sextant.generators.fixture.Snapshots;
import org.junit.jupiter.api.Test;

class LokiValuesGeneratorTest {

    @Test
    void smallShop() {
        Snapshots.verify(new LokiValuesGenerator().generate(SmallShop.smallShop()));
    }

    @Test
    void theClustersDefaultStorageClassIsNotNamed() {
        assertThat(new LokiValuesGenerator().generate(SmallShop.emptyShop()))
                .singleElement()
                .satisfies(
                        file -> assertThat(file.content()).contains("size: 1Gi").doesNotContain("storageClass"));
    }
}
