package dev.sextant.promql.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {
    @ParameterizedTest
    @CsvSource({
        "1e6, 1000000, 1e+06",
        "0.001, 0.001, 0.001",
        "123456789, 123456789, 1.23456789e+08",
        "1e-5, 0.00001, 1e-05",
        "2e23, 200000000000000000000000, 2e+23",
        "5.684341886080801e-14, 0.00000000000005684341886080801, 5.684341886080801e-14",
        "-0.1, -0.1, -0.1",
        "Infinity, +Inf, +Inf",
        "-Infinity, -Inf, -Inf",
        "NaN, NaN, NaN",
        "-0.0, -0, -0"
    })
    void printsTheFewestDigits(double value, String plain, String general) {
        assertThat(NumberText.plain(value)).isEqualTo(plain);
        assertThat(NumberText.general(value)).isEqualTo(general);
    }
}
