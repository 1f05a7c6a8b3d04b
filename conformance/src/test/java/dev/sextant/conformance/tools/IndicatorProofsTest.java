package dev.sextant.conformance.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.generators.prometheus.RuleFiles;
import dev.sextant.generators.prometheus.RuleTestFiles;
import dev.sextant.model.declared.ZeroTraffic;
import dev.sextant.model.proof.RuleTest;
import dev.sextant.model.proof.Scenario;
import dev.sextant.model.quantity.Percent;
import dev.sextant.model.quantity.TimeWindow;
import dev.sextant.model.rule.Rule;
import dev.sextant.promql.Dialect;
import dev.sextant.promql.Promql;
import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.slo.AlertWindows;
import dev.sextant.slo.BurnRateAlerts;
import dev.sextant.slo.Firing;
import dev.sextant.slo.Indicator;
import dev.sextant.slo.Measured;
import dev.sextant.slo.MeasuredEvents;
import dev.sextant.slo.MeasuredSamples;
import dev.sextant.slo.Notice;
import dev.sextant.slo.ServiceLevel;
import dev.sextant.slo.SloIdentity;
import dev.sextant.slo.TimeSlices;
import dev.sextant.slo.WindowTemplate;
import dev.sextant.slo.Windowed;
import dev.sextant.slo.proof.SloProof;
import dev.sextant.slo.rules.SloRules;
import dev.sextant.source.CallSite;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Indicators, objectives and windows that the example has not: their rules pass the tests that are made for them. */
class IndicatorProofsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "sum(rate(e_total{job=\"a\"}[W])); sum(rate(r_total{job=\"a\"}[W])); 99.9; 30",
                "sum(rate(e_total[W])); sum(rate(e_total[W])) + sum(rate(ok_total[W])); 99; 28",
                "sum(increase(r_total{code!~\"2..|3..\"}[W])) or vector(0); sum(increase(r_total[W])); 99.95; 7",
                "sum by (route) (rate(r_total{s=\"5xx\"}[W])); sum by (route) (rate(r_total{route!=\"/h\"}[W])); 99.5; 30",
                "sum(rate(l_bucket{le=\"+Inf\"}[W])) - sum(rate(l_bucket{le=\"0.3\"}[W])); sum(rate(l_count[W])); 90; 14",
                "sum(rate(a[W])) + sum(rate(b[W])) + sum(rate(c[W])); sum(rate(r[W])); 99; 30",
                "sum(rate(r_total[W])) - sum(rate(r_total{code=~\"2..\"}[W])); sum(rate(r_total[W])); 80; 30",
            })
    void eventsPass(String bad, String total, BigDecimal objective, int days) throws Exception {
        passes(level(new Indicator.Events(over(bad), over(total)), objective, days, true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "sum(rate(r_total{code=~\"5..\"}[W])) / sum(rate(r_total[W])); 99.9",
                "1 - (sum(rate(r_total{ok=\"true\"}[W])) / sum(rate(r_total[W]))); 99",
            })
    void ratiosThatAreDivisionsPass(String ratio, BigDecimal objective) throws Exception {
        passes(level(new Indicator.ErrorRatio(over(ratio)), objective, 30, true));
    }

    @ParameterizedTest
    @CsvSource({"WEEK, UTC", "MONTH, Europe/Berlin", "MONTH, America/New_York", "QUARTER, Asia/Tokyo"})
    void windowsOfTheCalendarPass(TimeWindow.Unit unit, String zone) throws Exception {
        Indicator events =
                new Indicator.Events(over("sum(rate(r_total{code=~\"5..\"}[W]))"), over("sum(rate(r_total[W]))"));
        passes(level(events, new BigDecimal("99.9"), new TimeWindow.Calendar(unit, zone, Duration.ZERO), true));
    }

    static Stream<Indicator> ofTimeAndSamples() {
        Windowed bad = over("sum(rate(r_total{code=~\"5..\"}[W]))");
        Windowed good = over("sum(rate(r_total{code!~\"5..\"}[W]))");
        Windowed total = over("sum(rate(r_total[W]))");
        Duration minute = Duration.ofMinutes(1);
        Duration five = Duration.ofMinutes(5);
        Measured slow = new MeasuredSamples(
                Promql.parse("max(latency_seconds)").orThrow(), BinaryOp.LESS_OR_EQUAL, new BigDecimal("0.5"));
        Measured perSeries =
                new MeasuredSamples(Promql.parse("speed{zone=\"a\"}").orThrow(), BinaryOp.GREATER, BigDecimal.TEN);
        return Stream.of(
                new TimeSlices(new MeasuredEvents(bad, false, total), minute, Optional.of(new BigDecimal("0.95"))),
                new TimeSlices(new MeasuredEvents(good, true, total), five, Optional.of(BigDecimal.ONE)),
                new TimeSlices(new MeasuredEvents(good, true, total), minute, Optional.empty()),
                new TimeSlices(slow, minute, Optional.of(BigDecimal.ONE)),
                slow.occurrences(),
                perSeries.occurrences());
    }

    @ParameterizedTest
    @MethodSource("ofTimeAndSamples")
    void slicesOfTimeAndSamplesPass(Indicator indicator) throws Exception {
        passes(level(indicator, new BigDecimal("99"), 30, true));
    }

    /** They fire later, end later, and not for a few events, of which there is a scenario of its own. */
    @ParameterizedTest
    @CsvSource({"10, 30, 50", "7, 45, 1", "0, 15, 1000000"})
    void whatFiresLaterPasses(int holding, int keepFiring, int least) throws Exception {
        Indicator events =
                new Indicator.Events(over("sum(rate(r_total{code=~\"5..\"}[W]))"), over("sum(rate(r_total[W]))"));
        Firing firing = new Firing(
                Duration.ofMinutes(holding),
                Optional.of(Duration.ofMinutes(keepFiring)),
                Optional.of(BigDecimal.valueOf(least)));
        TimeWindow window = new TimeWindow.Rolling(Duration.ofDays(30));

        assertThat(passes(level(events, new BigDecimal("99.9"), window, true, firing)).scenarios().stream()
                        .map(Scenario::name))
                .contains("too few bad events", "just enough bad events");
    }

    @Test
    void whatNobodyIsWokenByIsNotExpectedToPage() throws Exception {
        Indicator events =
                new Indicator.Events(over("sum(rate(r_total{code=~\"5..\"}[W]))"), over("sum(rate(r_total[W]))"));
        ServiceLevel level = level(events, new BigDecimal("99.9"), 30, false);

        assertThat(passes(level).scenarios().stream().map(Scenario::name))
                .containsExactly(
                        "healthy",
                        "errors just above the threshold of ticket-fast",
                        "errors just below the threshold of ticket-fast",
                        "errors just above the threshold of ticket-slow",
                        "errors just below the threshold of ticket-slow",
                        "slow burn",
                        "no traffic",
                        "no data",
                        "counter reset");
    }

    private RuleTest passes(ServiceLevel level) throws Exception {
        SloRules rules = new SloRules(level);
        List<Rule> all = new ArrayList<>(rules.recordings());
        all.addAll(rules.alerts());
        RuleTest test = SloProof.of(level).test().orElseThrow();
        Files.writeString(folder.resolve("rules.yaml"), RuleFiles.ruleFile(List.of(), List.of(rules.group(all))));
        Path file = Files.writeString(folder.resolve("test.yaml"), RuleTestFiles.testFile("rules.yaml", test));

        Tool.Answer answer = Tool.named("promtool").run("test", "rules", file.toString());
        assertThat(answer.exitCode())
                .as(answer.output() + Files.readString(file))
                .isZero();
        assertThat(answer.output()).contains("SUCCESS");
        return test;
    }

    private static ServiceLevel level(Indicator indicator, BigDecimal objective, int days, boolean pages) {
        return level(indicator, objective, new TimeWindow.Rolling(Duration.ofDays(days)), pages);
    }

    private static ServiceLevel level(Indicator indicator, BigDecimal objective, TimeWindow window, boolean pages) {
        return level(indicator, objective, window, pages, Firing.AT_ONCE);
    }

    private static ServiceLevel level(
            Indicator indicator, BigDecimal objective, TimeWindow window, boolean pages, Firing firing) {
        return new ServiceLevel(
                SloIdentity.of("shop", "slo"),
                "",
                new TreeMap<>(),
                new Percent(objective),
                window,
                indicator,
                ZeroTraffic.IGNORED,
                AlertWindows.scaled(window.length(), Duration.ofMinutes(1)),
                new BurnRateAlerts(
                        "Burn",
                        "Spent",
                        "NoData",
                        new TreeMap<>(),
                        new TreeMap<>(),
                        pages ? Optional.of(Notice.PLAIN) : Optional.empty(),
                        Optional.of(Notice.PLAIN),
                        firing),
                new CallSite("", "", "Shop.java", 1));
    }

    private static WindowTemplate over(String text) {
        return new WindowTemplate(text.replace("[W]", "[{{.window}}]"), Dialect.PLAIN);
    }
}
