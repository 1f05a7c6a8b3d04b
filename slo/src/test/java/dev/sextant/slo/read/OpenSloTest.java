package dev.sextant.slo.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.slo.AlertWindows;
import dev.sextant.slo.BurnRateAlerts;
import dev.sextant.slo.Notice;
import dev.sextant.slo.read.ImportProblem.Code;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenSloTest {
    private static final String SLO = """
            apiVersion: openslo/v1
            kind: SLO
            metadata:
              name: orders
              displayName: Orders
              labels: {team: orders}
            spec:
              description: Orders are answered.
              service: shop
              indicatorRef: answered
              timeWindow: [{duration: 2w, isRolling: true}]
              budgetingMethod: Occurrences
              objectives:
              - {displayName: Good, target: 0.999}
              - {displayName: Better, targetPercent: 99.95}
              alertPolicies: [{alertPolicyRef: on-call}]
            """;

    private static final String SLI = """
            apiVersion: openslo/v1
            kind: SLI
            metadata: {name: answered}
            spec:
              ratioMetric:
                counter: true
                good: {metricSource: {metricSourceRef: prom, spec: {query: 'requests_total{code!~"5.."} offset 5m'}}}
                total: {metricSource: {type: prometheus, spec: {query: (requests_total)}}}
            ---
            apiVersion: openslo/v1
            kind: DataSource
            metadata: {name: prom}
            spec: {type: Prometheus, connectionDetails: {url: "http://prometheus"}}
            """;

    private static final String ALERTS = """
            apiVersion: openslo/v1
            kind: AlertPolicy
            metadata: {name: on-call}
            spec:
              alertWhenBreaching: true
              conditions: [{conditionRef: fast}]
            ---
            apiVersion: openslo/v1
            kind: AlertCondition
            metadata: {name: fast}
            spec: {severity: Critical, condition: {kind: burnrate, op: gte, lookbackWindow: 1h, alertAfter: 5m}}
            ---
            apiVersion: openslo/v1
            kind: Service
            metadata: {name: shop}
            spec: {description: Sells.}
            ---
            apiVersion: openslo/v1
            kind: AlertNotificationTarget
            metadata: {name: phone}
            spec: {target: phone}
            """;

    @Test
    void anObjectiveIsAnSlo() {
        SloImport read = read(SLO + "---\n" + SLI + "---\n" + ALERTS);

        assertThat(read.problems()).isEmpty();
        assertThat(read.slos().stream().map(Shown::promise))
                .containsExactly("shop/orders-0 99.9 % in 14d", "shop/orders-1 99.95 % in 14d");
        assertThat(read.slos()).allSatisfy(slo -> {
            assertThat(slo.kind()).isEqualTo(SpecKind.OPENSLO_V1);
            assertThat(slo.level().description()).isEqualTo("Orders are answered.");
            assertThat(slo.level().labels()).isEqualTo(Map.of("team", "orders"));
            assertThat(slo.level().windows())
                    .isEqualTo(AlertWindows.scaled(Duration.ofDays(14), Duration.ofMinutes(2)));
        });
    }

    @Test
    void aCounterGrowsOverTheWindow() {
        assertThat(Shown.indicator(
                        read(SLO + "---\n" + SLI + "---\n" + ALERTS).slos().get(0)))
                .isEqualTo("sum(increase(requests_total[1h]))"
                        + " - (sum(increase(requests_total{code!~\"5..\"}[1h] offset 5m))"
                        + " or sum(increase(requests_total[1h])) * 0)"
                        + " of sum(increase(requests_total[1h]))");
    }

    @Test
    void policiesMayStandInAnotherFile() {
        List<SloImport> read = SloFiles.read(
                List.of(SourceFile.of("slo.yml", SLO), SourceFile.of("sli.yml", SLI), SourceFile.of("a.yml", ALERTS)),
                ImportOptions.DEFAULT);
        BurnRateAlerts alerts = read.get(0).slos().get(0).level().alerts();

        assertThat(read).allMatch(file -> file.problems().isEmpty());
        assertThat(alerts.name()).isEqualTo("on-call");
        assertThat(alerts.page()).contains(Notice.PLAIN);
        assertThat(alerts.ticket()).isEmpty();
    }

    @Test
    void whatIsBrokenInAnotherFileIsAnErrorHere() {
        List<SloImport> read = SloFiles.read(
                List.of(
                        SourceFile.of("slo.yml", SLO),
                        SourceFile.of("sli.yml", SLI.replace("(requests_total)", "requests_total +")),
                        SourceFile.of("a.yml", ALERTS.replace("kind: burnrate", "kind: luck"))),
                ImportOptions.DEFAULT);

        assertThat(read.stream().flatMap(file -> file.problems().stream()).map(ImportProblem::toString))
                .containsExactly(
                        "slo.yml:10:17: spec.indicatorRef: SLI \"answered\" has problems of its own, see sli.yml:3"
                                + " (mend it there)",
                        "slo.yml:16:36: spec.alertPolicies[0].alertPolicyRef: AlertPolicy \"on-call\" has problems of its"
                                + " own, see a.yml:3 (mend it there)",
                        "sli.yml:8:76: spec.ratioMetric.total.metricSource.spec.query: unexpected end of input"
                                + " (the expression ends too early)",
                        "a.yml:11:46: spec.condition.kind: conditions of kind \"luck\" are not supported"
                                + " (write kind: burnrate)");
        assertThat(read).allMatch(file -> file.slos().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            counter: false, bad: A, total: B | sum(sum_over_time((a)[1h:])) of sum(sum_over_time((b)[1h:]))
            counter: false, bad: G, total: G | sum_over_time((sum by (x) (s))[1h:]) of sum_over_time((sum by (x) (s))[1h:])
            counter: true, bad: G, total: G  | sum by (x) (increase(s[1h])) of sum by (x) (increase(s[1h]))
            counter: true, good: A, total: A | sum(increase(a[1h])) - (sum(increase(a[1h])) or sum(increase(a[1h])) * 0) of sum(increase(a[1h]))
            good: C, total: C                | rate(c[1h]) - (rate(c[1h]) or rate(c[1h]) * 0) of rate(c[1h])
            bad: C, total: C                 | rate(c[1h]) of rate(c[1h])
            rawType: failure, raw: C         | rate(c[1h])
            rawType: success, raw: C         | 1 - (rate(c[1h]))
            rawType: failure, raw: A         | avg(avg_over_time((a >= -Inf)[1h:1m]))
            """)
    void aMetricIsReadByWhatItSays(String metric, String expected) {
        String ratio = metric.replace("A", "{metricSource: {type: PROMETHEUS, spec: {query: a}}}")
                .replace("B", "{metricSource: {type: PROMETHEUS, spec: {query: 'b # comment'}}}")
                .replace("G", "{metricSource: {type: PROMETHEUS, spec: {query: 'sum by (x) (s)'}}}")
                .replace("C", "{metricSource: {type: PROMETHEUS, spec: {query: 'rate(c[{{ .window }}])'}}}");
        SloImport read = read("""
                apiVersion: openslo/v1
                kind: SLO
                metadata: {name: orders}
                spec:
                  service: shop
                  budgetingMethod: Occurrences
                  indicator: {metadata: {name: sli}, spec: {ratioMetric: {%s}}}
                  objectives: [{target: 0.5}]
                """.formatted(ratio));

        assertThat(read.problems()).isEmpty();
        assertThat(read.slos().stream().map(Shown::promise)).containsExactly("shop/orders 50 % in 30d");
        assertThat(read.slos().stream().map(Shown::indicator)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({"true, page, true, false", "true, ticket, false, true", "false, page, false, false"})
    void severityTellsWhoIsTold(boolean breaching, String severity, boolean page, boolean ticket) {
        String alerts =
                ALERTS.replace("Breaching: true", "Breaching: " + breaching).replace("Critical", severity);
        BurnRateAlerts read = read(SLO + "---\n" + SLI + "---\n" + alerts)
                .slos()
                .get(0)
                .level()
                .alerts();

        assertThat(read.page()).isEqualTo(page ? Optional.of(Notice.PLAIN) : Optional.empty());
        assertThat(read.ticket()).isEqualTo(ticket ? Optional.of(Notice.PLAIN) : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "page, '', false",
        "ticket, '', true",
        "page, 'alertWhenNoData: true', true",
        "ticket, 'alertWhenNoData: false', false",
        "page, 'alertWhenNoData: false', false"
    })
    void missingDataIsToldWhereItIsWanted(String severity, String said, boolean told) {
        String alerts = ALERTS.replace("  alertWhenBreaching: true\n", "  alertWhenBreaching: true\n  " + said + "\n")
                .replace("Critical", severity);
        BurnRateAlerts read = read(SLO + "---\n" + SLI + "---\n" + alerts)
                .slos()
                .get(0)
                .level()
                .alerts();

        assertThat(read.noData()).isEqualTo(told ? Optional.of(Notice.PLAIN) : Optional.empty());
    }

    /** Two policies that differ: one that wants to be told is enough. */
    @Test
    void onePolicyMayWantWhatAnotherDoesNot() {
        String quiet = ALERTS.replace("alertWhenBreaching: true", "alertWhenBreaching: false\n  alertWhenNoData: true")
                .replace("name: on-call", "name: quiet")
                .replaceAll("(?s)---.*", "");
        SloImport read =
                read(SLO.replace("alertPolicyRef: on-call}", "alertPolicyRef: quiet}, {alertPolicyRef: on-call}")
                        + "---\n" + SLI + "---\n" + ALERTS + "---\n" + quiet);
        BurnRateAlerts alerts = read.slos().get(0).level().alerts();

        assertThat(read.problems()).isEmpty();
        assertThat(alerts.name()).isEqualTo("quiet");
        assertThat(alerts.page()).contains(Notice.PLAIN);
        assertThat(alerts.noData()).contains(Notice.PLAIN);
    }

    @Test
    void aListOfObjectsIsAsManyDocuments() {
        String list = (SLO + "---\n" + SLI + "---\n" + ALERTS)
                .lines()
                .map(line -> line.startsWith("apiVersion") ? "- " + line : "  " + line)
                .filter(line -> !line.contains("---"))
                .reduce("", (text, line) -> text + line + "\n");

        assertThat(read(list).problems()).isEmpty();
        assertThat(read(list).slos().stream().map(Shown::promise))
                .containsExactly("shop/orders-0 99.9 % in 14d", "shop/orders-1 99.95 % in 14d");
    }

    @Test
    void aListOfOneTextIsALabel() {
        SloImport read =
                read(SLO.replace("{team: orders}", "{team: [orders], tier: [], 'cost$': a, braces: '{{ $x }}'}")
                        + "---\n" + SLI + "---\n" + ALERTS);

        assertThat(read.problems()).extracting(ImportProblem::error).containsExactly(false, false);
        assertThat(read.slos().get(0).level().labels()).isEqualTo(Map.of("team", "orders", "braces", "{{ $x }}"));
    }

    /** Nobody reads the labels of what is no SLO, so none of them can be a wrong one. */
    @Test
    void otherObjectsMayHaveAnyLabels() {
        SloImport read = read(SLO + "---\n"
                + SLI.replace("{name: answered}", "{name: answered, labels: {slo: a, 'x/y': [b]}}") + "---\n" + ALERTS);

        assertThat(read.problems()).isEmpty();
    }

    @Test
    void aThresholdOfOnesOwnIsAWarning() {
        SloImport read = read(SLO + "---\n" + SLI + "---\n" + ALERTS.replace("op: gte", "op: gte, threshold: 2"));

        assertThat(read.hasErrors()).isFalse();
        assertThat(read.problems()).extracting(ImportProblem::code).containsExactly(Code.UNSUPPORTED);
        assertThat(read.slos()).hasSize(2);
    }

    private static SloImport read(String text) {
        return SloFiles.read("slo.yml", text, ImportOptions.DEFAULT);
    }
}
