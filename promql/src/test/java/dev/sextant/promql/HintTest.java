package dev.sextant.promql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HintTest {
    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            rate(foo)               ¦ the function wants a range: put [5m] behind the selector
            rate(foo{a="b"} offset 5m) ¦ the function wants a range: put [5m] behind the selector
            rate(sum by (job) (foo)) ¦ aggregate afterwards: sum(rate(x[5m]))
            rate(foo + bar)         ¦ the function wants a range; of a result it is a subquery, such as (…)[5m:1m]
            max_over_time(sum(foo)) ¦ the function wants a range; of a result it is a subquery, such as (…)[5m:1m]
            absent(foo[5m])         ¦ did you mean absent_over_time?
            foo = 1                 ¦ comparison is written ==
            foo === 1               ¦ the operator is written ==
            foo !== 1               ¦ the operator is written !=
            foo => 1                ¦ the operator is written >=
            foo =< 1                ¦ the operator is written <=
            foo =! 1                ¦ inequality is written !=
            foo <> 1                ¦ inequality is written !=
            foo > = 1               ¦ write >= without a space
            foo ! = 1               ¦ write != without a space
            up(job="x")             ¦ labels are matched in braces: {job="…"}
            rate(foo[5m], job="x")  ¦ labels are matched in braces: {job="…"}
            foo =~ "x"              ¦ =~ and !~ match labels, inside braces
            foo !~ "x"              ¦ =~ and !~ match labels, inside braces
            !foo                    ¦ negation is unless, absent(…), or != for values
            not foo                 ¦ negation is unless, or absent(…)
            foo && bar              ¦ the operator is written and
            foo || bar              ¦ the operator is written or
            {app="x"} |= "err"      ¦ this is LogQL, which Loki reads
            {app="x"} | json        ¦ this is LogQL, which Loki reads
            foo ** 2                ¦ power is written ^
            count(*)                ¦ name a metric in place of *, as in count(up)
            foo // all              ¦ a comment begins with #
            foo > 50%               ¦ % is the remainder of a division; a percentage is a number, such as 0.5 or 50
            foo bool > 1            ¦ bool stands behind the operator, as in x > bool 1
            rate(foo[5m]) by (job)  ¦ by belongs to an aggregation, as in sum by (job) (x)
            a * group_left(x) b     ¦ group_left stands behind on(…) or ignoring(…)
            a + on(x) group_left (b) ¦ parentheses behind group_left hold labels: write group_left() (…)
            a * on(x) group_left (b) c + ¦ the expression stops too early: complete it
            foo{a=“b”}              ¦ strings stand in plain quotes: "…"
            foo{a="\\."}             ¦ write a backslash twice, or put the string in backquotes
            rate(foo[$__interval])  ¦ Prometheus has no variables, those are Grafana's: write the value
            foo > ${limit}          ¦ Prometheus has no variables, those are Grafana's: write the value
            foo > $value            ¦ templates belong in labels and annotations, not in expressions
            {{ $value }}            ¦ templates belong in labels and annotations, not in expressions
            foo{job={{ .job }}}     ¦ templates belong in labels and annotations, not in expressions
            rate(foo[{{.window}}])  ¦ templates belong in labels and annotations, not in expressions
            foo{{a="b"}}            ¦ one pair of braces is enough
            foo{a="b"}{c="d"}       ¦ one pair of braces holds all conditions, separated by commas
            rate(foo[5m]){c="d"}    ¦ braces stand directly behind the name of a metric
            rate(foo[5min])         ¦ write 5m
            rate(foo[1.5h])         ¦ write 1h30m
            rate(foo[30m1h])        ¦ write 1h30m
            rate(foo[5 m])          ¦ write 5m, without a space
            rate(foo[1mo])          ¦ a month has no unit: write it in days, such as 30d
            rate(foo[5M])           ¦ units are ms, s, m, h, d, w and y, in lower case
            foo[1h30]               ¦ units are ms, s, m, h, d, w and y, in lower case; every number has one
            foo > 10MB              ¦ numbers have no suffixes: write 10e6, or 10 * 1024^2
            foo > 5K                ¦ numbers have no suffixes: write 10e6, or 10 * 1024^2
            foo > 1,000             ¦ write the number without commas
            1 == 1                  ¦ write bool behind the operator to get 0 or 1
            raet(foo[5m])           ¦ did you mean rate?
            FLOOR(foo)              ¦ did you mean floor?
            Sum_over_time(foo[5m])  ¦ did you mean sum_over_time?
            mean(foo)               ¦ did you mean avg?
            log(foo)                ¦ did you mean ln, log2 or log10?
            median(foo)             ¦ the median is quantile(0.5, x)
            holt_winters(foo[5m], 0.1, 0.1) ¦ since Prometheus 3.0 it is called double_exponential_smoothing
            histogram_quantile(foo, 0.9) ¦ histogram_quantile takes (scalar, instant vector)
            time(foo)               ¦ time takes no arguments
            topk(foo)               ¦ the parameter comes first: topk(5, x)
            quantile(foo, 0.9)      ¦ the parameter comes first: quantile(0.9, x)
            count_values(foo)       ¦ the parameter comes first: count_values("label", x)
            sum(foo, bar)           ¦ sum takes one vector
            sum(foo) by job         ¦ the labels stand in parentheses
            foo{a=b}                ¦ the value stands in quotes
            foo{a=.*}               ¦ the value stands in quotes
            foo{a=5}                ¦ the value stands in quotes
            foo{a=}                 ¦ an empty value is written ""
            foo{a}                  ¦ a condition is a label and its value, as in job="api"
            foo{a=="b"}             ¦ inside braces, equality is written =
            foo{a!b}                ¦ inequality is written !=, or !~ for a regular expression
            foo{a="b" and c="d"}    ¦ conditions are separated by commas, and all of them have to hold
            foo{a="b"; c="d"}       ¦ conditions are separated by commas, and all of them have to hold
            foo{a="b",,c="d"}       ¦ remove one comma
            foo{a="b"               ¦ add the '}' that is missing
            foo{a="b")              ¦ add the '}' that is missing
            foo{a.b="c"}            ¦ such a name stands in quotes: "a.b"
            foo.bar > 1             ¦ a name with dots stands in braces and quotes: {"foo.bar"}
            foo == "bar"            ¦ label values are matched inside braces, as in up{job="api"}
            rate(foo)[5m]           ¦ a range stands directly behind a selector; over a result it is a subquery, such as [5m:1m]
            foo offset 5m [5m]      ¦ offset stands behind the range: x[5m] offset 5m
            foo[5m] > 1             ¦ a function such as rate or avg_over_time makes an instant vector of a range
            avg(foo[5m])            ¦ aggregate over time first, with a function such as rate or avg_over_time
            foo and 1               ¦ vector(…) makes a vector of a number
            (foo                    ¦ add the ')' that is missing
            foo)                    ¦ there is one ')' too many, or a '(' is missing
            foo[5m)                 ¦ add the ']' that is missing
            {}                      ¦ name a metric, or a label with a value, such as job=~".+"
            foo{a=~"*b"}            ¦ any text is .*, not *
            foo{a=~"+b"}            ¦ the character + is written [+]
            foo{a=~"(b"}            ¦ close the group, or write [(] for the character
            foo{a=~"[b"}            ¦ close the class of characters, or write [[] for the character
            foo{a=~"(?!b)"}         ¦ regular expressions are RE2, without lookaround and backreferences
            foo{a=~"b{2000}"}       ¦ a repetition counts to 1000 at most
            """)
    void saysHowToCorrectIt(String text, String hint) {
        assertThat(Promql.parse(text).errors().get(0).hint()).contains(hint);
    }

    /** A hint that is wrong is worse than none. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "FOO(x)",
                "Foo_bar(x)",
                "per_second(foo)",
                "tmin_over_time(foo[5m])",
                "* foo",
                "foo > 5$",
                "foo > 3xx",
                "4xx_errors",
                "foo > 1.000.000",
                "foo{a=>\"b\"}",
                "foo{a=~\"a**\"}",
                "foo{a=~\"[z-a]\"}",
                "foo[5m][5m]",
                "5[5m]",
                "avg(\"x\")",
                "foo{a=\"b\"} foo",
            })
    void saysNothingWhereItDoesNotKnow(String text) {
        assertThat(Promql.parse(text).errors().get(0).hint()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            foo.bar                          ¦ 2.55
            foo{a.b="c"}                     ¦ 2.55
            integrl(foo[5m])                 ¦ 3.15
            """)
    void suggestsNothingThatTheVersionDoesNotHave(String text, String version) {
        String[] parts = version.split("\\.", -1);
        PrometheusVersion older = new PrometheusVersion(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));

        assertThat(Promql.parse(text, new Dialect(older, Feature.ALL))
                        .errors()
                        .get(0)
                        .hint())
                .isEmpty();
    }
}
