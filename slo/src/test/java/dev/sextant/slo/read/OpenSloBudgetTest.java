package dev.sextant.slo.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.model.quantity.PrometheusDuration;
import dev.sextant.slo.AlertWindows;
import dev.sextant.slo.AlertWindows.Pair;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What spends the budget, by kind of metric and budgeting method: bad events of all, over an hour. */
class OpenSloBudgetTest {
    private static final String EVENTS =
            "ratioMetric: {counter: true, good: {%s good_total}}}, total: {%s all_total}}}}".replace("%s", source());
    private static final String BAD =
            "ratioMetric: {counter: true, bad: {%s bad_total}}}, total: {%s all_total}}}}".replace("%s", source());
    private static final String RAW = "ratioMetric: {rawType: TYPE, raw: {%s ratio}}}}".replace("%s", source());
    private static final String THRESHOLD = "thresholdMetric: {%s 'max(latency)'}}}".replace("%s", source());
    private static final String SERIES = "thresholdMetric: {%s latency}}}".replace("%s", source());

    private static String source() {
        return "metricSource: {type: Prometheus, spec: {query:";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lt  | 500  | >=
            lte | 0.5  | >
            gt  | -5   | <=
            gte | 1e3  | <
            """)
    void aSampleThatMeetsTheBoundIsGood(String op, String value, String missed) {
        String number = value.equals("1e3") ? "1000" : value;
        assertThat(budget("Occurrences", THRESHOLD, "op: " + op + ", value: " + value))
                .isEqualTo("sum_over_time((max(latency) " + missed + " bool " + number + ")[1h:1m]) of"
                        + " sum_over_time((max(latency) >= bool -Inf)[1h:1m])");
    }

    @Test
    void allSeriesOfAThresholdShareABudget() {
        assertThat(budget("Occurrences", SERIES, "op: lt, value: 1"))
                .isEqualTo("sum(sum_over_time((latency >= bool 1)[1h:1m])) of"
                        + " sum(sum_over_time((latency >= bool -Inf)[1h:1m]))");
    }

    @Test
    void eachObjectiveHasItsOwnBound() {
        SloImport read = read("Occurrences", THRESHOLD, "op: lt, value: 1}, {target: 0.5, op: lt, value: 2", "30d");

        assertThat(read.problems()).isEmpty();
        assertThat(read.slos().stream().map(Shown::indicator))
                .satisfiesExactly(
                        first -> assertThat(first).contains(">= bool 1)"),
                        second -> assertThat(second).contains(">= bool 2)"));
    }

    /** An SLI does not say what is good: those who refer to it do, each in its own way. */
    @Test
    void aThresholdOfAnotherFileIsJudgedByEachSlo() {
        String inline = "indicator: {metadata: {name: sli}, spec: {" + THRESHOLD + "}}";
        String first = text("Occurrences", THRESHOLD, "op: lt, value: 1", "30d").replace(inline, "indicatorRef: sli");
        String second = text("Timeslices", THRESHOLD, "op: gt, value: 2, timeSliceTarget: 1, timeSliceWindow: 1", "30d")
                .replace(inline, "indicatorRef: sli")
                .replace("name: orders", "name: other");
        String sli = "apiVersion: openslo/v1\nkind: SLI\nmetadata: {name: sli}\nspec: {" + THRESHOLD + "}\n";
        List<SloImport> read = SloFiles.read(
                List.of(SourceFile.of("slos.yml", first + "---\n" + second), SourceFile.of("sli.yml", sli)),
                ImportOptions.DEFAULT);

        assertThat(read).allMatch(file -> file.problems().isEmpty());
        assertThat(read.get(0).slos().stream().map(Shown::indicator))
                .satisfiesExactly(
                        slo -> assertThat(slo).startsWith("sum_over_time((max(latency) >= bool 1)[1h:1m])"),
                        slo -> assertThat(slo).contains("(max(latency) >= -Inf) <= bool 2) > bool 0)[1h:1m])"));
    }

    @Test
    void aSliceIsGoodByItsShareOfGoodEvents() {
        assertThat(budget("Timeslices", EVENTS, "timeSliceTarget: 0.95, timeSliceWindow: 5m"))
                .isEqualTo("sum_over_time((((sum(increase(good_total[5m])) or sum(increase(all_total[5m])) * 0) /"
                        + " (sum(increase(all_total[5m])) > 0)) < bool 0.95)[1h:5m]) of"
                        + " sum_over_time((sum(increase(all_total[5m])) > bool 0)[1h:5m])");
    }

    @Test
    void aSliceIsBadByItsShareOfBadEvents() {
        assertThat(budget("Timeslices", BAD, "timeSliceTarget: 0.95, timeSliceWindow: 1"))
                .isEqualTo("sum_over_time((((sum(increase(bad_total[1m])) or sum(increase(all_total[1m])) * 0) /"
                        + " (sum(increase(all_total[1m])) > 0)) > bool 0.05)[1h:1m]) of"
                        + " sum_over_time((sum(increase(all_total[1m])) > bool 0)[1h:1m])");
    }

    @ParameterizedTest
    @CsvSource({"success, < bool 0.95", "failure, > bool 0.05"})
    void aSliceIsGoodByAShareOfSomebodyElse(String type, String compared) {
        String mean = "avg(avg_over_time((ratio >= -Inf)[5m:1m]))";
        assertThat(budget("Timeslices", RAW.replace("TYPE", type), "timeSliceTarget: 0.95, timeSliceWindow: 5m"))
                .isEqualTo("sum_over_time(((" + mean + " >= -Inf) " + compared + ")[1h:5m]) of sum_over_time((" + mean
                        + " >= bool -Inf)[1h:5m])");
    }

    @Test
    void aShortSliceOfAThresholdIsASample() {
        assertThat(budget("TimeSlices", THRESHOLD, "op: lt, value: 1, timeSliceTarget: 0.95, timeSliceWindow: 1m"))
                .isEqualTo("sum_over_time((((max(latency) >= -Inf) >= bool 1) > bool 0.05)[1h:1m]) of"
                        + " sum_over_time((max(latency) >= bool -Inf)[1h:1m])");
    }

    @Test
    void aLongSliceOfAThresholdHasASampleAMinute() {
        String all = "sum_over_time((max(latency) >= bool -Inf)[5m:1m])";
        assertThat(budget("Timeslices", THRESHOLD, "op: lt, value: 1, timeSliceTarget: 1, timeSliceWindow: 5m"))
                .isEqualTo("sum_over_time(((sum_over_time((max(latency) >= bool 1)[5m:1m]) / (" + all
                        + " > 0)) > bool 0)[1h:5m]) of sum_over_time((" + all + " > bool 0)[1h:5m])");
    }

    @Test
    void aSliceOfManySeriesIsTheirMean() {
        assertThat(budget("Timeslices", SERIES, "op: lt, value: 1, timeSliceTarget: 0.5, timeSliceWindow: 1m"))
                .isEqualTo("sum_over_time((avg((latency >= -Inf) >= bool 1) > bool 0.5)[1h:1m]) of"
                        + " sum_over_time(max(latency >= bool -Inf)[1h:1m])");
    }

    @Test
    void aRatioOfSlicesIsTheirMean() {
        assertThat(budget("RatioTimeslices", EVENTS, "timeSliceWindow: 1m"))
                .isEqualTo(
                        "sum_over_time(clamp(1 - ((sum(increase(good_total[1m])) or sum(increase(all_total[1m])) * 0) /"
                                + " (sum(increase(all_total[1m])) > 0)), 0, 1)[1h:1m]) of"
                                + " sum_over_time((sum(increase(all_total[1m])) > bool 0)[1h:1m])");
    }

    @ParameterizedTest
    @CsvSource({
        "30d, 1m, 5m 1h 30m 6h 2h 1d 6h 3d",
        "30d, 5m, 5m 1h 30m 6h 2h 1d 6h 3d",
        "30d, 10m, 10m 1h 30m 6h 2h 1d 6h 3d",
        "30d, 1h, 1h 1h 1h 6h 2h 1d 6h 3d",
        "7d, 1m, 2m 14m 7m 1h24m 28m 5h36m 1h24m 16h48m",
        "7d, 5m, 5m 14m 7m 1h24m 28m 5h36m 1h24m 16h48m"
    })
    void noAlertLooksAtLessThanASlice(String window, String slice, String expected) {
        SloImport read = read("RatioTimeslices", EVENTS, "timeSliceWindow: " + slice, window);

        assertThat(read.problems()).isEmpty();
        assertThat(read.slos().get(0).level().windows().pairs().stream()
                        .flatMap(pair -> Stream.of(pair.shortWindow(), pair.longWindow()))
                        .map(PrometheusDuration::format)
                        .toList())
                .isEqualTo(List.of(expected.split(" ")));
    }

    @Test
    void windowsOfOnesOwnAreNotStretched() {
        AlertWindows table = AlertWindows.workbook(Duration.ofDays(30));
        ImportOptions options = ImportOptions.DEFAULT.catalogue(Map.of(Duration.ofDays(30), table));
        String text = text("RatioTimeslices", EVENTS, "timeSliceWindow: 10m", "30d");
        Pair first = table.pageQuick();

        assertThat(SloFiles.read("slo.yml", text, options).problems().stream().map(ImportProblem::toString))
                .containsExactly(
                        "slo.yml:9:47: spec.objectives[0].timeSliceWindow: a slice of 10m is longer than 5m, the"
                                + " shortest of the AlertWindows for 30d (write shorter slices, or longer AlertWindows)");
        assertThat(SloFiles.read("slo.yml", text.replace("10m", "5m"), options)
                        .slos()
                        .get(0)
                        .level()
                        .windows()
                        .pageQuick())
                .isEqualTo(first);
    }

    private static String budget(String method, String metric, String objective) {
        SloImport read = read(method, metric, objective, "30d");
        assertThat(read.problems()).isEmpty();
        return Shown.indicator(read.slos().get(0));
    }

    private static SloImport read(String method, String metric, String objective, String window) {
        return SloFiles.read("slo.yml", text(method, metric, objective, window), ImportOptions.DEFAULT);
    }

    private static String text(String method, String metric, String objective, String window) {
        return """
                apiVersion: openslo/v1
                kind: SLO
                metadata: {name: orders}
                spec:
                  service: shop
                  budgetingMethod: %s
                  indicator: {metadata: {name: sli}, spec: {%s}}
                  timeWindow: [{duration: %s, isRolling: true}]
                  objectives: [{target: 0.9, %s}]
                """.formatted(method, metric, window, objective);
    }
}
