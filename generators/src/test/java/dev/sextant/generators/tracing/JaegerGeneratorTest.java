package dev.sextant.generators.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.generators.GeneratedFile;
import dev.sextant.generators.fixture.SmallShop;
import dev.sextant.generators.fixture.Snapshots;
import dev.sextant.model.platform.LogCollector;
import dev.sextant.model.platform.TraceBackend;
import dev.sextant.model.resolved.ResolvedModel;
import org.junit.jupiter.api.Test;

class JaegerGeneratorTest {

    private final JaegerGenerator generator = new JaegerGenerator();

    @Test
    void operator() {
        Snapshots.verify(generator.generate(SmallShop.smallShop()));
    }

    @Test
    void secondVersion() {
        Snapshots.verify(generator.generate(withoutOperator()));
    }

    @Test
    void onlyTheOperatorGetsAResource() {
        assertThat(generator.generate(SmallShop.smallShop()))
                .extracting(GeneratedFile::path)
                .containsExactly(
                        "jaeger/jaeger-values.yaml", "jaeger/jaeger-operator.yaml", "jaeger/jaeger-storage.yaml");
        assertThat(generator.generate(withoutOperator()))
                .extracting(GeneratedFile::path)
                .containsExactly("jaeger/jaeger-values.yaml", "jaeger/jaeger-storage.yaml");
    }

    @Test
    void theChartMakesNoIngressWithoutAHost() {
        assertThat(generator.generate(SmallShop.emptyShop()).get(0).content()).doesNotContain("ingress");
    }

    private static ResolvedModel withoutOperator() {
        return SmallShop.smallShop(LogCollector.ALLOY, TraceBackend.JAEGER_V2);
    }
}
