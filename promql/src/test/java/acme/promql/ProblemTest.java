package acme.promql;

import static dev.sextant.promql.typed.Functions.absent;
import static dev.sextant.promql.typed.Functions.avgOverTime;
import static dev.sextant.promql.typed.Functions.gauges;
import static dev.sextant.promql.typed.Functions.histogramQuantile;
import static dev.sextant.promql.typed.Functions.histogramQuantiles;
import static dev.sextant.promql.typed.Functions.length;
import static dev.sextant.promql.typed.Functions.limitRatio;
import static dev.sextant.promql.typed.Functions.metricName;
import static dev.sextant.promql.typed.Functions.number;
import static dev.sextant.promql.typed.Functions.promqlRange;
import static dev.sextant.promql.typed.Functions.quoted;
import static dev.sextant.promql.typed.Functions.rate;
import static dev.sextant.promql.typed.Functions.stepLength;
import static dev.sextant.promql.typed.Functions.sum;
import static dev.sextant.promql.typed.Metrics.counter;
import static dev.sextant.promql.typed.Metrics.gauge;
import static dev.sextant.promql.typed.Metrics.histogram;
import static dev.sextant.promql.typed.Metrics.label;
import static dev.sextant.promql.typed.PromqlText.promql;
import static dev.sextant.promql.typed.PromqlText.promqlBuckets;
import static dev.sextant.promql.typed.PromqlText.promqlScalar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.promql.Promql;
import dev.sextant.promql.print.CanonicalPrinter;
import dev.sextant.promql.typed.Counter;
import dev.sextant.promql.typed.InstantVector;
import dev.sextant.promql.typed.Operand;
import dev.sextant.promql.typed.Problem;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A mistake is a value with the line that it was made on; nothing throws, and what is left still parses. */
class ProblemTest {
    private static final Duration M1 = Duration.ofMinutes(1);
    private static final Counter ORDERS = counter("orders_total", "Orders");

