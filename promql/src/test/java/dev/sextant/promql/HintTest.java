package dev.sextant.promql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HintTest {
    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            rate(foo)               ! the function wants a range: put [5m] behind the selector
            foo = 1                 ! comparison is written ==
            foo && bar              ! the operator is written and
            foo || bar              ! the operator is written or
            foo{a=“b”}              ! strings stand in plain quotes: "…"
            rate(foo[$__interval])  ! Grafana's variables exist only inside of Grafana
            rate(foo[5min])         ! units are ms, s, m, h, d, w and y, in lower case
            rate(foo[5M])           ! units are ms, s, m, h, d, w and y, in lower case
            1 == 1                  ! write bool behind the operator to get 0 or 1
            a + on(x) group_left (b) ! parentheses behind group_left hold labels: write group_left() (…)
            """)
    void saysHowToMendIt(String text, String hint) {
        assertThat(Promql.parse(text).errors().get(0).hint()).contains(hint);
    }
}
