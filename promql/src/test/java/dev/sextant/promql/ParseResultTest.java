package dev.sextant.promql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ParseResultTest {
    @Test
    void throwsWithEveryErrorAndItsPlace() {
        assertThatThrownBy(() -> Promql.parse("rate(a) + b[5m]").orThrow())
                .isInstanceOf(PromqlException.class)
                .hasMessage("""
                        expected type range vector in call to function "rate", got instant vector
                        1:6:
                          rate(a) + b[5m]
                               ^
                        hint: the function wants a range: put [5m] after the selector
                        binary expression must contain only scalar and instant vector types
                        1:11:
                          rate(a) + b[5m]
                                    ^^^^^
                        hint: a function such as rate or avg_over_time makes an instant vector of a range""");
    }

    @Test
    void knowsNames() {
        assertThat(Promql.isMetricName("job:rate5m")).isTrue();
        assertThat(Promql.isLabelName("job:rate5m")).isFalse();
        assertThat(Promql.isLabelName("_a1")).isTrue();
        assertThat(Promql.isMetricName("1a")).isFalse();
        assertThat(Promql.isMetricName("")).isFalse();
        assertThat(Promql.isLabelName("größe")).isFalse();
    }
}
