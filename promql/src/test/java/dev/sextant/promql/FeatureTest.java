package dev.sextant.promql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeatureTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            info(a)           | function "info" is not enabled
            limitk(1, a)      | limitk() is experimental and must be enabled with --enable-feature=promql-experimental-functions
            rate(a[5m] anchored) | anchored modifier is experimental and not enabled
            a smoothed        | smoothed modifier is experimental and not enabled
            a + fill(0) b     | binop fill modifiers are experimental and not enabled
            """)
    void isRefusedWhereItIsOff(String text, String message) {
        assertThat(Promql.parse(text, Dialect.PLAIN).errors())
                .extracting(PromqlError::message)
                .containsExactly(message);
        assertThat(Promql.parse(text).errors()).isEmpty();
    }
}
