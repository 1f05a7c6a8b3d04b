package dev.sextant.model.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {

    @ParameterizedTest
    @CsvSource({"99.9, 0.001, 0.999", "99.99, 0.0001, 0.9999", "95, 0.05, 0.95", "99.999, 0.00001, 0.99999"})
    void whatAnObjectiveLeavesIsExact(String objective, String budget, String ratio) {
        Percent percent = new Percent(BigDecimal.valueOf(Double.parseDouble(objective)));
        assertThat(percent.complement().asRatio()).isEqualTo(new BigDecimal(budget));
        assertThat(percent.asRatio()).isEqualTo(new BigDecimal(ratio));
    }

    @Test
    void equalSharesAreEqualHoweverTheyAreWritten() {
        assertThat(new Percent(new BigDecimal("50.00"))).isEqualTo(new Percent(new BigDecimal("5E+1")));
        assertThat(new Percent(new BigDecimal("1E+2"))).hasToString("100 %");
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, 0s",
        "PT0.5S, 500ms",
        "PT90S, 1m30s",
        "PT1H, 1h",
        "PT36H, 1d12h",
        "P7D, 7d",
        "P30D, 30d",
        "PT25H0M1.005S, 1d1h1s5ms"
    })
    void durationsReadAsPrometheusWritesThem(Duration duration, String text) {
        assertThat(PrometheusDuration.format(duration)).isEqualTo(text);
    }

    @Test
    void durationsThatPrometheusCannotWriteAreRefused() {
        assertThatThrownBy(() -> PrometheusDuration.format(Duration.ofNanos(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PrometheusDuration.format(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sizesKeepTheLargestUnitThatIsWhole() {
        assertThat(ByteSize.gibibytes(50).asKubernetesQuantity()).isEqualTo("50Gi");
        assertThat(ByteSize.gibibytes(1024).asKubernetesQuantity()).isEqualTo("1Ti");
        assertThat(ByteSize.mebibytes(1536).asPrometheusSize()).isEqualTo("1536MiB");
        assertThat(new ByteSize(1000).asKubernetesQuantity()).isEqualTo("1000");
        assertThat(new ByteSize(0).asPrometheusSize()).isEqualTo("0B");
    }
}
