package dev.sextant.conformance.slo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.conformance.tools.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One service, and one SLO of it, in two namespaces: two budgets, and two sets of alerts. */
class NamespacesTest {
    private static final String SPEC = """
            apiVersion: sloth.slok.dev/v1
            kind: PrometheusServiceLevel
            metadata: {name: shop, namespace: NAMESPACE}
            spec:
              service: shop
              slos:
              - name: orders
                objective: 99.9
                labels: {owner: NAMESPACE}
                sli:
                  events:
                    errorQuery: sum(rate(orders_total{namespace="NAMESPACE", code="500"}[{{.window}}]))
                    totalQuery: sum(rate(orders_total{namespace="NAMESPACE"}[{{.window}}]))
                alerting:
                  name: OrdersFail
            """;

    /** All orders fail in one of them. */
    private static final String TEST = """
            rule_files: [rules.yaml]
            evaluation_interval: 1m
            tests:
            - interval: 1m
              input_series:
              - {series: 'orders_total{namespace="shop-eu", code="500"}', values: '0+60x60'}
              - {series: 'orders_total{namespace="shop-us", code="200"}', values: '0+60x60'}
              - {series: 'orders_total{namespace="shop-us", code="500"}', values: '0x60'}
              promql_expr_test:
              - expr: round(slo:error_ratio:rate1h + 0, 0.0001)
                eval_time: 30m
                exp_samples:
                - {labels: '{service="shop", slo="orders", slo_namespace="shop-eu"}', value: 1}
                - {labels: '{service="shop", slo="orders", slo_namespace="shop-us"}', value: 0}
              - expr: round(slo:error_budget_remaining:ratio + 0, 1)
                eval_time: 30m
                exp_samples:
                - {labels: '{service="shop", slo="orders", slo_namespace="shop-eu"}', value: -999}
                - {labels: '{service="shop", slo="orders", slo_namespace="shop-us"}', value: 1}
              - expr: count by (slo_namespace, alertname) (ALERTS{alertname="OrdersFail", alertstate="firing"})
                eval_time: 30m
                exp_samples:
                - {labels: '{slo_namespace="shop-eu", alertname="OrdersFail"}', value: 4}
            """;

    @TempDir
    private Path folder;

    private Path spec(String namespace) throws IOException {
        return Files.writeString(folder.resolve(namespace + "-slos.yml"), SPEC.replace("NAMESPACE", namespace));
    }

    @Test
    void haveBudgetsAndAlertsOfTheirOwn() throws Exception {
        Path out = folder.resolve("rules");
        Sextant made = Sextant.run(
                folder,
                "slo",
                "generate",
                "--out",
                out.toString(),
                spec("shop-eu").toString(),
                spec("shop-us").toString());
        assertThat(made.exitCode()).as(made.err()).isZero();
        String eu = Files.readString(out.resolve("shop-eu-slos.yaml"));
        String us = Files.readString(out.resolve("shop-us-slos.yaml"));
        assertThat(eu)
                .contains("namespace: shop-eu\n", "- name: slo:shop-eu:shop:orders\n")
                .contains("shop in shop-eu spends the error budget of 'orders'")
                .doesNotContain("shop-us");

        Files.writeString(folder.resolve("rules.yaml"), PlayedAlerts.asRuleFile(eu + "---\n" + us));
        Path test = Files.writeString(folder.resolve("test.yaml"), TEST);
        Tool.Answer answer = Tool.named("promtool").run("test", "rules", test.toString());
        assertThat(answer.exitCode()).as(answer.output()).isZero();
    }

    @Test
    void areKeptApartInOneFileToo() throws Exception {
        Path both = Files.writeString(
                folder.resolve("both.yml"),
                SPEC.replace("NAMESPACE", "shop-eu") + "---\n" + SPEC.replace("NAMESPACE", "shop-us"));
        Sextant made = Sextant.run(folder, "slo", "generate", both.toString());
        assertThat(made.exitCode()).as(made.err()).isZero();
        assertThat(made.out()).contains("slo_namespace: shop-eu\n", "slo_namespace: shop-us\n");
    }

    /** Rules of two SLOs that record the same series overwrite each other's budget. */
    @Test
    void areRefusedWhereNoLabelTellsThemApart() throws Exception {
        String eu = spec("shop-eu").toString();
        String us = spec("shop-us").toString();
        Sextant sloth = Sextant.run(folder, "slo", "generate", "--naming", "sloth", eu, us);
        assertThat(sloth.exitCode()).isEqualTo(1);
        assertThat(sloth.out()).isEmpty();
        assertThat(sloth.err())
                .contains(us + ":7:1: error[duplicate-slo]: an SLO with the id shop-orders is at " + eu + ":7 already")
                .contains("namespaces do not keep them apart");
        assertThat(Sextant.run(folder, "slo", "convert", eu, us).exitCode()).isEqualTo(1);

        Path again = Files.copy(Path.of(us), folder.resolve("again.yml"));
        Sextant twice = Sextant.run(folder, "slo", "generate", us, again.toString());
        assertThat(twice.exitCode()).isEqualTo(1);
        assertThat(twice.err()).contains("an SLO with the id shop-orders in shop-us is at " + us + ":7 already");
    }

    /** Rules without a namespace read the series of all namespaces, and record them a second time. */
    @Test
    void areRefusedWhereOneOfThemNamesNone() throws Exception {
        String eu = spec("shop-eu").toString();
        String none = Files.writeString(folder.resolve("none.yml"), SPEC.replace(", namespace: NAMESPACE", ""))
                .toString();
        for (String[] files : new String[][] {{eu, none}, {none, eu}}) {
            Sextant mixed = Sextant.run(folder, "slo", "generate", files[0], files[1]);
            assertThat(mixed.exitCode()).isEqualTo(1);
            assertThat(mixed.err())
                    .contains(files[1] + ":7:1: error[duplicate-slo]: an SLO with the id shop-orders is at " + files[0])
                    .contains("or write a namespace in the metadata of both");
        }
    }
}
