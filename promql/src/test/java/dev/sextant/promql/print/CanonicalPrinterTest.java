package dev.sextant.promql.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.promql.Promql;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a real Prometheus prints for these inputs. */
class CanonicalPrinterTest {
    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of("sum by() (task:errors:rate10s{job=\"s\"})", "sum(task:errors:rate10s{job=\"s\"})"),
                Arguments.of(
                        "sum without() (task:errors:rate10s{job=\"s\"})",
                        "sum without () (task:errors:rate10s{job=\"s\"})"),
                Arguments.of(
                        "sum without(instance) (task:errors:rate10s{job=\"s\"})",
                        "sum without (instance) (task:errors:rate10s{job=\"s\"})"),
                Arguments.of(
                        "sum by(\"foo.bar\") (task:errors:rate10s{job=\"s\"})",
                        "sum by (\"foo.bar\") (task:errors:rate10s{job=\"s\"})"),
                Arguments.of(
                        "sum without(\"foo.bar\") (task:errors:rate10s{job=\"s\"})",
                        "sum without (\"foo.bar\") (task:errors:rate10s{job=\"s\"})"),
                Arguments.of("a - on(b) group_left(x) c", "a - on (b) group_left (x) c"),
                Arguments.of("a - on(b) group_left(x, y) c", "a - on (b) group_left (x, y) c"),
                Arguments.of("a - on(b) group_left c", "a - on (b) group_left () c"),
                Arguments.of("a - ignoring() c", "a - c"),
                Arguments.of("a - ignoring() group_left(__metric__) c", "a - ignoring () group_left (__metric__) c"),
                Arguments.of("a - ignoring() group_left c", "a - ignoring () group_left () c"),
                Arguments.of("a + fill_right(42) b", "a + fill_right (42) b"),
                Arguments.of("a + fill_left(5) fill_right(5) b", "a + fill (5) b"),
                Arguments.of("a + on(b) group_left fill(-23) c", "a + on (b) group_left () fill (-23) c"),
                Arguments.of("a offset 1m", "a offset 1m"),
                Arguments.of("a offset -7m", "a offset -7m"),
                Arguments.of("a[5m] offset 1m", "a[5m] offset 1m"),
                Arguments.of("a[1h:5m] offset 1m", "a[1h:5m] offset 1m"),
                Arguments.of("a anchored", "a anchored"),
                Arguments.of("a{b=\"c\"}[5m] anchored offset 1m", "a{b=\"c\"}[5m] anchored offset 1m"),
                Arguments.of("a{b=\"c\"}[5m] smoothed", "a{b=\"c\"}[5m] smoothed"),
                Arguments.of("{__name__=\"a\"}", "{__name__=\"a\"}"),
                Arguments.of("a @ 10", "a @ 10.000"),
                Arguments.of("a[1m] @ 10", "a[1m] @ 10.000"),
                Arguments.of("a @ end()", "a @ end()"),
                Arguments.of("a[1m] @ end()", "a[1m] @ end()"),
                Arguments.of("{__name__=\"\",a=\"x\"}", "{__name__=\"\",a=\"x\"}"),
                Arguments.of("{\"a.b\"=\"c\"}", "{\"a.b\"=\"c\"}"),
                Arguments.of("{``=\"0\"}", "{\"\"=\"0\"}"),
                Arguments.of("1048576", "1048576"),
                Arguments.of("foo[step()]", "foo[step()]"),
                Arguments.of("foo[-(step())]", "foo[-(step())]"),
                Arguments.of("foo offset (step())", "foo offset (step())"),
                Arguments.of("foo[(5m):(1m)]", "foo[(5m):(1m)]"),
                Arguments.of("foo offset -min_of(10s, 20s)", "foo offset -min_of(10s, 20s)"),
                Arguments.of(
                        "foo offset -min_of(10s, +max_of(step() ^ 2, 2))",
                        "foo offset -min_of(10s, max_of(step() ^ 2, 2))"),
                Arguments.of("foo[-range()]", "foo[-range()]"),
                Arguments.of("sum without(\"äää\") (foo)", "sum without (\"äää\") (foo)"),
                Arguments.of("(a+b)*c", "(a + b) * c"),
                Arguments.of("- a", "-a"),
                Arguments.of("+a", "+a"),
                Arguments.of("1e6", "1000000"),
                Arguments.of("0755", "493"),
                Arguments.of("0x1F", "31"),
                Arguments.of("1.5e-7", "0.00000015"),
                Arguments.of("Inf", "+Inf"),
                Arguments.of("-Inf", "-Inf"),
                Arguments.of("60m", "1h"),
                Arguments.of("90s > a", "1m30s > a"),
                Arguments.of("a[4.18]", "a[4s180ms]"),
                Arguments.of("a[1001ms]", "a[1s1ms]"),
                Arguments.of("a offset -90m", "a offset -1h30m"),
                Arguments.of("a{c=\"1\",b=\"2\"}", "a{b=\"2\",c=\"1\"}"),
                Arguments.of("a{b!~\"x\"}[5m:30s] offset 1d @ 5", "a{b!~\"x\"}[5m:30s] @ 5.000 offset 1d"),
                Arguments.of("SUM BY(b)(a)", "sum by (b) (a)"),
                Arguments.of("topk(3,a) by (b)", "topk by (b) (3, a)"),
                Arguments.of("'a\\'b'", "\"a'b\""),
                Arguments.of("`a\\b`", "\"a\\\\b\""),
                Arguments.of("\"\\xff\\u00e9\\t\"", "\"\\xffé\\t\""),
                Arguments.of("a == bool on(x) b", "a == bool on (x) b"),
                Arguments.of("a and on(x) b", "a and on (x) b"),
                Arguments.of("foo offset (5m) + 3", "foo offset (5m) + 3"),
                Arguments.of("foo[((step()+1))]", "foo[(step() + 1)]"),
                Arguments.of("a @ 1.2345", "a @ 1.235"),
                Arguments.of("foo offset -(5)", "foo offset -(5)"),
                Arguments.of("foo[(5m)+1]", "foo[(5m) + 1]"),
                Arguments.of("a + on() 1", "a + 1"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void printsAsPrometheusDoes(String text, String printed) {
        assertThat(CanonicalPrinter.print(Promql.parse(text).orThrow())).isEqualTo(printed);
    }
}
