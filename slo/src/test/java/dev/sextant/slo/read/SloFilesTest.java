package dev.sextant.slo.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sextant.slo.SloIdentity;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SloFilesTest {
    private static final String SLO = """
            version: prometheus/v1
            service: shop
            labels: {team: a, generated: true, le: 0.20}
            slos:
            - name: orders
              objective: 99.90
              labels: {team: b}
              sli: {raw: {error_ratio_query: "avg_over_time(e[{{.window}}])"}}
              alerting: {name: Orders}
            """;

    @Test
    void laterLabelsWin() {
        ImportOptions options = ImportOptions.DEFAULT.extraLabels(new TreeMap<>(Map.of("le", "1", "env", "x")));

        assertThat(SloFiles.read("a.yml", SLO, options).slos().get(0).level().labels())
                .isEqualTo(Map.of("team", "b", "generated", "true", "le", "1", "env", "x"));
        assertThat(SloFiles.read("a.yml", SLO, ImportOptions.DEFAULT)
                        .slos()
                        .get(0)
                        .level()
                        .labels())
                .isEqualTo(Map.of("team", "b", "generated", "true", "le", "0.2"));
    }

    @Test
    void whatIsReservedIsForTheCallerToSay() {
        ImportOptions options = ImportOptions.DEFAULT.reservedLabels(Set.of("team"));

        assertThat(SloFiles.read("a.yml", SLO, options).problems())
                .filteredOn(ImportProblem::error)
                .extracting(ImportProblem::path)
                .containsExactly("labels.team", "slos[0].labels.team");
        assertThatThrownBy(() -> options.extraLabels(new TreeMap<>(Map.of("team", "x"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("extra label team is reserved");
    }

    @Test
    void aWindowThatCannotBeWatchedIsNoOption() {
        assertThatThrownBy(() -> ImportOptions.DEFAULT.window(Duration.ofHours(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("window PT1H is no day to ten years, nor in the catalogue");
    }

    @Test
    void theSameSloInTwoFilesIsFound() {
        List<SloImport> read = SloFiles.read(
                List.of(
                        SourceFile.of("a.yml", SLO),
                        SourceFile.of("b.yml", "\n" + SLO),
                        SourceFile.of("c.yml", "a: b")),
                ImportOptions.DEFAULT);

        assertThat(SloFiles.duplicates(read, slo -> slo).stream().map(ImportProblem::toString))
                .containsExactly(
                        "b.yml:6:1: an SLO with the id shop-orders is at a.yml:5 already (rename one of the two)");
    }

    /** What Sextant has two labels for, Sloth has one id for. */
    @Test
    void idsMayCollideWhereIdentitiesDoNot() {
        List<SloImport> read = SloFiles.read(
                List.of(
                        SourceFile.of("a.yml", SLO.replace("name: orders", "name: orders-in-eu")),
                        SourceFile.of(
                                "b.yml",
                                SLO.replace("service: shop", "service: shop-orders")
                                        .replace("name: orders", "name: in-eu"))),
                ImportOptions.DEFAULT);

        assertThat(SloFiles.duplicates(read, slo -> slo)).isEmpty();
        assertThat(SloFiles.duplicates(read, SloIdentity::id).stream().map(ImportProblem::toString))
                .containsExactly(
                        "b.yml:5:1: an SLO with the id shop-orders-in-eu is at a.yml:5 already (rename one of the two)");
    }

    @Test
    void bytesHaveToBeUtf8() {
        SloImport read = SloFiles.read("a.yml", new byte[] {'a', ':', (byte) 0xff}, ImportOptions.DEFAULT);

        assertThat(read.problems().stream().map(ImportProblem::toString))
                .containsExactly("a.yml:1:1: the file is not UTF-8 (save it as UTF-8)");
    }
}
