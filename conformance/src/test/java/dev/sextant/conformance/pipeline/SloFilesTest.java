package dev.sextant.conformance.pipeline;

import static dev.sextant.dsl.Dsl.counter;
import static dev.sextant.dsl.Dsl.days;
import static dev.sextant.dsl.Dsl.environment;
import static dev.sextant.dsl.Dsl.errors;
import static dev.sextant.dsl.Dsl.percent;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.dsl.Configure;
import dev.sextant.dsl.Observability;
import dev.sextant.dsl.ServiceSpec;
import dev.sextant.engine.Outcome;
import dev.sextant.model.EnvironmentName;
import dev.sextant.model.ServiceRuntime;
import dev.sextant.promql.typed.Counter;
import dev.sextant.source.Diagnostic;
import dev.sextant.source.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files of Sloth and OpenSLO beside the definitions. */
class SloFilesTest {
    private static final EnvironmentName PRODUCTION = environment("production");
    private static final EnvironmentName STAGING = environment("staging");
    private static final Counter JOBS = counter("jobs_total", "Jobs");

    private static final String SLOTH = """
            version: prometheus/v1
            service: shop
            slos:
              - name: checkout
                objective: 99
                sli:
                  events:
                    error_query: sum(rate(jobs_total{result="error"}[{{.window}}]))
                    total_query: sum(rate(jobs_total[{{.window}}]))
                alerting:
                  name: CheckoutBudgetBurn
                  labels:
                    area: checkout
                  page_alert:
                    labels:
                      severity: pageteam
            """;

    private static final String OPENSLO = """
            apiVersion: openslo/v1
            kind: SLO
            metadata:
              name: monthly
            spec:
              service: shop
              budgetingMethod: Occurrences
              objectives:
                - target: 0.99
              timeWindow:
                - duration: 1M
                  isRolling: false
                  calendar:
                    startTime: 2024-01-01 00:00:00
                    timeZone: Europe/Berlin
              indicator:
                metadata:
                  name: jobs
                spec:
                  ratioMetric:
                    counter: true
                    bad:
                      metricSource:
                        type: Prometheus
                        spec:
                          query: jobs_total{result="error"}
                    total:
                      metricSource:
                        type: Prometheus
                        spec:
                          query: jobs_total
            """;

    @TempDir
    private Path folder;

    @Test
    void becomeWhatDefinitionsDeclare() throws Exception {
        file("sloth.yml", SLOTH);
        file("openslo.yml", OPENSLO);

        assertThat(said(service -> service.slosFrom("sloth.yml")
                        .slosFrom("openslo.yml")
                        .in(STAGING, staging -> staging.slosFrom("sloth.yml", days(7)))))
                .isEmpty();

        String production = rules("production");
        // The query is as it was written: no job is added.
        assertThat(production)
                .contains("- name: slo:shop:checkout", "sum(rate(jobs_total{result=\"error\"}[5m]))")
                .contains("slo:error_ratio:rate30d{service=\"shop\", slo=\"checkout\"}")
                .contains("- name: slo:shop:monthly", "slo:error_ratio:calendar_month")
                .contains("area: checkout", "severity: pageteam", "team: shop");
        assertThat(rules("staging"))
                .contains("slo:error_ratio:rate7d{service=\"shop\", slo=\"checkout\"}")
                .contains("slo:error_ratio:calendar_month")
                .doesNotContain("slo:error_ratio:rate30d");
        assertThat(out("production").resolve("prometheus/tests/shop-checkout.yaml"))
                .isRegularFile();
        assertThat(Files.readString(out("production").resolve("grafana/dashboards/slo-sli.json")))
                .contains("shop: checkout, 99 % over 30d", "shop: monthly, 99 % over the calendar month");
    }

