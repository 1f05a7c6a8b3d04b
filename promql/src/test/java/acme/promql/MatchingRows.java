package acme.promql;

import static dev.sextant.promql.typed.Functions.*;

import dev.sextant.promql.typed.Label;
import dev.sextant.promql.typed.NativeHistogram;
import java.time.Duration;
import java.util.List;

/** Set operators, matching, fill, operators of native histograms. */
final class MatchingRows {
    private static final Duration M5 = Duration.ofMinutes(5);
    private static final NativeHistogram LATENCY = nativeHistogram("latency", "Requests");
    private static final Label POD = label("pod");
    private static final Label JOB = label("job");

    private MatchingRows() {}

    static List<Row> rows() {
        return List.of(
                Row.of("a and b", promql("a").and(promql("b"))),
                Row.of("a and on (pod) b", promql("a").on(POD).and(promql("b"))),
                Row.of(
                        "a and ignoring (pod, job) b",
                        promql("a").ignoring(POD, JOB).and(promql("b"))),
                Row.of("latency and latency", LATENCY.instant().and(LATENCY.instant())),
                Row.of("latency and on () latency", LATENCY.instant().on().and(LATENCY.instant())),
                Row.of("a or b", promql("a").or(promql("b"))),
                Row.of("a or on (pod) b", promql("a").on(POD).or(promql("b"))),
                Row.of(
                        "a or ignoring (pod, job) b",
                        promql("a").ignoring(POD, JOB).or(promql("b"))),
                Row.of("latency or latency", LATENCY.instant().or(LATENCY.instant())),
                Row.of("latency or on () latency", LATENCY.instant().on().or(LATENCY.instant())),
                Row.of("a unless b", promql("a").unless(promql("b"))),
                Row.of("a unless on (pod) b", promql("a").on(POD).unless(promql("b"))),
                Row.of(
                        "a unless ignoring (pod, job) b",
                        promql("a").ignoring(POD, JOB).unless(promql("b"))),
                Row.of("latency unless latency", LATENCY.instant().unless(LATENCY.instant())),
                Row.of("latency unless on () latency", LATENCY.instant().on().unless(LATENCY.instant())),
                Row.of("a and latency", promql("a").and(LATENCY.instant())),
                Row.of("latency unless a", LATENCY.instant().unless(promql("a"))),
                Row.of(
                        "a / on (pod) group_left () b",
                        promql("a").on(POD).groupLeft().dividedBy(promql("b"))),
                Row.of(
                        "a * on (pod) group_left (job) b",
                        promql("a").on(POD).groupLeft(JOB).times(promql("b"))),
                Row.of(
                        "a * ignoring (pod) group_right (job, pod) b",
                        promql("a").ignoring(POD).groupRight(JOB, POD).times(promql("b"))),
                Row.of(
                        "a * ignoring () group_right () b",
                        promql("a").ignoring().groupRight().times(promql("b"))),
                Row.of(
                        "a > bool on (pod) group_right () b",
                        promql("a").on(POD).groupRight().isGreaterThanBool(promql("b"))),
                Row.of(
                        "a * ignoring (pod) group_left (job) b",
                        promql("a").ignoring(POD).groupLeft(JOB).times(promql("b"))),
                Row.of("a + on () b", promql("a").on().plus(promql("b"))),
                Row.of("a + fill (0) b", promql("a").ignoring().fill(0).plus(promql("b"))),
                Row.of("a + on (pod) fill (0) b", promql("a").on(POD).fill(0).plus(promql("b"))),
                Row.of(
                        "a - on (pod) group_left () fill_left (-1) b",
                        promql("a").on(POD).groupLeft().fillLeft(-1).minus(promql("b"))),
                Row.of(
                        "a == bool on (pod) fill_right (1e+06) b",
                        promql("a").on(POD).fillRight(1e6).isEqualToBool(promql("b"))),
                Row.of(
                        "a + fill_left (0) fill_right (1) b",
                        promql("a").ignoring().fill(0, 1).plus(promql("b"))),
                Row.of(
                        "a + fill_left (NaN) fill_right (NaN) b",
                        promql("a").ignoring().fill(Double.NaN).plus(promql("b"))),
                Row.of("-a", promql("a").negated()),
                Row.of("-(a + b)", promql("a").plus(promql("b")).negated()),
                Row.of("-time()", time().negated()),
                Row.of("-latency", LATENCY.instant().negated()),
                Row.of("latency + latency", LATENCY.instant().plus(LATENCY.instant())),
                Row.of("latency - rate(latency[5m])", LATENCY.instant().minus(rate(LATENCY, M5))),
                Row.of("latency * 2", LATENCY.instant().times(2)),
                Row.of("latency / 2", LATENCY.instant().dividedBy(2)),
                Row.of("latency / a", LATENCY.instant().dividedBy(promql("a"))),
                Row.of("latency * time()", LATENCY.instant().times(time())),
                Row.of("2 * latency", number(2).times(LATENCY.instant())),
                Row.of("a * latency", promql("a").times(LATENCY.instant())),
                Row.of("a * on (pod) latency", promql("a").on(POD).times(LATENCY.instant())),
                Row.of("latency </ 0.5", LATENCY.instant().trimUpper(0.5)),
                Row.of("latency >/ 0.5", LATENCY.instant().trimLower(0.5)),
                Row.of("latency </ on (pod) b", LATENCY.instant().on(POD).trimUpper(promql("b"))),
                Row.of(
                        "latency >/ on (pod) group_left () b",
                        LATENCY.instant().on(POD).groupLeft().trimLower(promql("b"))),
                Row.of("latency </ 5 * 2", LATENCY.instant().trimUpper(number(5).times(2))),
                Row.of("(latency </ 5) * 2", LATENCY.instant().trimUpper(5).times(2)),
                Row.of("latency == latency", LATENCY.instant().isEqualTo(LATENCY.instant())),
                Row.of("latency != latency", LATENCY.instant().isNotEqualTo(LATENCY.instant())),
                Row.of("latency == bool latency", LATENCY.instant().isEqualToBool(LATENCY.instant())),
                Row.of("latency != bool latency", LATENCY.instant().isNotEqualToBool(LATENCY.instant())),
                Row.of(
                        "latency + ignoring (pod) group_right (job) latency",
                        LATENCY.instant().ignoring(POD).groupRight(JOB).plus(LATENCY.instant())),
                Row.of("latency - on (pod) latency", LATENCY.instant().on(POD).minus(LATENCY.instant())),
                Row.of("latency * on (pod) b", LATENCY.instant().on(POD).times(promql("b"))),
                Row.of("latency / on (pod) b", LATENCY.instant().on(POD).dividedBy(promql("b"))),
                Row.of("latency == on (pod) latency", LATENCY.instant().on(POD).isEqualTo(LATENCY.instant())),
                Row.of("latency != on (pod) latency", LATENCY.instant().on(POD).isNotEqualTo(LATENCY.instant())),
                Row.of(
                        "latency == bool on (pod) latency",
                        LATENCY.instant().on(POD).isEqualToBool(LATENCY.instant())),
                Row.of(
                        "latency != bool on (pod) latency",
                        LATENCY.instant().on(POD).isNotEqualToBool(LATENCY.instant())));
    }
}
