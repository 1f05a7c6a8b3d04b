package dev.sextant.generators.grafana;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.generators.GeneratedFile;
import dev.sextant.generators.fixture.SmallShop;
import dev.sextant.model.platform.LogCollector;
import dev.sextant.model.platform.TraceBackend;
import dev.sextant.model.resolved.ResolvedModel;
import java.util.List;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.junit.jupiter.api.Test;

class DatasourcesGeneratorTest {

    @Test
    void smallShop() {
        Approvals.verify(yaml(SmallShop.smallShop()), new Options().forFile().withExtension(".yaml"));
    }

    @Test
    void theSecondJaegerHasAnotherAddress() {
        assertThat(yaml(SmallShop.smallShop(LogCollector.ALLOY, TraceBackend.JAEGER_V2)))
                .contains("url: http://jaeger.monitoring.svc:16686\n");
    }

    @Test
    void theRateIntervalFitsTheServiceThatIsScrapedLeastOften() {
        assertThat(yaml(SmallShop.smallShop())).contains("timeInterval: 30s\n");
        assertThat(yaml(SmallShop.emptyShop())).contains("timeInterval: 1m\n");
    }

    private static String yaml(ResolvedModel model) {
        List<GeneratedFile> files = new DatasourcesGenerator().generate(model);
        assertThat(files).extracting(GeneratedFile::path).containsExactly("grafana/datasources/datasources.yaml");
        return files.get(0).content();
    }
}
