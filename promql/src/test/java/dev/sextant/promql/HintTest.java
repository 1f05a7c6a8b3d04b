package dev.sextant.promql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HintTest {
    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            rate(foo)               ¦ the function wants a range: put [5m] after the selector
            rate(foo{a="b"} offset 5m) ¦ the function wants a range: put [5m] after the selector
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
            foo bool > 1            ¦ bool goes after the operator, as in x > bool 1
            rate(foo[5m]) by (job)  ¦ by goes with an aggregation, as in sum by (job) (x)
            a * group_left(x) b     ¦ group_left goes after on(…) or ignoring(…)
            a + on(x) group_left (b) ¦ parentheses after group_left hold labels: write group_left() (…)
            a * on(x) group_left (b) c + ¦ the expression ends too early
            foo{a=“b”}              ¦ strings go in plain quotes: "…"
            foo{a="\\."}             ¦ write a backslash twice, or put the string in backquotes
            rate(foo[$__interval])  ¦ Prometheus has no variables, those are Grafana's: write the value
            foo > ${limit}          ¦ Prometheus has no variables, those are Grafana's: write the value
            foo > $value            ¦ templates go in labels and annotations, not in expressions
            {{ $value }}            ¦ templates go in labels and annotations, not in expressions
            foo{job={{ .job }}}     ¦ templates go in labels and annotations, not in expressions
            rate(foo[{{.window}}])  ¦ templates go in labels and annotations, not in expressions
            foo{{a="b"}}            ¦ one pair of braces is enough
            foo{a="b"}{c="d"}       ¦ one pair of braces holds all conditions, separated by commas
            rate(foo[5m]){c="d"}    ¦ braces go directly after the metric name
            rate(foo[5min])         ¦ write 5m
            rate(foo[1.5h])         ¦ write 1h30m
            rate(foo[30m1h])        ¦ write 1h30m
            rate(foo[5 m])          ¦ write 5m, without a space
            foo[1.5 h]              ¦ write 1h30m
            rate(foo[1 h 30 m])     ¦ write 1h30m, without a space
            foo[2.25 h:30 s]        ¦ write 2h15m
            foo[1h:5 m]             ¦ write 5m, without a space
            foo[1m 30s]             ¦ write 1m30s, without a space
            foo[5 min]              ¦ write 5m
            foo offset 1.5 h        ¦ write 1h30m
            foo offset 1 h 30 m > 1 ¦ write 1h30m, without a space
            rate(foo[1mo])          ¦ a month has no unit: write it in days, such as 30d
            rate(foo[5M])           ¦ units are ms, s, m, h, d, w and y, in lower case
            foo[1h30]               ¦ units are ms, s, m, h, d, w and y, in lower case; every number has one
            foo > 10MB              ¦ numbers have no suffixes: write 10e6, or 10 * 1024^2
            foo > 5K                ¦ numbers have no suffixes: write 10e6, or 10 * 1024^2
            foo > 1,000             ¦ write the number without commas
            1 == 1                  ¦ write bool after the operator to get 0 or 1
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
            sum(foo) by job         ¦ the labels go in parentheses
            foo{a=b}                ¦ the value goes in quotes
            foo{a=.*}               ¦ the value goes in quotes
            foo{a=5}                ¦ the value goes in quotes
            foo{a=}                 ¦ an empty value is written ""
            foo{a}                  ¦ a condition is a label and its value, as in job="api"
            foo{a=="b"}             ¦ inside braces, equality is written =
            foo{a!b}                ¦ inequality is written !=, or !~ for a regular expression
            foo{a="b" and c="d"}    ¦ conditions are separated by commas, and all of them have to hold
            foo{a="b"; c="d"}       ¦ conditions are separated by commas, and all of them have to hold
            foo{a="b",,c="d"}       ¦ remove one comma
            foo{a="b"               ¦ add the '}' that is missing
            foo{a="b")              ¦ add the '}' that is missing
            foo{a.b="c"}            ¦ such a name goes in quotes: "a.b"
            foo.bar > 1             ¦ a name with dots goes in braces and quotes: {"foo.bar"}
            foo.bar{a="b"}          ¦ a name with dots goes in braces and quotes: {"foo.bar", a="b"}
            foo.bar{a.b="c"}        ¦ a name with dots goes in braces and quotes: {"foo.bar", …}
            rate(foo.bar[5m])       ¦ a name with dots goes in braces and quotes: {"foo.bar"}
            sum(foo) by (a.b)       ¦ such a name goes in quotes: "a.b"
            sum without ("x", a.b) (y) ¦ such a name goes in quotes: "a.b"
            sum by (a-b) (x)        ¦ such a name goes in quotes: "a-b"
            a * on (a.b) b          ¦ such a name goes in quotes: "a.b"
            a * on (x) group_left (a.b, c) b ¦ such a name goes in quotes: "a.b"
            {foo.bar, a="b"}        ¦ such a name goes in quotes: "foo.bar"
            x{="b"}                 ¦ the label name before = is missing
            x{a="b", =~"c"}         ¦ the label name before =~ is missing
            x[[5m]]                 ¦ one pair of brackets is enough
            x[[var]]                ¦ Prometheus has no variables, those are Grafana's: write the value
            x{a='\\"'}              ¦ drop the backslash: " needs none between '…'
            x{a="it\\'s"}           ¦ drop the backslash: ' needs none between "…"
            x | rate                ¦ PromQL has no pipe: write rate(…) around it
            x | sum by (a)          ¦ PromQL has no pipe: write sum(…) around it
            x | y                   ¦ the operator is written or
            x | rate(y[5m])         ¦ the operator is written or
            sum by (a) (x) by (b)   ¦ an aggregation has one by or without: put all labels into one list
            sum(x) by (a) without (b) ¦ an aggregation has one by or without: put all labels into one list
            limit(5, foo)           ¦ did you mean limitk? It needs --enable-feature=promql-experimental-functions
            foo == "bar"            ¦ label values are matched inside braces, as in up{job="api"}
            rate(foo)[5m]           ¦ a range goes directly after a selector; over a result it is a subquery, such as [5m:1m]
            foo offset 5m [5m]      ¦ offset goes after the range: x[5m] offset 5m
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
                "foo[0 m]",
                "foo[1e3 m]",
                "foo[-5 m]",
                "foo[999999999 h]",
                "math.floor(x)",
                "x{foo.bar}",
                "x{a=\"}\", foo.bar}",
                "x[foo.bar]",
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
            limit(5, foo)                    ¦ 2.53
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

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            mad_over_time(foo[5m]) ¦ it needs --enable-feature=promql-experimental-functions
            a + fill(0) b          ¦ it needs --enable-feature=promql-binop-fill-modifiers
            """)
    void namesTheFlagThatIsMissing(String text, String hint) {
        assertThat(Promql.parse(text, Dialect.PLAIN).errors().get(0).hint()).contains(hint);
    }
}