    private static String text(Problem problem) {
        return problem.kind() + " " + problem.message()
                + problem.hint().map(hint -> " (" + hint + ")").orElse("");
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(
                        sum(rate(counter("orders-total", ""), Duration.ofMinutes(5))),
                        "METRIC_NAME invalid metric name \"orders-total\""
                                + " (letters, digits, underscores and colons, not starting with a digit)"),
                Arguments.of(
                        gauge("heap", "").where(label("a-b").is("x")).instant(),
                        "LABEL_NAME invalid label name \"a-b\""
                                + " (letters, digits and underscores, not starting with a digit)"),
                Arguments.of(
                        ORDERS.where(label("route").matches("a(")).instant(),
                        "REGEX error parsing regexp: missing closing ): `a(`"),
                Arguments.of(rate(ORDERS, Duration.ZERO), "DURATION window must be longer than zero, not 0s"),
                Arguments.of(rate(ORDERS, Duration.ofMinutes(-1)), "DURATION window must be longer than zero, not -1m"),
                Arguments.of(
                        rate(ORDERS, Duration.ofNanos(1_500_000)),
                        "DURATION window must be whole milliseconds, not PT0.0015S"),
                Arguments.of(
                        histogramQuantile(99, promqlBuckets("x")), "VALUE quantile must be between 0 and 1, not 99.0"),
                Arguments.of(ORDERS.instant().isGreaterThan(Double.NaN), "VALUE NaN is no number to compute with"),
                Arguments.of(
                        number(new BigDecimal("1e999")),
                        "VALUE 1E+999 is beyond the largest number that Prometheus can hold"),
                Arguments.of(
                        rate(histogram("h", "").buckets(1, 5, 5).bucket(), Duration.ofMinutes(5)),
                        "VALUE bucket bounds are not strictly increasing: 5.0 follows 5"),
                Arguments.of(
                        rate(histogram("h", "").buckets(1, 5).bucket(new BigDecimal("0.3")), Duration.ofMinutes(5)),
                        "VALUE h has no bucket with the upper bound 0.3 (its buckets are 1, 5)"),
                Arguments.of(
                        ORDERS.offset(M1).offset(M1).instant(),
                        "VALUE offset is set already (a selector or subquery has at most one offset)"),
                Arguments.of(
                        ORDERS.atStart().atEnd().instant(),
                        "VALUE @ is set already (a selector or subquery has at most one @)"),
                Arguments.of(
                        ORDERS.at(Instant.ofEpochSecond(1, 1)).instant(),
                        "VALUE the moment of @ must be whole milliseconds, not 1970-01-01T00:00:01.000000001Z"),
                Arguments.of(
                        rate(ORDERS.over(length(M1).minus(M1))),
                        "DURATION window must be longer than zero, not 0.0 seconds"),
                Arguments.of(
                        rate(ORDERS.over(stepLength().dividedBy(0))),
                        "VALUE a length of time cannot be divided by zero"),
                Arguments.of(
                        promql("a").on(label("x")).groupLeft(label("x")).plus(promql("b")),
                        "VALUE label \"x\" must not occur in ON and GROUP clause at once"
                                + " (series meet on it, so it is there already)"),
                Arguments.of(
                        sum(promql("a")).by(label("nan")),
                        "LABEL_NAME label \"nan\" cannot stand in a list of labels"
                                + " (Prometheus takes it for a keyword there; labelReplace(…) copies it to another label)"),
                Arguments.of(
                        gauges(label("x").is("")).instant(),
                        "VALUE every series there is would be selected"
                                + " (give a condition that a series without labels does not meet)"),
                Arguments.of(
                        ORDERS.where(metricName().is("x")).instant(),
                        "VALUE the metric name is set already: \"orders_total\""
                                + " (counters(…), gauges(…) and nativeHistograms(…) select by conditions alone)"),
                Arguments.of(
                        ORDERS.where(label("x").is("\ud800")).instant(),
                        "VALUE the value of label \"x\" holds half a character, U+D800, which no text can"),
                Arguments.of(
                        histogramQuantiles(promqlBuckets("x"), label("q")),
                        "VALUE histogramQuantiles takes 1 to 10 quantiles, not 0"),
                Arguments.of(
                        sum(promqlBuckets("x")).bucketsWithout(label("le")),
                        "VALUE buckets without their label \"le\" are no buckets"
                                + " (without(…) drops it and gives a vector of numbers)"),
                Arguments.of(limitRatio(2, promql("x")), "VALUE the share must be between -1 and 1, not 2.0"),
                Arguments.of(gauge(quoted(""), "").instant(), "METRIC_NAME a name cannot be empty"),
                Arguments.of(
                        avgOverTime(promqlRange("x")),
                        "TYPE expected type range vector, got instant vector"
                                + " (put a range behind the selector, such as [5m], or [1h:] behind anything else)"),
                Arguments.of(promql("up >"), "SYNTAX unexpected end of input (the expression ends too early)"),
                Arguments.of(
                        promql("rate(up)"),
                        "TYPE expected type range vector in call to function \"rate\", got instant vector"
                                + " (the function wants a range: put [5m] after the selector)"),
                Arguments.of(
                        promql("1 + 1"),
                        "TYPE expected type instant vector, got scalar"
                                + " (promqlScalar(…) takes a scalar, vector(…) makes a vector of it)"),
                Arguments.of(
                        promqlScalar("up"),
                        "TYPE expected type scalar, got instant vector"
                                + " (promql(…) takes an instant vector, scalar(…) makes a scalar of it)"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isCarriedAlong(Operand built, String expected) {
        assertThat(built.problems()).extracting(ProblemTest::text).containsExactly(expected);
        assertThat(built.problems().get(0).site().file()).isEqualTo("ProblemTest.java");
        assertThat(built.problems().get(0).site().method()).isEqualTo("mistakes");
        assertThat(Promql.parse(CanonicalPrinter.print(built.expr())).errors()).isEmpty();
    }

    @Test
    void knowsItsLineAndItsPlaceInTheText() {
        int line = new Throwable().getStackTrace()[0].getLineNumber();
        InstantVector vector = promql("sum(up) by job");
        Problem problem = vector.problems().get(0);
        assertThat(problem.site()).hasToString("ProblemTest.java:" + (line + 1));
        assertThat(problem.excerpt().orElseThrow().render()).isEqualTo("""
                        1:12:
                          sum(up) by job
                                     ^^^""");
    }

    @Test
    void isReportedOnceHoweverOftenTheValueIsUsed() {
        InstantVector broken = promql("up >");
        List<Problem> problems = absent(broken.plus(broken)).and(broken).problems();
        assertThat(problems).hasSize(1);
    }

    @Test
    void namesTheMethodAroundALambda() {
        List<InstantVector> built = Stream.of("up >").map(text -> promql(text)).toList();
        assertThat(built.get(0).problems().get(0).site().method()).isEqualTo("namesTheMethodAroundALambda");
    }
}
