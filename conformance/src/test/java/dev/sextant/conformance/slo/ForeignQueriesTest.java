package dev.sextant.conformance.slo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.conformance.tools.Tool;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SLOs over what only VictoriaMetrics or Loki can count: they record it, and the rest is PromQL as ever. */
class ForeignQueriesTest {
    private static final String SPEC = """
            version: prometheus/v1
            service: shop
            slos:
              - name: logs
                objective: 99
                sli:
                  events:
                    error_query: sum(rate({app="shop"} |= "error" [{{.window}}]))
                    total_query: sum(rate({app="shop"}[{{.window}}]))
                alerting:
                  name: LogBudgetBurn
              - name: calls
                objective: 99
                sli:
                  events:
                    error_query: sum(rate(calls_total{code=~"5.."}[{{ .window }}]) keep_metric_names) default 0
                    total_query: sum(rate(calls_total[{{.window}}]))
                alerting:
                  name: CallBudgetBurn
            """;

    /** A fifth of what the other engine has recorded is bad. */
    private static final String TEST = """
            rule_files: [rules.yaml]
            evaluation_interval: 1m
            tests:
            - interval: 1m
              input_series:
              - {series: 'slo:queried_events:rate5m{service="shop", slo="logs"}', values: '10x60'}
              - {series: 'slo:queried_bad_events:rate5m{service="shop", slo="logs"}', values: '2x60'}
              promql_expr_test:
              - expr: round(slo:error_ratio:rate1h{slo="logs"} + 0, 0.0001)
                eval_time: 30m
                exp_samples: [{labels: '{service="shop", slo="logs"}', value: 0.2}]
              - expr: round(slo:error_ratio:rate30d{slo="logs"} + 0, 0.0001)
                eval_time: 30m
                exp_samples: [{labels: '{service="shop", slo="logs"}', value: 0.2}]
              - expr: count by (burn_rate_tier) (ALERTS{alertname="LogBudgetBurn", burn_rate_tier="page-fast"})
                eval_time: 30m
                exp_samples: [{labels: '{burn_rate_tier="page-fast"}', value: 1}]
              - expr: count(slo:error_ratio:rate5m{slo="calls"})
                eval_time: 30m
                exp_samples: []
            """;

    /** Neither {@code WITH} nor {@code default} nor {@code keep_metric_names} is PromQL. */
    private static final String METRICSQL = """
            version: prometheus/v1
            service: shop
            slos:
              - name: calls
                objective: 99.9
                sli:
                  events:
                    error_query: sum(rate(calls_total{code=~"5.."}[{{.window}}]) keep_metric_names) default 0
                    total_query: |
                      WITH (calls(f) = calls_total{app="shop", f})
                      sum(rate(calls({code=~".+"})[{{.window}}]))
                alerting:
                  name: CallBudgetBurn
            """;

    private static final String METRICSQL_TEST = """
            rule_files: [queries.yaml, rules.yaml]
            evaluation_interval: 1m
            tests:
            - interval: 1m
              input_series:
              - {series: 'calls_total{app="shop", code="200"}', values: '0+80x90'}
              - {series: 'calls_total{app="shop", code="500"}', values: '0+20x90'}
              metricsql_expr_test:
              - expr: round(slo:error_ratio:rate1h, 0.001)
                eval_time: 60m
                exp_samples: [{labels: 'slo:error_ratio:rate1h{service="shop", slo="calls"}', value: 0.2}]
              - expr: round(slo:error_budget_remaining:ratio, 1)
                eval_time: 60m
                exp_samples: [{labels: 'slo:error_budget_remaining:ratio{service="shop", slo="calls"}', value: -199}]
              - expr: count(ALERTS{alertstate="firing", alertname="CallBudgetBurn"})
                eval_time: 60m
                exp_samples: [{value: 4}]
            - interval: 1m
              input_series:
              - {series: 'calls_total{app="shop", code="200"}', values: '0+80x90'}
              metricsql_expr_test:
              - expr: round(slo:error_ratio:rate1h, 0.001)
                eval_time: 60m
                exp_samples: [{labels: 'slo:error_ratio:rate1h{service="shop", slo="calls"}', value: 0}]
              - expr: count(ALERTS)
                eval_time: 60m
                exp_samples: []
            """;

    @TempDir
    private Path folder;

    @Test
    void areRecordedByWhoeverUnderstandsThem() throws Exception {
        Path spec = Files.writeString(folder.resolve("slos.yml"), SPEC);
        Path rules = folder.resolve("rules.yaml");
        Path queries = folder.resolve("queries.yaml");
        Sextant made = Sextant.run(
                folder,
                "slo",
                "generate",
                "--queries-out",
                queries.toString(),
                "--out",
                rules.toString(),
                spec.toString());
        assertThat(made.err()).isEmpty();
        assertThat(made.exitCode()).isZero();
        assertThat(Files.readString(queries))
                .contains("- name: slo-queries:shop:logs", "- record: slo:queried_bad_events:rate5m")
                .contains("sum(rate({app=\"shop\"} |= \"error\" [5m]))")
                .contains("sum(rate(calls_total{code=~\"5..\"}[5m]) keep_metric_names) default 0")
                .contains("service: shop", "slo: calls");
        assertThat(Files.readString(rules)).doesNotContain("calls_total", "app=");
        Path test = Files.writeString(folder.resolve("test.yaml"), TEST);
        Tool promtool = Tool.named("promtool");
        Tool.Answer checked = promtool.run("check", "rules", rules.toString());
        assertThat(checked.exitCode()).as(checked.output()).isZero();
        Tool.Answer answer = promtool.run("test", "rules", test.toString());
        assertThat(answer.exitCode()).as(answer.output()).isZero();
    }

