package dev.sextant.promql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeatureTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            info(a)           | function "info" is not enabled
            limitk(1, a)      | limitk() is experimental and must be enabled with --enable-feature=promql-experimental-functions
            integral(a[5m])   | function "integral" is not enabled
            a + fill(0) b     | binop fill modifiers are experimental and not enabled
            """)
    void isRefusedWhereItIsOff(String text, String message) {
        assertThat(Promql.parse(text, Dialect.PLAIN).errors())
                .extracting(PromqlError::message)
                .containsExactly(message);
        assertThat(Promql.parse(text).errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rate(a[5m] anchored) | 3.15 | anchored modifier is experimental and not enabled
            a smoothed           | 3.7  | smoothed modifier is experimental and not enabled
            a[step()]            | 3.13 | experimental duration expression is not enabled
            """)
    void isRefusedWhereItIsOffUntilItIsAlwaysOn(String text, String last, String message) {
        PrometheusVersion version = PrometheusVersion.parse(last).orElseThrow();
        assertThat(Promql.parse(text, new Dialect(version, Feature.NONE)).errors())
                .extracting(PromqlError::message)
                .containsExactly(message);
        assertThat(Promql.parse(text, new Dialect(version, Feature.ALL)).errors())
                .isEmpty();
        assertThat(Promql.parse(text, Dialect.PLAIN).errors()).isEmpty();
    }

    /** By the release in which the flag came, and the one in which it became needless. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            EXPERIMENTAL_FUNCTIONS,   2.49, -
            EXTENDED_RANGE_SELECTORS, 3.7,  3.16
            BINOP_FILL_MODIFIERS,     3.10, -
            DURATION_EXPRESSIONS,     3.4,  3.14
            UNQUOTED_UTF8_NAMES,      3.16, -
            """)
    void isOnFromOneReleaseOn(Feature feature, String since, @Nullable String always) {
        PrometheusVersion first = PrometheusVersion.parse(since).orElseThrow();
        PrometheusVersion before = new PrometheusVersion(first.major(), first.minor() - 1);
        assertThat(feature.since()).isEqualTo(first);
        assertThat(feature.alwaysOnSince())
                .isEqualTo(Optional.ofNullable(always).flatMap(PrometheusVersion::parse));
        assertThat(new Dialect(before, Feature.ALL).enables(feature)).isFalse();
        assertThat(new Dialect(first, Feature.ALL).enables(feature)).isTrue();
        assertThat(new Dialect(first, Feature.NONE).enables(feature)).isFalse();
        assertThat(Dialect.PLAIN.enables(feature)).isEqualTo(always != null);
    }
}