    /** No alert looks at less than a slice, and slices have a proof as anything else. */
    @Test
    void slicesOfTimeRemainSlices() throws Exception {
        file(
                "openslo.yml",
                OPENSLO.replace("Occurrences", "Timeslices")
                        .replace("- target: 0.99", "- {target: 0.99, timeSliceTarget: 0.95, timeSliceWindow: 10m}"));

        assertThat(said(service -> service.slosFrom("openslo.yml"))).isEmpty();
        assertThat(rules("production")).contains("slo:error_ratio:rate10m").doesNotContain("rate1m", "rate2m");
        assertThat(out("production").resolve("prometheus/tests/shop-monthly.yaml"))
                .isRegularFile();
    }

    @Test
    void aWindowThatTheFileNamesIsItsOwn() throws Exception {
        file("openslo.yml", OPENSLO);

        assertThat(said(service -> service.slosFrom("openslo.yml")
                        .in(STAGING, staging -> staging.slosFrom("openslo.yml", days(7)))))
                .singleElement()
                .asString()
                .endsWith("the window of slosFrom does nothing for SLO 'monthly', whose file names one");
    }

    @Test
    void whatIsWrongIsToldWithItsLine() throws Exception {
        file(
                "sloth.yml",
                SLOTH.replace("objective: 99", "objective: 101").replace("rate(jobs_total{", "rat(jobs_total{"));
        file("other.yml", SLOTH.replace("service: shop", "service: store"));

        assertThat(said(service -> service.slosFrom("sloth.yml")
                        .slosFrom("other.yml")
                        .slosFrom("missing.yml")
                        .slosFrom("/etc/slos.yml")))
                .anySatisfy(text -> assertThat(text)
                        .isEqualTo(
                                "sloth.yml:5 slos[0].objective: the objective is 101, and must be more than 0 and less"
                                        + " than 100"))
                .anySatisfy(text -> assertThat(text)
                        .startsWith("sloth.yml:8 slos[0].sli.events.error_query: ")
                        .contains("rat"))
                .contains("other.yml:4 SLO 'checkout' is of the service 'store', and the file is read for 'shop'")
                .anySatisfy(text -> assertThat(text).endsWith("the file 'missing.yml' does not exist"))
                .anySatisfy(text ->
                        assertThat(text).endsWith("the file '/etc/slos.yml' is another one on another machine"));
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @EnabledOnOs({OS.LINUX, OS.MAC})
    @Test
    void aFileWithoutEndIsGivenUp() throws Exception {
        Files.createSymbolicLink(folder.resolve("zero.yml"), Path.of("/dev/zero"));

        assertThat(said(service -> service.slosFrom("zero.yml")))
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .endsWith("the file 'zero.yml' cannot be read: it is larger than 16777216 bytes"));
    }

    @Test
    void anSloOfAFileAndOneOfJavaHaveTwoNames() throws Exception {
        file("sloth.yml", SLOTH);

        assertThat(said(service -> service.slosFrom("sloth.yml")
                        .slo(
                                "checkout",
                                percent(99),
                                days(30),
                                slo -> slo.sli(errors(JOBS).over(JOBS)))))
                .singleElement()
                .asString()
                .contains("SLO 'checkout' of shop");
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Path out(String environment) {
        return folder.resolve("out").resolve(environment).resolve("monitoring");
    }

    private String rules(String environment) throws IOException {
        return Files.readString(out(environment).resolve("prometheus/rules/recording-rules.yaml"));
    }

    private List<String> said(Configure<ServiceSpec> files) {
        Observability definition = workspace -> workspace
                .environments(PRODUCTION, STAGING)
                .team("shop", team -> {})
                .service("shop", service -> files.configure(service.team("shop").runtime(ServiceRuntime.JAVA)));
        Outcome outcome = Pipeline.generate(folder, folder.resolve("out"), List.of(definition));
        return outcome.diagnostics().stream()
                .filter(diagnostic -> diagnostic.level() == Level.ERROR)
                .map(SloFilesTest::text)
                .distinct()
                .toList();
    }

    private static String text(Diagnostic diagnostic) {
        return diagnostic.sites().get(0) + " " + diagnostic.message();
    }
}