    /** From the service's own counters on: VictoriaMetrics evaluates the queries, and the rules made of them. */
    @Test
    void areEvaluatedByVictoriaMetrics() throws Exception {
        Path spec = Files.writeString(folder.resolve("slos.yml"), METRICSQL);
        Sextant made = Sextant.run(
                folder,
                "slo",
                "generate",
                "--queries-out",
                folder.resolve("queries.yaml").toString(),
                "--out",
                folder.resolve("rules.yaml").toString(),
                spec.toString());
        assertThat(made.exitCode()).as(made.err()).isZero();
        Path test = Files.writeString(folder.resolve("test.yaml"), METRICSQL_TEST);
        Tool.Answer answer =
                Tool.named("vmalert-tool").run("unittest", "--disableAlertgroupLabel", "--files", test.toString());
        assertThat(answer.exitCode()).as(answer.output()).isZero();
    }

    @Test
    void needAPlaceForTheWindowAndNamesOfOurs() throws Exception {
        Path spec = Files.writeString(
                folder.resolve("slos.yml"),
                SPEC.replace("|= \"error\" [{{.window}}]", "|= \"error\" [5m]")
                        .replace("calls_total[{{.window}}]", "calls_total{{.labels}}[{{.window}}]"));
        Path queries = folder.resolve("queries.yaml");
        Sextant made = Sextant.run(folder, "slo", "generate", "--queries-out", queries.toString(), spec.toString());
        assertThat(made.exitCode()).isEqualTo(1);
        assertThat(made.err())
                .contains(spec + ":8:9: error[window-placeholder-missing]: slos[0].sli.events.error_query")
                .contains(":17:42: error[template]: slos[1].sli.events.total_query: only {{.window}} can be filled in");
        assertThat(queries).doesNotExist();

        Path good = Files.writeString(folder.resolve("good.yml"), SPEC);
        Sextant sloth = Sextant.run(
                folder, "slo", "generate", "--naming", "sloth", "--queries-out", queries.toString(), good.toString());
        assertThat(sloth.exitCode()).isEqualTo(1);
        assertThat(sloth.err())
                .contains("error[unsupported]: Sloth's rules ask the query of SLO 'logs' over each window");
        assertThat(queries).doesNotExist();
    }

    /** LogQL has templates of its own; a window in a comment or a string is none. */
    @Test
    void areOnlyJudgedByTheirCode() throws Exception {
        String logs = "sum(rate({app=\"shop\"} | line_format `{{.msg}}` |= \"error\" [{{.window}}]))";
        String spec = SPEC.replace("sum(rate({app=\"shop\"} |= \"error\" [{{.window}}]))", logs);
        assertThat(spec).contains(logs);
        Path queries = folder.resolve("queries.yaml");
        Path good = Files.writeString(folder.resolve("good.yml"), spec);
        Sextant made = Sextant.run(folder, "slo", "generate", "--queries-out", queries.toString(), good.toString());
        assertThat(made.exitCode()).as(made.err()).isZero();
        assertThat(Files.readString(queries)).contains("| line_format `{{.msg}}` |= \"error\" [5m]");

        for (String wrong :
                new String[] {"sum(rate(x{a=\"[{{.window}}]\"}[5m]))", "rate(x[1d{{.window}}])", "x > {{.window}}"}) {
            Path bad = Files.writeString(folder.resolve("bad.yml"), spec.replace(logs, "'" + wrong + "'"));
            Sextant refused =
                    Sextant.run(folder, "slo", "generate", "--queries-out", queries.toString(), bad.toString());
            assertThat(refused.exitCode()).as(wrong).isEqualTo(1);
            assertThat(refused.err()).contains("error[window-placeholder-missing]");
        }
    }

    /** Prometheus reads all of the folder of its rules, and what is read is not to be overwritten. */
    @Test
    void areWrittenToAFileOfTheirOwn() throws Exception {
        String spec = Files.writeString(folder.resolve("slos.yml"), SPEC).toString();
        Path out = folder.resolve("rules.yaml");
        for (String[] arguments : new String[][] {
            {"--queries-out", spec, "--out", out.toString()},
            {"--queries-out", folder.resolve("./rules.yaml").toString(), "--out", out.toString()},
            {
                "--queries-out",
                folder.resolve("d/slos.yaml").toString(),
                "--out",
                folder.resolve("d").toString()
            },
            {"--queries-out", folder.toString(), "--out", out.toString()},
        }) {
            Sextant refused = Sextant.run(
                    folder, "slo", "generate", arguments[0], arguments[1], arguments[2], arguments[3], spec);
            assertThat(refused.exitCode()).as(arguments[1]).isEqualTo(2);
            assertThat(out).doesNotExist();
            assertThat(folder.resolve("d")).doesNotExist();
            assertThat(Files.readString(Path.of(spec))).isEqualTo(SPEC);
        }
    }
}
