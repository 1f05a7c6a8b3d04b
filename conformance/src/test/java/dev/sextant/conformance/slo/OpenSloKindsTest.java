package dev.sextant.conformance.slo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.conformance.Corpora;
import dev.sextant.conformance.tools.Tool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Threshold metrics and slices of time of OpenSLO, as promtool evaluates what is generated for them. */
class OpenSloKindsTest {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final String RATIO = "ratioMetric: {counter: true, good: {metricSource: {type: Prometheus, spec:"
            + " {query: good_total}}}, total: {metricSource: {type: Prometheus, spec: {query: all_total}}}}";
    private static final String LATENCY =
            "thresholdMetric: {metricSource: {type: Prometheus, spec: {query: max(latency)}}}";

    @TempDir
    private Path folder;

    private final ObjectNode file = YAML.createObjectNode();
    private final ArrayNode series;
    private final ArrayNode expectations;

    OpenSloKindsTest() {
        file.putArray("rule_files").add("rules.yaml");
        file.put("evaluation_interval", "1m");
        ObjectNode test = file.putArray("tests").addObject().put("interval", "30s");
        series = test.putArray("input_series");
        expectations = test.putArray("promql_expr_test");
    }

    @Test
    void aThresholdCountsItsSamples() throws Exception {
        samples("latency", "100x19 900x19 100x60");
        ratio(30, "rate1h", 10 / 31.0);
        value(19, "count(ALERTS{burn_rate_tier=\"page-fast\", alertname=\"on-call\"})", 1);
        play("Occurrences", LATENCY, "op: lt, value: 500");
    }

    /** A value on the bound is good if the operator says so. */
    @ParameterizedTest
    @CsvSource({"lt, 1", "lte, 0", "gt, 1", "gte, 0"})
    void theBoundIsWhatTheOperatorSays(String op, double bad) throws Exception {
        samples("latency", "500x120");
        ratio(30, "rate5m", bad);
        ratio(30, "rate1h", bad);
        ratio(30, "rate30d", bad);
        play("Occurrences", LATENCY, "op: " + op + ", value: 500");
    }

    /** A quantile of no requests is no number. */
    @Test
    void whatIsNoNumberIsNoSample() throws Exception {
        samples("latency", "100x9 " + "NaN ".repeat(20) + "900x9 100x60");
        ratio(30, "rate1h", 5 / 21.0);
        numbersOnly(30);
        play("Occurrences", LATENCY, "op: lt, value: 500");
    }

    @Test
    void aMissingValueIsTold() throws Exception {
        samples("latency", "100x19 _x200");
        none(60, "ALERTS{alertname=\"on-callNoData\", alertstate=\"firing\"}");
        value(90, "count(ALERTS{alertname=\"on-callNoData\", alertstate=\"firing\"})", 1);
        none(90, "slo:error_ratio:rate5m");
        play("Occurrences", LATENCY, "op: lt, value: 500");
    }

    @Test
    void manySeriesHaveABudgetTogether() throws Exception {
        samples("latency{instance=\"a\"}", "100x120");
        samples("latency{instance=\"b\"}", "900x120");
        ratio(30, "rate5m", 0.5);
        ratio(30, "rate1h", 0.5);
        play("Occurrences", LATENCY.replace("max(latency)", "latency"), "op: lt, value: 500");
    }

    /** Ten minutes of many requests, five of few of which half fail, five of none, ten of many. */
    private void unevenTraffic() {
        counters(new int[] {20, 1000, 1000}, new int[] {10, 2, 1}, new int[] {10, 0, 0}, new int[] {20, 1000, 1000});
    }

    @Test
    void aSliceIsGoodOrBadWhateverItsTraffic() throws Exception {
        unevenTraffic();
        ratio(13, "rate5m", 3 / 5.0);
        // Without traffic there are no slices: 5 of 25.
        ratio(30, "rate1h", 0.2);
        none(20, "slo:error_ratio:rate5m");
        // Each of the recorded counts holds five minutes: the last slices are in fewer of them.
        ratio(30, "rate30d", 25 / 115.0);
        numbersOnly(30);
        play("Timeslices", RATIO, "timeSliceTarget: 0.9, timeSliceWindow: 1m");
    }

