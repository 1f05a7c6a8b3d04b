package dev.sextant.generators.logs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.generators.fixture.SmallShop;
import dev.sextant.generators.fixture.Snapshots;
import dev.sextant.model.platform.LogCollector;
import dev.sextant.model.platform.TraceBackend;
import dev.sextant.model.resolved.ResolvedModel;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PromtailGeneratorTest {

    private static final Pattern CHECKSUM = Pattern.compile("checksum/promtail-config: ([0-9a-f]{64})\n");

    private final PromtailGenerator generator = new PromtailGenerator();

    @Test
    void smallShop() {
        Snapshots.verify(generator.generate(SmallShop.smallShop()));
    }

    @Test
    void nothingWhereAnotherCollectorIsChosen() {
        assertThat(generator.generate(SmallShop.smallShop(LogCollector.ALLOY, TraceBackend.JAEGER_V2)))
                .isEmpty();
    }

    @Test
    void aChangedConfigurationStartsPromtailAnew() {
        assertThat(checksum(SmallShop.smallShop()))
                .isEqualTo(checksum(SmallShop.smallShop()))
                .isNotEqualTo(checksum(SmallShop.emptyShop()));
    }

    private String checksum(ResolvedModel model) {
        Matcher matcher = CHECKSUM.matcher(generator.generate(model).get(1).content());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
