package dev.sextant.generators.helm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.generators.GeneratedFile;
import dev.sextant.generators.fixture.SmallShop;
import dev.sextant.generators.fixture.Snapshots;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrometheusValuesGeneratorTest {

    private final PrometheusValuesGenerator generator = new PrometheusValuesGenerator();

    @Test
    void smallShop() {
        Snapshots.verify(generator.generate(SmallShop.smallShop()));
    }

    @Test
    void nothingMoreThanMustBe() {
        List<GeneratedFile> files = generator.generate(SmallShop.emptyShop());

        assertThat(files).extracting(GeneratedFile::path).containsExactly("prometheus/prometheus-values.yaml");
        assertThat(files.get(0).content())
                .doesNotContain("ingress", "externalUrl", "externalLabels", "retentionSize", "storageClassName");
    }
}