    @Test
    void aSliceThatIsGoodEnoughIsGood() throws Exception {
        unevenTraffic();
        ratio(30, "rate1h", 0);
        none(30, "ALERTS");
        play("Timeslices", RATIO, "timeSliceTarget: 0.5, timeSliceWindow: 1m");
    }

    @Test
    void aSliceIsAsGoodAsItsRatio() throws Exception {
        unevenTraffic();
        ratio(13, "rate5m", 0.3);
        ratio(30, "rate1h", 0.1);
        ratio(30, "rate30d", 12.5 / 115);
        none(20, "slo:error_ratio:rate5m");
        play("RatioTimeslices", RATIO, "timeSliceWindow: 1m");
    }

    @Test
    void healthySlicesSpendNothing() throws Exception {
        counters(new int[] {240, 10, 10});
        for (String window : List.of("rate5m", "rate1h", "rate6h", "rate30d")) {
            ratio(110, window, 0);
        }
        value(110, "sum(slo:error_budget_remaining:ratio)", 1);
        none(110, "ALERTS");
        play("Timeslices", RATIO, "timeSliceTarget: 1, timeSliceWindow: 5m");
    }

    /** One bad sample of five leaves 80 % good ones, two do not. */
    @Test
    void aSliceOfAThresholdIsGoodByItsShareOfGoodSamples() throws Exception {
        // Slices end at 5, 10, 15 and 20 minutes; samples are those of whole minutes.
        samples("latency", "100x13 900x1 100x17 900x3 100x60");
        ratio(20, "rate1h", 1 / 5.0);
        play("Timeslices", LATENCY, "op: lt, value: 500, timeSliceTarget: 0.8, timeSliceWindow: 5m");
    }

    /** Longer than what is recorded, but each slice is in five of the recorded counts. */
    @Test
    void longSlicesCountOnce() throws Exception {
        counters(new int[] {120, 10, 10}, new int[] {120, 10, 0}, new int[] {120, 10, 10});
        for (int minute : new int[] {80, 81, 85, 89, 90, 111}) {
            value(minute, "count(ALERTS{burn_rate_tier=\"page-fast\", alertstate=\"firing\"})", 1);
        }
        ratio(120, "rate1h", 1);
        ratio(180, "rate1h", 0);
        // 6 slices of 18 were bad; the last one is in one count so far.
        ratio(180, "rate6h", 30 / 86.0);
        ratio(180, "rate30d", 30 / 86.0);
        none(180, "ALERTS{alertname=~\".*NoData\"}");
        play("Timeslices", RATIO, "timeSliceTarget: 0.9, timeSliceWindow: 10m");
    }

    @Test
    void slicesOfAnHourAreNoMissingData() throws Exception {
        counters(new int[] {720, 10, 10}, new int[] {240, 0, 0});
        for (int minute : new int[] {118, 239, 299, 359}) {
            ratio(minute, "rate1h", 0);
        }
        noMissingData(118, 239, 299, 359, 479);
        play("Timeslices", RATIO, "timeSliceTarget: 0.9, timeSliceWindow: 1h");
    }

    /** A night without requests is no missing data; without counters it is. */
    @ParameterizedTest
    @CsvSource({
        "'Timeslices, timeSliceTarget: 0.9, timeSliceWindow: 1m'",
        "'Timeslices, timeSliceTarget: 0.9, timeSliceWindow: 5m'",
        "'RatioTimeslices, timeSliceWindow: 10m'"
    })
    void noTrafficIsNoMissingData(String budget) throws Exception {
        counters(new int[] {60, 10, 10}, new int[] {240, 0, 0}, new int[] {60, 10, 5});
        noMissingData(60, 90, 120, 149);
        none(149, "slo:error_ratio:rate1h");
        value(149, "sum(slo:error_budget_remaining:ratio)", 1);
        // The last traffic is at three hours.
        value(290, "count(ALERTS{alertname=\"on-callNoData\", alertstate=\"firing\"})", 1);
        numbersOnly(149);
        play(budget.substring(0, budget.indexOf(',')), RATIO, budget.substring(budget.indexOf(',') + 2));
    }

