package dev.sextant.slo.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.promql.Promql;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventSeriesTest {
    private static final Counted COUNTED = new Counted(Duration.ofMinutes(5));

    @Test
    void failuresAreToldByTheirStatus() throws Exception {
        EventSeries series =
                series("sum(rate(r_total{job=\"a\", status=~\"5..|429\"}[5m]))", "sum(rate(r_total{job=\"a\"}[5m]))");

        assertThat(series.good())
                .containsExactly(new TreeMap<>(Map.of("__name__", "r_total", "job", "a", "status", "200")));
        assertThat(series.bad())
                .containsExactly(new TreeMap<>(Map.of("__name__", "r_total", "job", "a", "status", "500")));
    }

    @Test
    void aQuickAnswerIsInABucketToo() throws Exception {
        EventSeries series =
                series("sum(rate(d_count[5m])) - sum(rate(d_bucket{le=\"0.5\"}[5m]))", "sum(rate(d_count[5m]))");

        assertThat(series.bad()).containsExactly(new TreeMap<>(Map.of("__name__", "d_count")));
        assertThat(series.good())
                .containsExactlyInAnyOrder(
                        new TreeMap<>(Map.of("__name__", "d_count")),
                        new TreeMap<>(Map.of("__name__", "d_bucket", "le", "0.5")));
    }

    @Test
    void aGroupHasOneValue() throws Exception {
        EventSeries series =
                series("sum by (route) (rate(e_total{route!=\"a\"}[5m]))", "sum by (route) (rate(r_total[5m]))");

        assertThat(series.all()).allSatisfy(labels -> assertThat(labels).containsKey("route"));
        assertThat(series.all().stream().map(labels -> labels.get("route")).distinct())
                .hasSize(1)
                .doesNotContain("a");
    }

    @Test
    void manySelectorsAreNoHardWork() throws Exception {
        String bad = IntStream.range(0, 12)
                .mapToObj(i -> "sum(rate(e_total{job=\"a\", kind=\"k" + i + "\", code=~\"5.." + "\"}[5m]))")
                .collect(Collectors.joining(" + "));

        EventSeries series = series(bad, "sum(rate(e_total[5m]))");

        assertThat(series.good()).hasSize(1);
        assertThat(series.bad()).hasSize(1);
        assertThat(series.idle()).hasSize(11);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "avg(rate(a[5m])); sum(rate(b[5m])); 'avg(rate(a[5m]))' is no sum of the growth of counters",
                "sum(rate(a[1h])); sum(rate(b[5m])); 'rate(a[1h])' looks at another time than its window",
                "sum(rate(a[5m] offset 1h)); sum(rate(b[5m])); 'rate(a[5m] offset 1h)' looks at another time than its window",
                "histogram_count(sum(rate(a[5m]))); sum(rate(b[5m])); 'histogram_count(sum(rate(a[5m])))' is no sum of the"
                        + " growth of counters",
                "sum(rate(a[5m])); sum(increase(b[5m])); some events are counted as a rate and some as an increase",
                "sum(rate(a[5m])); sum(rate(a[5m])); no series were found that count as good events",
                "sum(rate(a{x=\"1\", x=\"2\"}[5m])); sum(rate(b[5m])); no series were found that count as bad events",
                "rate(a{code=\"500\"}[5m]); rate(a[5m]); good and bad events are not summed up under the same labels",
            })
    void saysWhyNothingCanBeMade(String bad, String total, String reason) {
        assertThatThrownBy(() -> series(bad, total))
                .isInstanceOf(Unprovable.class)
                .hasMessage(reason);
    }

    private static EventSeries series(String bad, String total) throws Unprovable {
        List<Term> bads = COUNTED.terms(Promql.parse(bad).orThrow());
        return EventSeries.of(bads, COUNTED.terms(Promql.parse(total).orThrow()));
    }
}
