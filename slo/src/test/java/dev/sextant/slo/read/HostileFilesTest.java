package dev.sextant.slo.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.slo.read.ImportProblem.Code;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files that mean harm, or that a finger slipped in. */
class HostileFilesTest {
    private static final List<String> LINES = """
            version: prometheus/v1
            service: shop
            labels: &l {team: a, <<: {b: c}}
            slos:
            - name: orders
              objective: 99.9
              labels: *l
              sli:
                events:
                  error_query: |
                    sum(rate(e{a="ü"}[{{.window}}]))
                  total_query: sum(rate(t[{{.window}}]))
              alerting:
                name: Orders
                page_alert: {labels: {severity: page}}
                ticket_alert: {disable: true}
            ---
            apiVersion: openslo/v1
            kind: SLO
            metadata: {name: orders, labels: {team: a}}
            spec:
              service: store
              budgetingMethod: Occurrences
              timeWindow: [{duration: 30d, isRolling: true}]
              indicatorRef: sli
              objectives: [{target: 0.9}, {targetPercent: 95}]
              alertPolicies: [{alertPolicyRef: policy}]
            ---
            apiVersion: openslo/v1
            kind: SLI
            metadata: {name: sli}
            spec: {ratioMetric: {counter: true, good: &m {metricSource: {type: Prometheus, spec: {query: a}}}, total: *m}}
            ---
            apiVersion: openslo/v1
            kind: AlertPolicy
            metadata: {name: policy}
            spec: {conditions: [{kind: AlertCondition, metadata: {name: c}, spec: {severity: page, condition: {kind: burnrate}}}]}
            """.lines().toList();

    @Test
    void theFileItselfIsRight() {
        assertThat(read(LINES).problems()).isEmpty();
        assertThat(read(LINES).slos()).hasSize(3);
    }

    @Property(tries = 2000)
    void nothingThrows(
            @ForAll @IntRange(max = 35) int line,
            @ForAll @IntRange(max = 60) int column,
            @ForAll("scraps") String scrap,
            @ForAll @IntRange(max = 2) int removed) {
        List<String> lines = new ArrayList<>(LINES);
        String text = lines.get(line);
        int at = Math.min(column, text.length());
        lines.set(line, text.substring(0, at) + scrap + text.substring(Math.min(at + removed, text.length())));

        SloImport read = read(lines);

        assertThat(read.hasErrors()).isEqualTo(read.slos().isEmpty());
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of(
                "",
                " ",
                ":",
                "{",
                "}",
                "[",
                "]",
                "\"",
                "'",
                "&l ",
                "*l",
                "*m",
                "<<: *l",
                "- ",
                "\n",
                "~",
                "null",
                "1e99",
                "{{",
                "}}",
                "{{.x}}",
                "ü",
                "\ud83d\ude00",
                "#",
                "!!int ",
                "? ",
                "|",
                ">",
                "%",
                "\t",
                "-.inf",
                "true");
    }

    @Test
    @Timeout(20)
    void aliasesThatUnfoldWithoutEndAreGivenUp() {
        String label = IntStream.range(0, 20_000).mapToObj(i -> "l" + i + ": a").collect(Collectors.joining(", "));
        String slos = "\n- {name: aa, labels: *l, alerting: {name: a}}".repeat(20_000);
        SloImport read = SloFiles.read(
                "a.yml",
                "version: prometheus/v1\nservice: shop\nlabels: &l {" + label + "}\nslos:" + slos,
                ImportOptions.DEFAULT);

        assertThat(read.problems()).extracting(ImportProblem::code).contains(Code.LIMIT);
        assertThat(read.slos()).isEmpty();
    }

    @Test
    @Timeout(20)
    void mergesOfMergesAreGivenUp() {
        StringBuilder text = new StringBuilder("a0: &a0 {x: 1}\n");
        for (int i = 1; i < 60; i++) {
            text.append("a%d: &a%d {<<: [*a%d, *a%d]}\n".formatted(i, i, i - 1, i - 1));
        }
        SloImport read = SloFiles.read("a.yml", "version: prometheus/v1\n<<: *a59\n" + text, ImportOptions.DEFAULT);
        SloImport behind = SloFiles.read("a.yml", text + "version: prometheus/v1\n<<: *a59\n", ImportOptions.DEFAULT);

        assertThat(read.hasErrors()).isTrue();
        assertThat(behind.problems()).extracting(ImportProblem::code).contains(Code.LIMIT);
    }

    @Test
    @Timeout(20)
    void aMillionProblemsAreAThousand() {
        SloImport read = SloFiles.read(
                "a.yml",
                "version: prometheus/v1\n"
                        + IntStream.range(0, 300_000)
                                .mapToObj(i -> "x" + i + ": a\n")
                                .collect(Collectors.joining()),
                ImportOptions.DEFAULT.window(Duration.ofDays(7)));

        assertThat(read.problems()).hasSize(1_001);
    }

    private static SloImport read(List<String> lines) {
        return SloFiles.read("a.yml", String.join("\n", lines), ImportOptions.DEFAULT);
    }
}