    @ParameterizedTest
    @CsvSource({
        "Occurrences, ''",
        "RatioTimeslices, ', timeSliceWindow: 1m'",
        "RatioTimeslices, ', timeSliceWindow: 5m'"
    })
    void aValueThatIsNoNumberIsNoMissingData(String method, String slices) throws Exception {
        samples("latency", "100x39 " + "NaN ".repeat(300) + "900x9");
        noMissingData(60, 90, 120, 165);
        none(120, "slo:error_ratio:rate1h");
        value(165, "sum(slo:error_budget_remaining:ratio)", 1);
        numbersOnly(120);
        play(method, LATENCY, "op: lt, value: 500" + slices);
    }

    /** The specification's own examples, for Prometheus and a month. */
    @Test
    void theExamplesOfTheSpecificationBecomeRules() throws Exception {
        try (var examples = Files.list(Corpora.at("openslo"))) {
            for (Path example : examples.sorted().toList()) {
                String text = Files.readString(example);
                String query = text.contains("thresholdMetric") ? "latency" : "sum(rate(all_total[{{.window}}]))";
                generate(text.replace("type: Any", "type: Prometheus")
                        .replace("query: Any", "query: " + query)
                        .replace("duration: 1m", "duration: 1M"));
            }
        }
    }

    private void samples(String selector, String values) {
        series.addObject().put("series", selector).put("values", values);
    }

    /** Counters of all and of good requests; each phase has steps of half a minute, and of each what comes in one. */
    private void counters(int[]... phases) {
        StringBuilder all = new StringBuilder("1000");
        StringBuilder good = new StringBuilder("1000");
        long total = 1000;
        long fine = 1000;
        for (int[] phase : phases) {
            for (int step = 0; step < phase[0]; step++) {
                total += phase[1];
                fine += phase[2];
                all.append(' ').append(total);
                good.append(' ').append(fine);
            }
        }
        samples("all_total{job=\"shop\"}", all.toString());
        samples("good_total{job=\"shop\"}", good.toString());
    }

    private void ratio(int minute, String window, double value) {
        value(minute, "sum(round(slo:error_ratio:" + window + ", 0.0001))", Math.round(value * 10_000) / 10_000.0);
    }

    private void value(int minute, String expression, double value) {
        expect(minute, expression).addObject().put("labels", "{}").put("value", value);
    }

    private void none(int minute, String expression) {
        expect(minute, expression);
    }

    private void noMissingData(int... minutes) {
        for (int minute : minutes) {
            none(minute, "ALERTS{alertname=\"on-callNoData\", alertstate=\"firing\"}");
        }
    }

    private void numbersOnly(int minute) {
        String all = "{__name__=~\"slo:.*\"}";
        value(minute, "count(" + all + ") - count(" + all + " >= -Inf)", 0);
    }

    private ArrayNode expect(int minute, String expression) {
        return expectations
                .addObject()
                .put("expr", expression)
                .put("eval_time", minute + "m")
                .putArray("exp_samples");
    }

    private void play(String method, String metric, String objective) throws Exception {
        generate("""
                apiVersion: openslo/v1
                kind: SLO
                metadata: {name: slo}
                spec:
                  service: shop
                  budgetingMethod: %s
                  indicator: {metadata: {name: sli}, spec: {%s}}
                  timeWindow: [{duration: 30d, isRolling: true}]
                  objectives: [{target: 0.99, %s}]
                  alertPolicies:
                  - {metadata: {name: on-call}, spec: {conditions: [{metadata: {name: a}, spec: {severity: page, condition: {}}}]}}
                  - {metadata: {name: on-call}, spec: {conditions: [{metadata: {name: a}, spec: {severity: ticket, condition: {}}}]}}
                """.formatted(method, metric, objective));
        Path written = Files.writeString(folder.resolve("test.yaml"), YAML.writeValueAsString(file));
        Tool.Answer answer = Tool.named("promtool").run("test", "rules", written.toString());
        assertThat(answer.exitCode()).as(answer.output()).isZero();
    }

    private void generate(String slo) throws Exception {
        Path input = Files.writeString(folder.resolve("slo.yaml"), slo);
        Path rules = folder.resolve("rules.yaml");
        Sextant made = Sextant.run(folder, "slo", "generate", input.toString(), "--out", rules.toString());
        assertThat(made.exitCode()).as(made.err()).isZero();
        Tool.Answer checked = Tool.named("promtool").run("check", "rules", rules.toString());
        assertThat(checked.exitCode()).as(checked.output()).isZero();
    }
}
