package dev.sextant.generators.tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class GoDurationTest {

    @Test
    void knowsNoDays() {
        assertThat(GoDuration.format(Duration.ofDays(7))).isEqualTo("168h");
        assertThat(GoDuration.format(Duration.ofMinutes(90))).isEqualTo("1h30m");
        assertThat(GoDuration.format(Duration.ofSeconds(61))).isEqualTo("1m1s");
        assertThat(GoDuration.format(Duration.ZERO)).isEqualTo("0s");
    }

    @Test
    void refusesWhatItCannotWrite() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GoDuration.format(Duration.ofMillis(1)))
                .withMessage("not a duration of whole seconds: PT0.001S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GoDuration.format(Duration.ofHours(-1)))
                .withMessage("not a duration of whole seconds: PT-1H");
    }
}
