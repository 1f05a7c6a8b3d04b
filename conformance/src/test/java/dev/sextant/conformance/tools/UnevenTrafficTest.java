package dev.sextant.conformance.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.conformance.Repository;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A service that is asked a hundred times as much in one hour of the night as in any other, and fails then. The share of
 * failures over days is what it is whoever counts; it is summed from recorded slices, each of which has its weight.
 */
class UnevenTrafficTest {
    private static final YAMLMapper YAML = new YAMLMapper();

    private static final String GROUP = "slo:order-service:availability";
    private static final String SLO = "{service=\"order-service\", slo=\"availability\"}";
    private static final String GOOD =
            "http_request_duration_seconds_count{job=\"order-service\", route=\"/\", status=\"200\"}";
    private static final String BAD =
            "http_request_duration_seconds_count{job=\"order-service\", route=\"/\", status=\"500\"}";

    /** In minutes. The bursts begin in the middle of a slice, as bursts do. */
    private static final int DAY = 24 * 60;

    private static final int BURST_BEGINS = 3 * 60 + 2;
    private static final int BURST = 60;
    private static final int DAYS = 3;

    private final ObjectNode file = YAML.createObjectNode();
    private final ArrayNode expressions;

    @TempDir
    private Path folder;

    UnevenTrafficTest() {
        file.putArray("rule_files").add("rules.yaml");
        file.put("evaluation_interval", "5m");
        ObjectNode test = file.putArray("tests").addObject().put("interval", "1m");
        ArrayNode series = test.putArray("input_series");
        series.addObject().put("series", GOOD).put("values", values(60, 60 * 95));
        series.addObject().put("series", BAD).put("values", values(0, 60 * 5));
        expressions = test.putArray("promql_expr_test");
    }

    @Test
    void longRatiosAreWhatCountingEveryEventGives() throws Exception {
        int end = DAYS * DAY;
        for (String window : List.of("6h", "1d", "3d")) {
            // At the end of the last day, and where the last burst is in all windows, too.
            isTrue(end - DAY + 6 * 60, "abs(" + recorded(window) + " / " + counted(window) + " - 1) < bool 0.01");
        }
        isTrue(end, "abs(" + recorded("1d") + " / " + counted("1d") + " - 1) < bool 0.01");
        isTrue(end, "abs(" + recorded("3d") + " / " + counted("3d") + " - 1) < bool 0.01");

        // Sloth gives a slice of a quiet minute the weight of one of the burst, and sees a tenth of the failures at
        // most.
        isTrue(end, averaged("1d") + " / " + counted("1d") + " < bool 0.1");
        isTrue(end, averaged("3d") + " / " + counted("3d") + " < bool 0.1");

        play();
    }

    /** A counter that grows by {@code quiet} in a minute, and by {@code busy} in one of the burst. */
    private static String values(int quiet, int busy) {
        List<String> runs = new ArrayList<>();
        long value = 1_000_000;
        runs.add(value + "x0");
        for (int day = 0; day < DAYS; day++) {
            value = run(runs, value, quiet, BURST_BEGINS);
            value = run(runs, value, busy, BURST);
            value = run(runs, value, quiet, DAY - BURST_BEGINS - BURST);
        }
        return String.join(" ", runs);
    }

    private static long run(List<String> runs, long before, int growth, int minutes) {
        runs.add((before + growth) + "+" + growth + "x" + (minutes - 1));
        return before + (long) growth * minutes;
    }

    private static String recorded(String window) {
        return "sum(slo:error_ratio:rate" + window + SLO + ")";
    }

    private static String counted(String window) {
        return "(sum(increase(" + BAD + "[" + window + "])) / sum(increase("
                + "http_request_duration_seconds_count{job=\"order-service\"}[" + window + "])))";
    }

    /** Sloth's rule for the SLO's window, over its series of five minutes, which is as ours is. */
    private static String averaged(String window) {
        String slices = "slo:error_ratio:rate5m" + SLO + "[" + window + "]";
        return "sum(sum_over_time(" + slices + ") / count_over_time(" + slices + "))";
    }

    private void isTrue(int minute, String comparison) {
        expressions
                .addObject()
                .put("expr", comparison)
                .put("eval_time", minute + "m")
                .putArray("exp_samples")
                .addObject()
                .put("labels", "{}")
                .put("value", 1);
    }

    private void play() throws Exception {
        RuleCopy.of(
                Repository.root().resolve("out/production/monitoring/prometheus/rules/recording-rules.yaml"),
                GROUP,
                folder.resolve("rules.yaml"));
        Path written = Files.writeString(folder.resolve("uneven.yaml"), YAML.writeValueAsString(file));
        Tool.Answer answer = Tool.named("promtool").run("test", "rules", written.toString());
        assertThat(answer.exitCode()).as(answer.output()).isZero();
        assertThat(answer.output()).contains("SUCCESS");
    }
}
