package dev.sextant.generators.prometheus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.generators.GeneratedFile;
import dev.sextant.generators.fixture.SmallShop;
import dev.sextant.model.proof.Expectation;
import dev.sextant.model.proof.InputSeries;
import dev.sextant.model.proof.RuleTest;
import dev.sextant.model.proof.Run;
import dev.sextant.model.proof.Scenario;
import dev.sextant.model.resolved.ResolvedModel;
import dev.sextant.promql.Promql;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RuleTestsGeneratorTest {

    @Test
    void everySloHasAFileOfItsOwn() {
        List<GeneratedFile> files =
                new RuleTestsGenerator().generate(shop(test("a-b", "c"), test("a", "b-c"), test("a", "d")));

        assertThat(files.stream().map(GeneratedFile::path))
                .containsExactly(
                        "prometheus/tests/a-b-c.yaml", "prometheus/tests/a-b-c-2.yaml", "prometheus/tests/a-d.yaml");
    }

    @Test
    void aFileIsWhatPromtoolReads() {
        assertThat(RuleTestFiles.testFile("../rules.yaml", test("a", "b"))).endsWith("""
                        rule_files:
                        - ../rules.yaml
                        evaluation_interval: 1m
                        tests:
                        - name: quiet
                          interval: 30s
                          input_series:
                          - series: a_total{x="1"}
                            values: 10+2.5x4 0+0x0
                          promql_expr_test:
                          - expr: |
                              sum(a)
                            eval_time: 2m
                            exp_samples: []
                          - expr: |
                              sum by (x) (a)
                            eval_time: 2m
                            exp_samples:
                            - labels: '{x="1"}'
                              value: 3
                        """);
    }

    private static RuleTest test(String service, String slo) {
        InputSeries series = new InputSeries(
                "a_total",
                new TreeMap<>(Map.of("x", "1")),
                List.of(
                        new Run.Growth(BigDecimal.TEN, new BigDecimal("2.50"), 5),
                        new Run.Growth(BigDecimal.ZERO, BigDecimal.ZERO, 1)));
        Expectation.Sample three = new Expectation.Sample(new TreeMap<>(Map.of("x", "1")), BigDecimal.valueOf(3));
        return new RuleTest(
                service,
                slo,
                Duration.ofMinutes(1),
                List.of(new Scenario(
                        "quiet",
                        Duration.ofSeconds(30),
                        List.of(series),
                        List.of(expectation("sum(a)"), expectation("sum by (x) (a)", three)))));
    }

    private static Expectation expectation(String query, Expectation.Sample... samples) {
        return new Expectation(Promql.parse(query).orThrow(), Duration.ofMinutes(2), List.of(samples));
    }

    private static ResolvedModel shop(RuleTest... tests) {
        ResolvedModel shop = SmallShop.emptyShop();
        return new ResolvedModel(
                shop.environment(), shop.platform(), List.of(), List.of(), List.of(), List.of(), List.of(tests));
    }
}
