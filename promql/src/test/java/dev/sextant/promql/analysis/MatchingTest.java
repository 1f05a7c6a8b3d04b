package dev.sextant.promql.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.promql.Promql;
import dev.sextant.promql.RealExpressions;
import dev.sextant.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatchingTest {
    private static final Catalog CATALOG = metric -> switch (metric) {
        case "a_total" -> LabelSet.exactly(List.of("job", "pod"));
        case "b_info" -> LabelSet.exactly(List.of("job", "version"));
        case "c_bucket" -> LabelSet.atLeast(List.of("le", "job"));
        default -> LabelSet.UNKNOWN;
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "a{pod!=\"\"} / on (pod) sum by (ns) (b) → NEVER_MATCHES",
                "sum by (x) (a{x!=\"\"}) / sum(b) → NEVER_MATCHES",
                "a_total / b_info → NEVER_MATCHES",
                "a_total > b_info → NEVER_MATCHES",
                "a_total * on (job, version) b_info → NEVER_MATCHES",
                "a_total and b_info → SIDES_NEVER_MEET",
                "a_total unless b_info → SIDES_NEVER_MEET",
                "a_total or on (pod) b_info → SIDES_NEVER_MEET",
                "a * on (job) group_left (x) sum by (job) (b) → INCLUDED_LABEL_MISSING",
                "sum by (job) (b) * on (job) group_right (x) a → INCLUDED_LABEL_MISSING",
                "a_total * on (job) group_left (version, team) b_info → INCLUDED_LABEL_MISSING",
                "sum by (x) (sum by (y) (a)) → GROUPED_LABEL_MISSING",
                "max by (__name__) (rate(a[5m])) → GROUPED_LABEL_MISSING",
                "sum by (pod) (b_info) → GROUPED_LABEL_MISSING",
                "histogram_quantile(0.9, sum(rate(a_bucket[5m]))) → BUCKET_LABEL_MISSING",
                "histogram_fraction(0, 1, sum by (job) (a_bucket)) → BUCKET_LABEL_MISSING",
                "histogram_quantiles(sum by (job) (a_bucket), \"q\", 0.5) → BUCKET_LABEL_MISSING"
            })
    void finds(String text, MatchingFinding.Kind kind) {
        assertThat(Matching.findings(Promql.parse(text).orThrow(), CATALOG))
                .extracting(MatchingFinding::kind)
                .containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a / on (pod) sum by (ns, pod) (b)",
                "a / sum(b)",
                "a_total / ignoring (pod, version) b_info",
                "a_total * on (job) group_left (version) b_info",
                "a_total + on (job, pod) fill (0) b_info",
                "a_total or b_info",
                "sum by (job) (a_total) or vector(0)",
                "a_total and on () b_info",
                "a_total and on (team) b_info",
                "count_values by (x) (\"x\", a_total)",
                "sum without (version) (a_total)",
                "histogram_quantile(0.9, sum(rate(native[5m])))",
                "histogram_quantile(0.9, sum by (le) (rate(c_bucket[5m])))",
                "sum by (x) (label_replace(a_total, \"x\", \"$1\", \"pod\", \"(.*)\"))",
                "sum by (x) (info(a_total))",
                "a_total / 2",
                "1 == bool 2"
            })
    void findsNothingWrongWith(String text) {
        assertThat(Matching.findings(Promql.parse(text).orThrow(), CATALOG)).isEmpty();
    }

    @Test
    void saysWhatAndWhere() {
        String text = "sum(a) / on (pod) b{pod!=\"\"}";
        assertThat(Matching.findings(Promql.parse(text).orThrow()))
                .containsExactly(new MatchingFinding(
                        MatchingFinding.Kind.NEVER_MATCHES,
                        new Span(0, 28),
                        "no two series of the sides of / can match: the right side always has the label pod, the left"
                                + " side never",
                        "take pod out of on(…), or keep it on the left side"));
    }

    /** Nothing is known of the metrics, and yet these rules of public collections can be seen not to work. */
    @Test
    void findsMistakesInPublicRulesAndNothingElse() {
        List<String> found = new ArrayList<>();
        for (String text : Set.copyOf(RealExpressions.rules())) {
            for (MatchingFinding finding : Matching.findings(Promql.parse(text).orThrow())) {
                found.add(finding.kind() + " " + text.strip().replaceAll("\\s+", " "));
            }
        }
        String limit =
                "SIDES_NEVER_MEET (cortex_%s / ignoring(limit) cortex_%s_instance_limits{limit=\"%s\"} * 100 > %d) and"
                        + " cortex_%2$s_instance_limits{limit=\"%3$s\"} > 0";
        String django =
                "NEVER_MATCHES 100 * sum by (instance, status) (rate(http_requests_total{status=~\"%s[0-9][0-9]\"}"
                        + "[5m])) / sum by (instance) (rate(http_requests_total{}[5m])) > 10";
        assertThat(found)
                .containsExactlyInAnyOrder(
                        // ignoring (limit) takes the label from the left side; the right side of and has it.
                        String.format(limit, "ingester_memory_series", "ingester", "max_series", 80),
                        String.format(limit, "ingester_memory_series", "ingester", "max_series", 90),
                        String.format(limit, "ingester_memory_users", "ingester", "max_tenants", 70),
                        String.format(limit, "ingester_memory_users", "ingester", "max_tenants", 80),
                        String.format(
                                limit,
                                "distributor_inflight_push_requests",
                                "distributor",
                                "max_inflight_push_requests",
                                80),
                        // Left by status, right not: an alert that cannot fire.
                        String.format(django, "5"),
                        String.format(django, "4"),
                        // The difference has no name to copy. It does no harm, as the sum drops it.
                        "INCLUDED_LABEL_MISSING sum by (instance, job) ((up == 0) * on (instance) group_left(__name__)"
                                + " (node_time_seconds - node_boot_time_seconds > 600))",
                        // Summed without le: an alert that cannot fire.
                        "BUCKET_LABEL_MISSING ( histogram_quantile(0.99, sum by (job)"
                                + " (rate(thanos_replicate_replication_run_duration_seconds_bucket{job=~\".*thanos-bucket-"
                                + "replicate.*\"}[5m]))) > 20 and sum by (job)"
                                + " (rate(thanos_replicate_replication_run_duration_seconds_bucket{job=~\".*thanos-bucket-"
                                + "replicate.*\"}[5m])) > 0 )");
    }
}
