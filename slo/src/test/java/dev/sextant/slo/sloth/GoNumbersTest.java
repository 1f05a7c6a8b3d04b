package dev.sextant.slo.sloth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Go 1.26 writes. */
class GoNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "1.10, 1.1, 1.1",
        "1e5, 100000, 100000",
        "1e6, 1e+06, 1000000",
        "1234567.891, 1.2345679e+06, 1234567.891",
        "0.0001, 0.0001, 0.0001",
        "0.00001, 1e-05, 0.00001",
        "1.5e-7, 1.5e-07, 0.00000015",
        "1e21, 1e+21, 1000000000000000000000",
        "685230.15, 685230.1, 685230.15",
        "-1e-9, -1e-09, -0.000000001",
        "0.30000001, 0.3, 0.30000001",
        "0, 0, 0",
        "99.99900000000001, 99.999, 99.99900000000001",
    })
    void asGoDoes(String number, String general, String plain) {
        double value = Double.parseDouble(number);
        assertThat(GoNumbers.general((float) value)).isEqualTo(general);
        assertThat(GoNumbers.plain(value)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"Infinity, +Inf", "-Infinity, -Inf", "NaN, NaN", "-0.0, -0"})
    void whatIsNoFiniteNumber(float value, String text) {
        assertThat(GoNumbers.general(value)).isEqualTo(text);
    }
}
