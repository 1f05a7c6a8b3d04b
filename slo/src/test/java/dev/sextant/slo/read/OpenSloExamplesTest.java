package dev.sextant.slo.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The specification's own examples, which leave open what system they are for. */
class OpenSloExamplesTest {
    @Test
    void asTheyStandTheyAreForAnySystem() {
        for (SloImport read : SloFiles.read(Corpora.files("openslo"), ImportOptions.DEFAULT)) {
            assertThat(read.problems().stream().filter(ImportProblem::error).map(ImportProblem::message))
                    .contains("metrics of \"Any\" are not supported");
        }
    }

    @Test
    void forPrometheusTheyAreRead() {
        String op = ": spec.objectives[0].op: is not read: it belongs to a thresholdMetric, and this is a ratioMetric"
                + " (remove it)";
        assertThat(read("", ""))
                .containsExactly(
                        "web-shop/search-slo 99 % in 14d",
                        "web-shop/main-page 99 % in 14d",
                        "32:11" + op,
                        "27:17: spec.timeWindow[0].duration: the calendar has no windows of \"1m\" (m is a minute: write 1M"
                                + " for a month)",
                        "35:11" + op,
                        "web-availability/service-availability 99.95 % in the calendar week",
                        "33:11" + op);
    }

    @Test
    void aMonthIsACapitalLetter() {
        assertThat(read("duration: 1m", "duration: 1M"))
                .contains(
                        "web-availability/service-availability-0 99.5 % in the calendar month",
                        "web-availability/service-availability-1 99 % in the calendar month");
    }

    /** What each file comes to: its SLOs, and its problems without the name of the file. */
    private static List<String> read(String text, String replacement) {
        return Corpora.files("openslo").stream()
                .map(file -> SloFiles.read(
                        file.name(),
                        prometheus(file.text().orElseThrow()).replace(text, replacement),
                        ImportOptions.DEFAULT))
                .flatMap(read -> Stream.concat(
                        read.slos().stream().map(Shown::promise),
                        read.problems().stream()
                                .map(problem -> problem.toString().replaceFirst("[^:]*:", ""))))
                .toList();
    }

    private static String prometheus(String text) {
        String query =
                text.contains("thresholdMetric") ? "search_milliseconds" : "sum(rate(requests_total[{{.window}}]))";
        return text.replace("type: Any", "type: Prometheus").replace("query: Any", "query: " + query);
    }
}
