package acme.promql;

import static dev.sextant.promql.typed.Functions.absent;
import static dev.sextant.promql.typed.Functions.avgOverTime;
import static dev.sextant.promql.typed.Functions.clampMin;
import static dev.sextant.promql.typed.Functions.count;
import static dev.sextant.promql.typed.Functions.increase;
import static dev.sextant.promql.typed.Functions.labelReplace;
import static dev.sextant.promql.typed.Functions.max;
import static dev.sextant.promql.typed.Functions.number;
import static dev.sextant.promql.typed.Functions.quantile;
import static dev.sextant.promql.typed.Functions.rate;
import static dev.sextant.promql.typed.Functions.scalar;
import static dev.sextant.promql.typed.Functions.sum;
import static dev.sextant.promql.typed.Functions.time;
import static dev.sextant.promql.typed.Functions.topk;
import static dev.sextant.promql.typed.Functions.vector;
import static dev.sextant.promql.typed.Metrics.counter;
import static dev.sextant.promql.typed.Metrics.gauge;
import static dev.sextant.promql.typed.Metrics.histogram;
import static dev.sextant.promql.typed.Metrics.label;
import static dev.sextant.promql.typed.PromqlText.promql;
import static dev.sextant.promql.typed.PromqlText.promqlScalar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.promql.Promql;
import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.promql.ast.MatchOp;
import dev.sextant.promql.print.CanonicalPrinter;
import dev.sextant.promql.typed.Counter;
import dev.sextant.promql.typed.Gauge;
import dev.sextant.promql.typed.Histogram;
import dev.sextant.promql.typed.InstantVector;
import dev.sextant.promql.typed.Label;
import dev.sextant.promql.typed.Operand;
import dev.sextant.promql.typed.Scope;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BuildTest {
    private static final Label ROUTE = label("route");
    private static final Label STATUS = label("status");
    private static final Histogram HTTP =
            histogram("http_seconds", "Requests").labels(ROUTE, STATUS).buckets(0.1, 0.5, 1);
    private static final Counter ORDERS = counter("orders_total", "Orders");
    private static final Gauge HEAP = gauge("heap_bytes", "Heap").unit("bytes");
    private static final Duration M5 = Duration.ofMinutes(5);

    static Stream<Arguments> expressions() {
        InstantVector a = promql("a");
        InstantVector b = promql("b");
        return Stream.of(
                Arguments.of(rate(ORDERS, M5), "rate(orders_total[5m])"),
                Arguments.of(
                        sum(rate(HTTP.count().where(STATUS.matches("5..")), M5)).by(ROUTE),
                        "sum by (route) (rate(http_seconds_count{status=~\"5..\"}[5m]))"),
                Arguments.of(
                        quantile(0.99, HTTP, M5, ROUTE),
                        "histogram_quantile(0.99, sum by (le, route) (rate(http_seconds_bucket[5m])))"),
                Arguments.of(
                        increase(HTTP.bucket(new BigDecimal("0.5")), M5),
                        "increase(http_seconds_bucket{le=\"0.5\"}[5m])"),
                Arguments.of(
                        increase(HTTP.bucket(BigDecimal.ONE), M5),
                        "increase(http_seconds_bucket{le=~\"1|1\\\\.0\"}[5m])"),
                Arguments.of(a.plus(b).times(2), "(a + b) * 2"),
                Arguments.of(a.plus(b.times(2)), "a + b * 2"),
                Arguments.of(a.minus(b.minus(a)), "a - (b - a)"),
                Arguments.of(a.power(b.power(2)), "a ^ b ^ 2"),
                Arguments.of(a.power(b).power(2), "(a ^ b) ^ 2"),
                Arguments.of(a.negated().power(2), "(-a) ^ 2"),
                Arguments.of(a.power(2).negated(), "-a ^ 2"),
                Arguments.of(a.times(b).negated(), "-(a * b)"),
                Arguments.of(number(-1).power(a), "(-1) ^ a"),
                Arguments.of(a.minus(-1), "a - -1"),
                Arguments.of(a.or(b).and(a), "(a or b) and a"),
                Arguments.of(a.isGreaterThan(0.01).and(b.isAtMost(5)), "a > 0.01 and b <= 5"),
                Arguments.of(a.isGreaterThanBool(1).isEqualTo(b), "a > bool 1 == b"),
                Arguments.of(a.on(ROUTE).groupLeft(STATUS).dividedBy(b), "a / on (route) group_left (status) b"),
                Arguments.of(a.ignoring(ROUTE).unless(b), "a unless ignoring (route) b"),
                Arguments.of(a.on().or(vector(0)), "a or on () vector(0)"),
                Arguments.of(time().minus(a).modulo(60), "(time() - a) % 60"),
                Arguments.of(number(1).isLessThanBool(2), "1 < bool 2"),
                Arguments.of(scalar(a).minus(number(new BigDecimal("0.001"))), "scalar(a) - 0.001"),
                Arguments.of(promqlScalar("1 + 1").times(3), "(1 + 1) * 3"),
                Arguments.of(topk(3, a).by(ROUTE), "topk by (route) (3, a)"),
                Arguments.of(max(HEAP), "max(heap_bytes)"),
                Arguments.of(avgOverTime(HEAP, M5), "avg_over_time(heap_bytes[5m])"),
                Arguments.of(
                        avgOverTime(a.plus(b).subquery(M5, Duration.ofSeconds(90))),
                        "avg_over_time((a + b)[5m:1m30s])"),
                Arguments.of(count(absent(clampMin(a, 1))), "count(absent(clamp_min(a, 1)))"),
                Arguments.of(
                        labelReplace(a, ROUTE, "$1", STATUS, "(.)\"\\d"),
                        "label_replace(a, \"route\", \"$1\", \"status\", \"(.)\\\"\\\\d\")"),
                Arguments.of(
                        HEAP.where(ROUTE.oneOf("/a.b", "/c"), STATUS.isNot("\""))
                                .instant(),
                        "heap_bytes{route=~\"/a\\\\.b|/c\",status!=\"\\\"\"}"),
                Arguments.of(HEAP.where(ROUTE.oneOf("/a.b")).instant(), "heap_bytes{route=\"/a.b\"}"));
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void printsAndParsesToTheSameTree(Operand built, String expected) {
        assertThat(built.problems()).isEmpty();
        assertThat(CanonicalPrinter.print(built.expr())).isEqualTo(expected);
        assertThat(Promql.parse(expected).orThrow()).isEqualTo(built.expr());
    }

    @Test
    void scopeNarrowsEverySelectorThatAllowsIt() {
        List<LabelMatcher> scope = List.of(new LabelMatcher("job", MatchOp.EQUAL, "shop"));
        InstantVector vector = sum(rate(ORDERS, M5))
                .dividedBy(sum(HEAP.unscoped()))
                .plus(promql("x{job=\"other\"}"))
                .plus(promql("y offset 5m").unscoped());
        assertThat(CanonicalPrinter.print(Scope.apply(vector, scope)))
                .isEqualTo(
                        "sum(rate(orders_total{job=\"shop\"}[5m])) / sum(heap_bytes) + x{job=\"other\"} + y offset 5m");
        assertThat(vector.unscopedSelectors().stream()
                        .map(each -> each.metricName().orElseThrow()))
                .containsExactly("heap_bytes", "y");
    }

    @Test
    void metricsKnowWhatTheyWereDeclaredWith() {
        assertThat(HTTP.declaredLabels()).containsExactly(ROUTE, STATUS);
        assertThat(HTTP.buckets()).containsExactly(new BigDecimal("0.1"), new BigDecimal("0.5"), new BigDecimal("1"));
        assertThat(HEAP.unit()).contains("bytes");
        assertThat(HTTP.callSite().toString()).matches("BuildTest\\.java:[1-9][0-9]*");
        assertThat(HTTP.count().where(STATUS.is("200")).name()).isEqualTo("http_seconds_count");
    }
}
