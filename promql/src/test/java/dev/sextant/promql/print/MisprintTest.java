package dev.sextant.promql.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.promql.Dialect;
import dev.sextant.promql.Promql;
import dev.sextant.promql.ast.Expr;
import dev.sextant.source.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Prometheus prints and does not read back, and how the form for review spells it. */
class MisprintTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            a offset (5m) @ 1 * end           | a @ 1.000 offset (5m) * end           | a offset (5m) @ 1.000 * end
            a offset (1m+2*3) @ 1 - .5        | a @ 1.000 offset (1m + 2 * 3) - 0.5   | a offset (1m + 2 * 3) @ 1.000 - .5
            x + a offset (5m) anchored * y    | x + a anchored offset (5m) * y        | x + a offset (5m) anchored * y
            -a offset (5m) @ end() ^ 2        | -a @ end() offset (5m) ^ 2            | -a offset (5m) @ end() ^ 2
            a[5m:] offset (5m) @ 1            | a[5m:] @ 1.000 offset (5m)            | a[5m:] @ 1.000 offset (5m)
            a offset (5m) @ 1 > b             | a @ 1.000 offset (5m) > b             | a @ 1.000 offset (5m) > b
            a offset (5m) @ 1 atan2 b         | a @ 1.000 offset (5m) atan2 b         | a @ 1.000 offset (5m) atan2 b
            (a offset (5m)) - 3               | (a offset (5m)) - 3                   | (a offset (5m)) - 3
            a offset +(5m) - 3                | a offset (5m) - 3                     | a offset +(5m) - 3
            a offset -(5m) - 3                | a offset -(5m) - 3                    | a offset -(5m) - 3
            a offset --step() @ 1 - 3         | a @ 1.000 offset --step() - 3         | a offset --step() @ 1.000 - 3
            a offset -+step() * 2             | a offset -step() * 2                  | a offset +-step() * 2
            a offset ++5m + 3                 | a offset 5m + 3                       | a offset ++5m + 3
            a offset -+2 ^ 2                  | a offset -2 ^ 2                       | a offset +-2 ^ 2
            a offset -+(2) ^ 2                | a offset -(2) ^ 2                     | a offset +-(2) ^ 2
            a offset --2 ^ 2                  | a offset --2 ^ 2                      | a offset --2 ^ 2
            a offset (5m) + 3                 | a offset (5m) + 3                     | a offset (5m) + 3
            a ^ -Inf ^ b                      | a ^ -+Inf ^ b                         | a ^ -Inf ^ b
            Inf ^ 2                           | +Inf ^ 2                              | Inf ^ 2
            2 ^ -Inf                          | 2 ^ -Inf                              | 2 ^ -Inf
            sum by ("without") (a)            | sum by (without) (a)                  | sum by ("without") (a)
            a + on ("Inf", b) a               | a + on (Inf, b) a                     | a + on ("Inf", b) a
            a + on (b) group_left ("NaN") a   | a + on (b) group_left (NaN) a         | a + on (b) group_left ("NaN") a
            a{"without"="x"}                  | a{without="x"}                        | a{without="x"}
            a + fill_left(0) fill_right(-0) b | a + fill (0) b                        | a + fill_left (0) fill_right (-0) b
            a + fill(NaN) b                   | a + fill_left (NaN) fill_right (NaN) b | a + fill (NaN) b
            rate(a[1.0005])                   | rate(a[1s])                           | rate(a[1.0005])
            a[0.0005]                         | a[0s]                                 | a[0.0005]
            a[1e-10]                          | a[0s]                                 | a[1e-10]
            a[5m:0.0005]                      | a[5m:0s]                              | a[5m:0.0005]
            a[5m:1e-10]                       | a[5m:]                                | a[5m:]
            a offset 0.0005                   | a offset 0s                           | a offset 0.0005
            a offset -0.0005                  | a offset -0s                          | a offset -0.0005
            a offset 1e-10                    | a                                     | a
            a offset NaN                      | a offset NaN                          | a offset NaN
            a[-0s+15s]                        | a[0s + 15s]                           | a[-0s + 15s]
            a[(-0s)+1m]                       | a[(0s) + 1m]                          | a[(-0s) + 1m]
            a offset (-0s)                    | a offset (0s)                         | a offset (-0s)
            a offset -(-0s)                   | a offset -(0s)                        | a offset -(-0s)
            a[5m:-0+1m] offset -0s            | a[5m:-0 + 1m]                         | a[5m:-0 + 1m]
            1 / -0s                           | 1 / 0s                                | 1 / -0s
            a[5m*017]                         | a[5m * 15]                            | a[5m * 017]
            -0s * a                           | 0s * a                                | -0s * a
            4s180ms * a                       | 4s179ms * a                           | 4s180ms * a
            -(-0) * a                         | -(-0) * a                             | -(-0) * a
            {a="\\ufffd"}                     | {a="\ufffd"}                          | {a="\\ufffd"}
            a @ 9007199254740.993             | a @ 9007199254740.992                 | a @ 9007199254740.992
            a @ -0.0005                       | a @ -0.001                            | a @ -0.001
            a @ 4398106539476.321             | a @ 4398106539476.322                 | a @ 4398106539476.321
            """)
    void isInTheCanonicalFormOnly(String text, String canonical, String review) {
        Expr expr = Promql.parse(text).orThrow();
        assertThat(CanonicalPrinter.print(expr)).isEqualTo(canonical);
        assertThat(ReviewPrinter.print(expr)).isEqualTo(review);
        assertThat(RoundTrip.keeps(expr, review, Dialect.FULL)).isTrue();
        assertThat(RoundTrip.keeps(expr, canonical, Dialect.FULL))
                .isEqualTo(Misprint.in(expr).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            x + a offset (5m) @ 1 * end | (5m) | prints `@ 1.000 offset (5m)`, where the offset takes in the operator behind it
            a offset -+step() * 2 | -+step() * 2 | prints `offset -step() * 2`, where the offset ends before its operator
            a ^ -Inf ^ b | Inf | prints `+Inf ^`, and reads the sign as that of the whole power
            1 + sum by (a, "nan") (b) | sum by (a, "nan") (b) | prints the label `nan` without quotes, and does not read it so
            a + on ("inf") b | a + on ("inf") b | prints the label `inf` without quotes, and does not read it so
            a + fill_left(0) fill_right(-0) b | a + fill_left(0) fill_right(-0) b | prints one fill value for 0 and -0
            rate(a[0.0005]) | 0.0005 | prints `0s` for `0.0005`
            a offset -1.0000001 | -1.0000001 | prints `-1s` for `-1.0000001`
            b @ 4398106539476.321 | b @ 4398106539476.321 | prints `@ 4398106539476.322` for `@ 4398106539476.321`
            abs(4s180ms * a) | 4s180ms | prints `4s179ms` for `4s180ms`
            {b="", a="\\ufffd"} | a="\\ufffd" | prints the character U+FFFD as it is, which it does not read
            """)
    void saysWhereAndWhy(String text, String part, String reason) {
        Misprint misprint = Misprint.in(Promql.parse(text).orThrow()).get(0);
        int start = text.indexOf(part);
        assertThat(misprint.place()).isEqualTo(new Span(start, start + part.length()));
        assertThat(misprint.reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a[-0s + 15s]                     | true
            a offset (-0s)                   | true
            a offset -(-0s)                  | true
            a[5m:(-0s) + 1m]                 | true
            a[max_of(-0s, 1m)]               | true
            1 / -0s                          | false
            a[(-4s180ms) + 1h]               | false
            a offset (-0s) @ 1 + 1 / -0s     | false
            """)
    void aLengthOfZeroHasNoSign(String text, boolean kept) {
        Expr expr = Promql.parse(text).orThrow();
        assertThat(Misprint.in(expr).isEmpty()).isEqualTo(kept);
        assertThat(RoundTrip.keeps(expr, CanonicalPrinter.print(expr), Dialect.FULL))
                .isEqualTo(kept);
    }

    @Test
    void allOfAnExpressionComeInTheOrderOfItsText() {
        String text = "-0s * a offset (5m) @ 1 + sum by (\"inf\") (rate(b[0.0001]))";
        List<Misprint> found = Misprint.in(Promql.parse(text).orThrow());
        assertThat(found.stream().map(Misprint::reason).collect(Collectors.joining("\n")))
                .isEqualTo("""
                        prints `0s` for `-0s`
                        prints `@ 1.000 offset (5m)`, where the offset takes in the operator behind it
                        prints the label `inf` without quotes, and does not read it so
                        prints `0s` for `0.0001`""");
    }

    @Test
    void aTextThatDoesNotParseSaysWhy() {
        Expr expr = Promql.parse("a + b").orThrow();
        assertThat(RoundTrip.fault(expr, "a+b", Dialect.FULL)).isEmpty();
        assertThat(RoundTrip.fault(expr, "b + a", Dialect.FULL).orElseThrow().verdict())
                .isEqualTo("parses to another expression");
        RoundTrip.Fault fault = RoundTrip.fault(expr, "a +", Dialect.FULL).orElseThrow();
        assertThat(fault.verdict()).isEqualTo("does not parse");
        assertThat(fault.error().orElseThrow().message()).isEqualTo("unexpected end of input");
    }
}
