package dev.sextant.promql.hint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationHintsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            5min            ! write 5m
            5 m             ! write 5m
            5mins           ! write 5m
            5 minutes       ! write 5m
            30sec           ! write 30s
            1hr             ! write 1h
            2 Hours         ! write 2h
            1H              ! write 1h
            7days           ! write 7d
            1week           ! write 1w
            100msec         ! write 100ms
            1h 30min        ! write 1h30m
            30m1h           ! write 1h30m
            1.5h            ! write 1h30m
            0.5h            ! write 30m
            2.0m            ! write 2m
            0.25s           ! write 250ms
            1h, 5m          ! write 1h5m
            0 m             ! write 0s
            5               ! add a unit, as in 5s or 5m
            1h30            ! units are ms, s, m, h, d, w and y, in lower case; every number has one
            5M              ! units are ms, s, m, h, d, w and y, in lower case
            5us             ! units are ms, s, m, h, d, w and y, in lower case
            1.333h          ! units are ms, s, m, h, d, w and y, in lower case
            1h1h            ! units are ms, s, m, h, d, w and y, in lower case, the largest first, each once
            1mo             ! a month has no unit: write it in days, such as 30d
            2 months        ! a month has no unit: write it in days, such as 30d
            """)
    void saysHowPrometheusWritesIt(String written, String hint) {
        assertThat(DurationHints.hint(written)).contains(hint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "5m later", "PT5M", "soon", "-5m", "{{ .for }}", "4xx_errors", "1.000.000", "999999999 h"})
    void saysNothingOfWhatIsNoLength(String written) {
        assertThat(DurationHints.hint(written)).isEmpty();
    }
}
