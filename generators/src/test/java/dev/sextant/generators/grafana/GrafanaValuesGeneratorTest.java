package dev.sextant.generators.grafana;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.generators.GeneratedFile;
import dev.sextant.generators.fixture.SmallShop;
import dev.sextant.model.resolved.ResolvedModel;
import java.util.List;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.junit.jupiter.api.Test;

class GrafanaValuesGeneratorTest {

    @Test
    void smallShop() {
        approve(SmallShop.smallShop());
    }

    @Test
    void nothingButWhatMustBe() {
        approve(SmallShop.emptyShop());
    }

    private static void approve(ResolvedModel model) {
        List<GeneratedFile> files = new GrafanaValuesGenerator().generate(model);

        assertThat(files).extracting(GeneratedFile::path).containsExactly("grafana/grafana-values.yaml");
        Approvals.verify(files.get(0).content(), new Options().forFile().withExtension(".yaml"));
    }
}
