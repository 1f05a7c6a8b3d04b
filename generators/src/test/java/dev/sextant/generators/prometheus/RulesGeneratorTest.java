package dev.sextant.generators.prometheus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.generators.GeneratedFile;
import dev.sextant.generators.fixture.SmallShop;
import dev.sextant.generators.fixture.Snapshots;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesGeneratorTest {

    @Test
    void smallShop() {
        Snapshots.verify(new RulesGenerator().generate(SmallShop.smallShop()));
    }

    @Test
    void withoutRulesTheFilesAreThereAndEmpty() {
        List<GeneratedFile> files = new RulesGenerator().generate(SmallShop.emptyShop());
        assertThat(files)
                .extracting(GeneratedFile::path)
                .containsExactly(
                        "prometheus/rules/alerting-rules.yaml",
                        "prometheus/rule-resources/alerting-rules.yaml",
                        "prometheus/rules/recording-rules.yaml",
                        "prometheus/rule-resources/recording-rules.yaml");
        assertThat(files.get(0).content()).endsWith("\ngroups: []\n");
        assertThat(files.get(1).content()).endsWith("\nspec:\n  groups: []\n");
    }
}
