package dev.sextant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What OpenSLO has words for survives being written as OpenSLO: the rules of what was written are the same. */
class SloConvertTest {
    private static final List<String> METRICS = List.of(
            ratio("counter: true, good: ONE, total: ALL", "requests_total{code!~'5..'}", "sum(requests_total)"),
            ratio(
                    "counter: true, bad: ONE, total: ALL",
                    "requests_total{path=~'/a{1,2}$', agent='\\\"x\\\\\\\\y\\\" # {}'}",
                    "requests_total"),
            ratio("counter: false, good: ONE, total: ALL", "sum by (route) (fine offset 5m)", "sum by (route) (all)"),
            ratio(
                    "good: ONE, total: ALL",
                    "sum(rate(good_total[{{.window}}]))",
                    "sum(rate(a_total[{{ .window }}])) + sum(rate(b_total[{{.window}}]))"),
            ratio("rawType: success, raw: ONE", "avg_over_time(ratio[{{.window}}])", ""),
            ratio("rawType: failure, raw: ONE", "1 - ratio", ""),
            threshold("-latency", "lt", "-0.5"),
            threshold("histogram_quantile(0.99, sum by (le) (rate(x_bucket[5m])))", "lte", "1e-3"),
            threshold("a or b", "gt", "1200000"),
            threshold("max by (route) (lag @ end())", "gte", "0"));

    private static final List<String> BUDGETS = List.of(
            "Occurrences|",
            "Timeslices|, timeSliceTarget: 0.95, timeSliceWindow: 1m",
            "Timeslices|, timeSliceTarget: 1, timeSliceWindow: 5",
            "Timeslices|, timeSliceTarget: 0.999, timeSliceWindow: 10m",
            "RatioTimeslices|, timeSliceWindow: 3m");

    private static final List<String> WINDOWS = List.of(
            "{duration: 36h, isRolling: true}",
            "{duration: 1w, isRolling: true}",
            "{duration: 30d, isRolling: true}",
            "{duration: 1500m, isRolling: true}",
            "{duration: 1w, calendar: {startTime: 2023-12-31 00:00:00, timeZone: Europe/Berlin}}",
            "{duration: 1M, calendar: {startTime: 2022-01-01 12:00:00, timeZone: America/New_York}}",
            "{duration: 1Q, isRolling: false, calendar: {startTime: 2024-04-28 23:59:59, timeZone: UTC}}");

    private static final List<String> ALERTS = List.of(
            "[]",
            "[" + policy("", "page") + "]",
            "[" + policy("", "ticket") + "]",
            "[" + policy("alertWhenNoData: false, ", "ticket") + ", " + policy("", "critical") + "]",
            "[" + policy("alertWhenNoData: true, ", "page") + "]",
            "[" + policy("alertWhenBreaching: false, alertWhenNoData: true, ", "page") + "]",
            "[" + policy("alertWhenBreaching: false, ", "page") + "]");

    @TempDir
    private Path folder;

    private static String ratio(String fields, String one, String other) {
        return "ratioMetric: {" + fields.replace("ONE", source(one)).replace("ALL", source(other)) + "}|";
    }

    private static String threshold(String query, String op, String value) {
        return "thresholdMetric: " + source(query) + "|, op: " + op + ", value: " + value;
    }

    private static String source(String query) {
        return "{metricSource: {type: Prometheus, spec: {query: \"" + query + "\"}}}";
    }

    private static String policy(String flags, String severity) {
        return "{metadata: {name: on-call}, spec: {" + flags + "conditions: [{metadata: {name: fast}, spec: {severity: "
                + severity + ", condition: {}}}]}}";
    }

    @Test
    void theRulesAreTheSame() throws IOException {
        List<String> slos = new ArrayList<>();
        for (String metric : METRICS) {
            for (String budget : BUDGETS) {
                for (String window : WINDOWS) {
                    slos.add(slo(slos.size(), metric.split("\\|", -1), budget.split("\\|", -1), window));
                }
            }
        }
        String file = Files.writeString(folder.resolve("slos.yaml"), String.join("---\n", slos))
                .toString();
        Run direct = Run.of("slo", "generate", file);
        assertThat(direct.exitCode()).as(direct.err()).isZero();
        Run converted = Run.of("slo", "convert", file);
        assertThat(converted.exitCode()).as(converted.err()).isZero();
        String again =
                Files.writeString(folder.resolve("again.yaml"), converted.out()).toString();
        Run generated = Run.of("slo", "generate", again);
        assertThat(generated.exitCode()).as(generated.err()).isZero();

        assertThat(slos).hasSize(350);
        assertThat(rules(generated.out())).isEqualTo(rules(direct.out()));
        assertThat(withoutHeaders(Run.of("slo", "convert", again).out()))
                .as("what is written is read and written again as it is")
                .isEqualTo(withoutHeaders(converted.out()));
    }

    private static String slo(int number, String[] metric, String[] budget, String window) {
        return """
                apiVersion: openslo/v1
                kind: SLO
                metadata:
                  name: slo-%d
                  labels: {team: [shop], note: 'costs $5: {{ x }} # "all"', number: 0x10}
                spec:
                  service: shop
                  description: "First line.\\n  Second: line # with $x and {{ y }} \\n\\nLast.\\n"
                  indicator: {metadata: {name: sli}, spec: {%s}}
                  timeWindow: [%s]
                  budgetingMethod: %s
                  objectives: [{targetPercent: 99.95%s%s}]
                  alertPolicies: %s
                """.formatted(
                        number, metric[0], window, budget[0], metric[1], budget[1], ALERTS.get(number % ALERTS.size()));
    }

    @Test
    void timeSlicesStayTimeSlices() throws IOException {
        String file = Files.writeString(
                        folder.resolve("slo.yaml"),
                        slo(0, METRICS.get(9).split("\\|", -1), BUDGETS.get(3).split("\\|", -1), WINDOWS.get(0)))
                .toString();

        assertThat(Run.of("slo", "convert", file).out())
                .contains(
                        "thresholdMetric:",
                        "budgetingMethod: Timeslices\n",
                        "- op: gte\n    value: 0\n    timeSliceTarget: 0.999\n    timeSliceWindow: 10m\n    target: 0.9995\n",
                        "duration: 36h\n");
    }

    /** Slices of a ratio are compared as events are. */
    @Test
    void sidesThatNeverMeetAreAnError() throws IOException {
        String metric = ratio("counter: false, good: ONE, total: ALL", "fine", "sum by (route) (all)");
        String file = Files.writeString(
                        folder.resolve("slo.yaml"),
                        slo(0, metric.split("\\|", -1), BUDGETS.get(1).split("\\|", -1), WINDOWS.get(0)))
                .toString();

        assertThat(Run.of("slo", "generate", file).err())
                .contains("counts events by no label, and all of them by route: they never meet");
    }

    private static String rules(String file) {
        return file.substring(file.indexOf("groups:"));
    }

    private static String withoutHeaders(String text) {
        return text.replaceAll("(?m)^#.*\n", "");
    }
}
