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
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Sloth's own examples. */
class SlothExamplesTest {
    private static final Set<String> WITH_PLUGINS = Set.of(
            "contrib-denominator-corrected.yaml",
            "contrib-slo-plugins.yml",
            "plugin-getting-started.yml",
            "plugin-k8s-getting-started.yml",
            "slo-plugin-getting-started.yml",
            "slo-plugin-k8s-getting-started.yml",
            "victoria-metrics.yml");

    @Test
    void thoseWithoutPluginsAreRead() {
        List<SloImport> read = SloFiles.read(Corpora.files("sloth"), ImportOptions.DEFAULT).stream()
                .filter(file -> !WITH_PLUGINS.contains(file.file()))
                .toList();

        assertThat(read).hasSize(11).allSatisfy(file -> {
            assertThat(file.problems()).isEmpty();
            assertThat(file.slos()).isNotEmpty();
        });
        assertThat(read.stream().flatMap(file -> file.slos().stream())).hasSize(18);
    }

    @Test
    void thoseWithPluginsAreRefusedForThem() {
        List<SloImport> read = SloFiles.read(Corpora.files("sloth"), ImportOptions.DEFAULT).stream()
                .filter(file -> WITH_PLUGINS.contains(file.file()))
                .toList();

        assertThat(read).hasSameSizeAs(WITH_PLUGINS).allSatisfy(file -> {
            assertThat(file.slos()).isEmpty();
            assertThat(file.problems())
                    .filteredOn(problem -> problem.code() != Code.UNKNOWN_FIELD)
                    .isNotEmpty()
                    .allMatch(problem -> problem.code() == Code.PLUGIN_UNSUPPORTED);
        });
    }

    /** Sloth ignores the fields that this one example misspells, and with them the alerts' labels. */
    @Test
    void oneOfThemHasFieldsThatSlothNeverReads() {
        assertThat(SloFiles.read(Corpora.files("sloth"), ImportOptions.DEFAULT).stream()
                        .flatMap(file -> file.problems().stream())
                        .filter(problem -> problem.code() == Code.UNKNOWN_FIELD)
                        .map(ImportProblem::toString))
                .containsExactly(
                        "plugin-k8s-getting-started.yml:39:9: spec.slos[0].alerting.page_alert: "
                                + "unknown field in alerting (did you mean pageAlert?)",
                        "plugin-k8s-getting-started.yml:43:9: spec.slos[0].alerting.ticket_alert: "
                                + "unknown field in alerting (did you mean ticketAlert?)");
    }

    @Test
    void everythingIsTaken() {
        ImportedSlo slo = only("sloth/k8s-getting-started.yml");

        assertThat(slo.kind()).isEqualTo(SpecKind.SLOTH_KUBERNETES);
        assertThat(slo.resource())
                .contains(new Resource(
                        "sloth-slo-my-service", Optional.of("monitoring"), new TreeMap<>(), new TreeMap<>()));
        assertThat(Shown.promise(slo)).isEqualTo("myservice/requests-availability 99.9 % in 30d");
        assertThat(Shown.indicator(slo))
                .isEqualTo("sum(rate(http_request_duration_seconds_count{code=~\"(5..|429)\",job=\"myservice\"}[1h]))"
                        + " of sum(rate(http_request_duration_seconds_count{job=\"myservice\"}[1h]))");
        assertThat(slo.level().description()).isEqualTo("Common SLO based on availability for HTTP request responses.");
        assertThat(slo.level().labels()).isEqualTo(Map.of("owner", "myteam", "repo", "myorg/myservice", "tier", "2"));
        assertThat(slo.level().windows()).isEqualTo(AlertWindows.workbook(Duration.ofDays(30)));
        assertThat(slo.level().site()).hasToString("k8s-getting-started.yml:18");
        assertThat(slo.level().alerts())
                .isEqualTo(new BurnRateAlerts(
                        "MyServiceHighErrorRate",
                        new TreeMap<>(Map.of("category", "availability")),
                        new TreeMap<>(Map.of("summary", "High error rate on 'myservice' requests responses")),
                        Optional.of(new Notice(
                                new TreeMap<>(Map.of("severity", "pageteam", "routing_key", "myteam")),
                                new TreeMap<>())),
                        Optional.of(new Notice(
                                new TreeMap<>(Map.of("severity", "slack", "slack_channel", "#alerts-myteam")),
                                new TreeMap<>()))));
    }

    @Test
    void bothFormsSayTheSame() {
        assertThat(only("sloth/k8s-getting-started.yml").level().alerts())
                .isEqualTo(only("sloth/getting-started.yml").level().alerts());
    }

    @Test
    void disabledAlertsNeedNoName() {
        BurnRateAlerts alerts = only("sloth/no-alerts.yml").level().alerts();

        assertThat(alerts.name()).isEmpty();
        assertThat(alerts.page()).isEmpty();
        assertThat(alerts.ticket()).isEmpty();
    }

    @Test
    void openSloIsReadAsSlothReadsIt() {
        SloImport read = read("sloth/openslo-kubernetes-apiserver.yml", ImportOptions.DEFAULT);

        assertThat(read.slos().stream().map(Shown::promise))
                .containsExactly(
                        "k8s-apiserver/requests-availability-openslo-0 99.9 % in 30d",
                        "k8s-apiserver/requests-latency-openslo-0 99 % in 30d",
                        "k8s-apiserver/requests-latency-openslo-1 99.9 % in 30d");
        assertThat(Shown.indicator(read.slos().get(0)))
                .isEqualTo("1 - ((sum(rate(apiserver_request_total{code!~\"(5..|429)\"}[1h])))"
                        + " / (sum(rate(apiserver_request_total[1h]))))");
        assertThat(read.slos()).allMatch(slo -> slo.level().alerts().page().isEmpty());
    }

    @Test
    void windowsOfOnesOwnAreUsed() {
        Map<Duration, AlertWindows> catalogue =
                AlertWindowsFiles.read(Corpora.files("sloth/windows")).catalogue();
        ImportOptions options = ImportOptions.DEFAULT.catalogue(catalogue).window(Duration.ofDays(7));
        SloImport read = read("sloth/getting-started.yml", options);

        assertThat(read.slos().get(0).level().windows()).isEqualTo(catalogue.get(Duration.ofDays(7)));
    }

    private static ImportedSlo only(String file) {
        SloImport read = read(file, ImportOptions.DEFAULT);
        assertThat(read.slos()).hasSize(1);
        return read.slos().get(0);
    }

    private static SloImport read(String file, ImportOptions options) {
        return SloFiles.read(List.of(Corpora.file(file)), options).get(0);
    }
}
