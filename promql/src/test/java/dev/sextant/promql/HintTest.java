package dev.sextant.promql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HintTest {
    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
            rate(foo)               ! the function wants a range: put [5m] behind the selector
            foo = 1                 ! comparison is written ==
            foo && bar              ! the operator is written and
            foo || bar              ! the operator is written or
            foo{a=“b”}              ! strings stand in plain quotes: "…"
            rate(foo[$__interval])  ! Grafana's variables exist only inside of Grafana
            rate(foo[5min])         ! units are ms, s, m, h, d, w and y, in lower case
            rate(foo[5M])           ! units are ms, s, m, h, d, w and y, in lower case
            1 == 1                  ! write bool behind the operator to get 0 or 1
            raet(foo[5m])           ! did you mean rate?
            Sum_over_time(foo[5m])  ! did you mean sum_over_time?
            per_second(foo)         ! functions are written in lower case, as Prometheus's documentation lists them
            histogram_quantile(foo, 0.9) ! histogram_quantile takes (scalar, instant vector)
            time(foo)               ! time takes no arguments
            topk(foo)               ! the parameter comes first: topk(5, x), quantile(0.9, x), count_values("label", x)
            sum(foo) by job         ! the labels stand in parentheses
            foo{a=b}                ! the value stands in quotes
            foo{a=="b"}             ! inside of braces, equality is written =
            foo{a="b" and c="d"}    ! conditions are separated by commas, and all of them have to hold
            foo > = 1               ! there is no space inside of an operator
            foo ** 2                ! power is written ^
            rate(foo)[5m]           ! a range stands directly behind a selector; over a result it is a subquery, such as [5m:1m]
            foo[5m] > 1             ! a function such as rate or avg_over_time makes an instant vector of a range
            avg(foo[5m])            ! aggregate over time first, with a function such as rate or avg_over_time
            foo and 1               ! vector(…) makes a vector of a number
            foo[1h30]               ! units are ms, s, m, h, d, w and y, in lower case; every number has one
            foo{a=~"*b"}            ! any text is .*, not *
            {{ $value }}            ! templates belong in labels and annotations, an expression holds none
            a + on(x) group_left (b) ! parentheses behind group_left hold labels: write group_left() (…)
            """)
    void saysHowToMendIt(String text, String hint) {
        assertThat(Promql.parse(text).errors().get(0).hint()).contains(hint);
    }

    @Test
    void inequalityHasAnExclamationMark() {
        assertThat(Promql.parse("foo <> 1").errors().get(0).hint()).contains("inequality is written !=");
    }
}
