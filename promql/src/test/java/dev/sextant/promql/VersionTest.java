package dev.sextant.promql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.promql.function.FunctionTable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is newer than the Prometheus that an expression is meant for is refused; releases are those of its changelog. */
class VersionTest {
    private static Dialect dialect(String version) {
        return new Dialect(PrometheusVersion.parse(version).orElseThrow(), Feature.ALL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a.b"}                       | 2.50 | 2.51 | a quoted name
            {"a", b="c"}                  | 2.45 | 2.51 | a quoted name
            a{"b.c"="d"}                  | 2.50 | 2.51 | a quoted name
            sum by ("a.b") (c)            | 2.55 | 3.0  | a quoted name in a list of labels
            a + on (b) group_left ("c") d | 2.53 | 3.0  | a quoted name in a list of labels
            a / on (a:b) c                | 2.55 | 3.0  | a label name with a colon
            double_exponential_smoothing(a[5m], 1, 1) | 2.55 | 3.0 | function "double_exponential_smoothing"
            a[300]                        | 2.53 | 2.54 | a number in place of a duration
            a > 5m                        | 2.53 | 2.54 | a duration in place of a number
            limitk(1, a)                  | 2.53 | 2.54 | aggregation "limitk"
            info(a)                       | 2.54 | 2.55 | function "info"
            sort_by_label(a)              | 2.48 | 2.49 | function "sort_by_label"
            histogram_avg(a)              | 2.50 | 2.51 | function "histogram_avg"
            a[5m + 1m]                    | 3.3  | 3.4  | arithmetic on durations
            ts_of_max_over_time(a[5m])    | 3.4  | 3.5  | function "ts_of_max_over_time"
            first_over_time(a[5m])        | 3.6  | 3.7  | function "first_over_time"
            rate(a[5m] anchored)          | 3.6  | 3.7  | modifier "anchored"
            a + fill(0) b                 | 3.9  | 3.10 | modifier "fill"
            a </ 5                        | 3.10 | 3.11 | operator "</"
            histogram_quantiles(a, "q", 0.9) | 3.10 | 3.11 | function "histogram_quantiles"
            step()                        | 3.11 | 3.12 | function "step"
            a[max_of(step(), 1m)]         | 3.12 | 3.13 | duration function "max_of"
            a offset -min_of(5m, 1m)      | 3.12 | 3.13 | duration function "min_of"
            a[step()]                     | 3.5  | 3.6  | duration function "step"
            a offset -range()             | 3.9  | 3.10 | duration function "range"
            a @ 5m                        | 2.53 | 2.54 | a duration in place of a number
            1_000                         | 2.53 | 2.54 | a number with underscores
            a > 0x_F                      | 2.45 | 2.54 | a number with underscores
            a @ 1e1_0                     | 2.45 | 2.54 | a number with underscores
            a offset 0s                   | 2.53 | 2.54 | an offset of zero
            a[5m:] offset -0ms            | 2.53 | 2.54 | an offset of zero
            a offset +5m                  | 3.3  | 3.4  | a sign in front of a duration
            a[+5m]                        | 2.53 | 3.4  | a sign in front of a duration
            a[5m:--1m]                    | 2.53 | 3.4  | a sign in front of a duration
            a offset -+5m                 | 3.3  | 3.4  | a sign in front of a duration
            a[(-1m)]                      | 3.14 | 3.15 | a length in parentheses that is not above zero
            a[5m:-(1m)]                   | 3.10 | 3.15 | a length in parentheses that is not above zero
            a[((0))]                      | 3.14 | 3.15 | a length in parentheses that is not above zero
            start_timestamp(a)            | 3.13 | 3.14 | function "start_timestamp"
            integral(a[5m])               | 3.15 | 3.16 | function "integral"
            a[step():]                    | 3.15 | 3.16 | a subquery with no number in its range
            a[range():step()]             | 3.15 | 3.16 | a subquery with no number in its range
            rate(a[-step()])[max_of(step(), range()):1m] | 3.15 | 3.16 | a subquery with no number in its range
            http.requests                 | 3.15 | 3.16 | name "http.requests" without quotes
            a{\u00e9="b"}[5m]              | 3.15 | 3.16 | name "\u00e9" without quotes
            sum by (a.b) (c)              | 3.15 | 3.16 | name "a.b" without quotes
            c + on (d) group_left (a.b) e | 3.15 | 3.16 | name "a.b" without quotes
            """)
    void isRefusedBeforeItsRelease(String text, String before, String since, String what) {
        assertThat(Promql.parse(text, dialect(since)).errors()).isEmpty();
        PromqlError error = Promql.parse(text, dialect(before)).errors().get(0);
        assertThat(error.kind()).isEqualTo(PromqlError.Kind.VERSION);
        assertThat(error.message()).isEqualTo(what + " needs Prometheus " + since + ", this is for " + before);
    }

    /** A flag is not the reason where the release does not have it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a anchored                       | 3.6  | modifier "anchored" needs Prometheus 3.7, this is for 3.6
            rate(a[5m] smoothed)             | 2.53 | modifier "smoothed" needs Prometheus 3.7, this is for 2.53
            a anchored                       | 3.7  | anchored modifier is experimental and not enabled
            a + fill(0) b                    | 2.53 | modifier "fill" needs Prometheus 3.10, this is for 2.53
            a * on (c) fill_left(0) b        | 3.9  | modifier "fill" needs Prometheus 3.10, this is for 3.9
            a + fill(0) b                    | 3.10 | binop fill modifiers are experimental and not enabled
            limitk(1, a)                     | 2.53 | aggregation "limitk" needs Prometheus 2.54, this is for 2.53
            limit_ratio by (b) (0.5, a, a)   | 2.45 | aggregation "limit_ratio" needs Prometheus 2.54, this is for 2.45
            limitk(1, a)                     | 2.54 | limitk() is experimental and must be enabled with --enable-feature=promql-experimental-functions
            info(a)                          | 2.54 | function "info" needs Prometheus 2.55, this is for 2.54
            info(a)                          | 2.55 | function "info" is not enabled
            a[5m + 1m]                       | 3.3  | arithmetic on durations needs Prometheus 3.4, this is for 3.3
            a[5m + 1m]                       | 3.4  | experimental duration expression is not enabled
            a[max_of(1m, 2m)]                | 2.53 | duration function "max_of" needs Prometheus 3.13, this is for 2.53
            """)
    void theReleaseIsTheReasonWithoutFlagsToo(String text, String version, String message) {
        Dialect plain = new Dialect(PrometheusVersion.parse(version).orElseThrow(), Feature.NONE);
        assertThat(Promql.parse(text, plain).errors().get(0).message()).isEqualTo(message);
    }

    /** {@code step()} and {@code range()} needed their flag only later. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a[step()]            | 3.6
            a[5m:step()]         | 3.11
            a offset step()      | 3.10
            a offset -range()    | 3.10
            a[-range()]          | 3.10
            a offset --step()    | 3.11
            a offset -5m         | 2.45
            a[5m:1m] offset -1h  | 2.53
            a[--5m]              | 3.4
            a offset +5m         | 3.4
            a > 5m + 1_000       | 2.54
            a @ 5m offset 0s     | 2.54
            """)
    void someOfItNeedsNoFlag(String text, String version) {
        Dialect plain = new Dialect(PrometheusVersion.parse(version).orElseThrow(), Feature.NONE);
        assertThat(Promql.parse(text, plain).errors()).isEmpty();
        assertThat(Promql.parse("a[step()]", new Dialect(new PrometheusVersion(3, 12), Feature.NONE))
                        .errors())
                .extracting(PromqlError::message)
                .containsExactly("experimental duration expression is not enabled");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a[max(1m, 2m)]",
                "a[MAX (step(), 2m)]",
                "a[5m:max(1m, 2m)]",
                "a offset max(1m, 2m)",
                "a offset -max(1m, 2m)",
                "a[1m + max(1m, 2m)]",
                "a[(max(1m, 2m))]",
                "a offset (max(1m, 2m))"
            })
    void theOldNamesOfDurationFunctionsAreExplained(String text) {
        for (String old : List.of("3.6", "3.12")) {
            PromqlError error = Promql.parse(text, dialect(old)).errors().get(0);
            assertThat(error.kind()).isEqualTo(PromqlError.Kind.VERSION);
            assertThat(error.message())
                    .isEqualTo("duration function \"max\" is called \"max_of\" since Prometheus 3.13,"
                            + " and only that name is read here");
        }
        for (String other : List.of("3.5", "3.13")) {
            assertThat(Promql.parse(text, dialect(other)).errors().get(0).message())
                    .startsWith("unexpected");
        }
    }

    @Test
    void aRenamedFunctionHasItsOldNameBefore() {
        String text = "holt_winters(a[5m], 0.5, 0.5)";
        for (String old : List.of("2.45", "2.53", "2.55")) {
            Dialect plain = new Dialect(PrometheusVersion.parse(old).orElseThrow(), Feature.NONE);
            assertThat(Promql.parse(text, plain).errors()).as(old).isEmpty();
            assertThat(FunctionTable.functions(plain.version())).containsKey("holt_winters");
        }
        PromqlError error = Promql.parse(text, dialect("3.0")).errors().get(0);
        assertThat(error.message()).isEqualTo("unknown function with name \"holt_winters\"");
        assertThat(error.hint()).contains("since Prometheus 3.0 it is called double_exponential_smoothing");
    }

    /** Before 3.16 a number in any brackets before served as well. */
    @ParameterizedTest
    @ValueSource(strings = {"a[step() * 1:]", "a[max_of(1m, step()):]", "a[5m] offset 1m + b[step():]"})
    void aSubqueryNeedsANumberSomewhereBeforeItsColon(String text) {
        assertThat(Promql.parse(text, dialect("3.15")).errors())
                .extracting(PromqlError::kind)
                .doesNotContain(PromqlError.Kind.VERSION);
    }

    @Test
    void whatBecameStableNeedsItsFlagBefore() {
        Dialect older = new Dialect(new PrometheusVersion(3, 13), Feature.NONE);
        assertThat(Promql.parse("first_over_time(a[5m])", older).errors())
                .extracting(PromqlError::message)
                .containsExactly("function \"first_over_time\" is not enabled");
        assertThat(Promql.parse("a[5m + 1m]", older).errors())
                .extracting(PromqlError::message)
                .containsExactly("experimental duration expression is not enabled");
        assertThat(Promql.parse("first_over_time(a[5m + 1m])", Dialect.PLAIN).errors())
                .isEmpty();
        Dialect newer = new Dialect(new PrometheusVersion(3, 16), Feature.NONE);
        assertThat(Promql.parse("rate(a[5m] smoothed)", newer).errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3.16,3.16", "v3.14.2,3.14", "2.53.5,2.53", "3.15.0-rc.1,3.15"})
    void versionsAreReadAsPeopleWriteThem(String text, String version) {
        assertThat(PrometheusVersion.parse(text).orElseThrow()).hasToString(version);
    }

    @ParameterizedTest
    @CsvSource({"3", "3.x", "'3.14 '", "-1.2", "99999.1"})
    void otherTextIsNoVersion(String text) {
        assertThat(PrometheusVersion.parse(text)).isEmpty();
    }
}
