package dev.sextant.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.promql.Dialect;
import dev.sextant.promql.Feature;
import dev.sextant.promql.PrometheusVersion;
import dev.sextant.source.Place;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleFilesTest {
    @ParameterizedTest
    @MethodSource("cases")
    void saysExactlyWhatIsWrong(Cases.Case each) {
        List<String> problems = RuleFiles.read(each.text(), Dialect.PLAIN).problems().stream()
                .map(problem -> problem.kind() + " " + problem)
                .toList();

        assertThat(problems).isEqualTo(each.problems());
    }

    static Stream<Cases.Case> cases() {
        return Stream.of("problems.txt", "resources.txt", "kinds.txt").flatMap(Cases::in);
    }

    @Test
    void everyKindOfProblemHasACase() {
        List<String> seen = cases().flatMap(each -> each.problems().stream())
                .map(problem -> problem.substring(0, problem.indexOf(' ')))
                .toList();

        assertThat(seen)
                .contains(Stream.of(RuleProblem.Kind.values())
                        .filter(kind -> kind != RuleProblem.Kind.LIMIT && kind != RuleProblem.Kind.MORE_WARNINGS)
                        .filter(kind -> kind != RuleProblem.Kind.FIELD_TOO_NEW)
                        .map(RuleProblem.Kind::toString)
                        .toArray(String[]::new));
    }

    @Test
    void readsWhatIsThere() {
        RuleFile file = RuleFiles.read("""
                groups:
                - name: node
                  interval: 30s
                  query_offset: 1m
                  limit: 10
                  labels:
                    team: infra
                  rules:
                  - record: job:up:sum
                    expr: sum by (job) (up)
                    labels:
                      a: b
                  - alert: Down
                    expr: |
                      job:up:sum
                        == 0
                    for: 5m
                    keep_firing_for: 1m30s
                    annotations:
                      summary: '{{ $labels.job }}'
                """, Dialect.PLAIN);

        assertThat(file.problems()).isEmpty();
        RuleGroup group = file.groups().get(0);
        assertThat(group.name()).hasToString("node");
        assertThat(group.place()).isEqualTo(new Place(2, 3));
        assertThat(group.interval()).contains(Duration.ofSeconds(30));
        assertThat(group.queryOffset()).contains(Duration.ofMinutes(1));
        assertThat(group.limit()).isEqualTo(10);
        assertThat(group.labels()).singleElement().satisfies(label -> {
            assertThat(label.name()).hasToString("team");
            assertThat(label.value().place()).isEqualTo(new Place(7, 11));
        });
        assertThat(group.rules()).hasSize(2);
        assertThat(group.rules().get(0)).isInstanceOfSatisfying(RecordingRule.class, rule -> {
            assertThat(rule.name()).hasToString("job:up:sum");
            assertThat(rule.labels()).hasSize(1);
        });
        assertThat(group.rules().get(1)).isInstanceOfSatisfying(AlertingRule.class, rule -> {
            assertThat(rule.holdingFor()).contains(Duration.ofMinutes(5));
            assertThat(rule.keepFiringFor()).contains(Duration.ofSeconds(90));
            assertThat(rule.annotations()).hasSize(1);
            assertThat(rule.expr().tree().span().start()).isZero();
            assertThat(rule.expr().text().placeAt(rule.expr().text().value().indexOf("==")))
                    .isEqualTo(new Place(16, 9));
        });
    }

    @Test
    void keepsWhatIsGoodBesideWhatIsBad() {
        RuleFile file = RuleFiles.read("""
                groups:
                - name: g
                  rules:
                  - record: good
                    expr: up
                  - record: bad
                    expr: up +
                  - record: labels
                    expr: up
                    labels: {__name__: x}
                """, Dialect.PLAIN);

        assertThat(file.isValid()).isFalse();
        assertThat(file.groups().get(0).rules())
                .extracting(rule -> rule.name().value())
                .containsExactly("good", "labels");
    }

    @Test
    void olderVersionsKnowLess() {
        String text = """
                groups:
                - name: g
                  query_offset: 1m
                  labels: {a b: c}
                  rules:
                  - alert: A
                    expr: up
                    keep_firing_for: 1m
                    annotations: {a: '{{ now }}'}
                  - record: a b
                    expr: up
                """;
        Dialect old = new Dialect(new PrometheusVersion(2, 41), Feature.NONE);

        assertThat(RuleFiles.read(text, Dialect.PLAIN).problems()).isEmpty();
        assertThat(RuleFiles.read(text, old).problems())
                .extracting(RuleProblem::toString)
                .containsExactly(
                        "3:3: field query_offset needs Prometheus 2.53, and this is for 2.41",
                        "4:3: field labels needs Prometheus 3.0, and this is for 2.41",
                        "4:12: group \"g\": invalid label name: a b",
                        "8:5: group \"g\", rule 1: field keep_firing_for needs Prometheus 2.42, and this is for 2.41",
                        "9:26: group \"g\", rule 1, \"A\": annotation \"a\": function \"now\" not defined (it needs Prometheus 3.6)",
                        "10:13: group \"g\", rule 2, \"a b\": invalid recording rule name: a b");
    }

    @Test
    void featuresAreThoseOfTheDialect() {
        String text = "groups: [{name: g, rules: [{record: r, expr: 'sort_by_label(up, \"a\")'}]}]";

        assertThat(RuleFiles.read(text, Dialect.PLAIN).isValid()).isFalse();
        assertThat(RuleFiles.read(text, Dialect.FULL).isValid()).isTrue();
    }

    @Test
    void saysWhereAProblemEnds() {
        RuleFile file = RuleFiles.read(
                "groups: [{name: g, rules: [{alert: a, expr: up, annotations: {a: \"{{ $nothing }}\"}}]}]",
                Dialect.PLAIN);

        assertThat(file.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo(new Place(1, 70));
            assertThat(problem.end()).isEqualTo(new Place(1, 78));
        });
    }

    @Test
    void whatIsInAConfigMapHasItsPlacesThere() {
        RuleFile file = RuleFiles.read("""
                apiVersion: v1
                kind: ConfigMap
                metadata: {name: x}
                data:
                  a.yaml: |
                    groups:
                    - name: g
                      rules:
                      - {alert: Ä, expr: up == 0}
                  b.yaml: "\\ufeffgroups:\\n- name: h\\n  rules: [{record: r, expr: \\u00e4}]"
                """, Dialect.PLAIN);

        assertThat(file.groups()).extracting(RuleGroup::place).containsExactly(new Place(7, 7), new Place(10, 29));
        Rule rule = file.groups().get(0).rules().get(0);
        assertThat(rule.place()).isEqualTo(new Place(9, 9));
        assertThat(rule.name().place()).isEqualTo(new Place(9, 17));
        assertThat(rule.expr().text().placeAt(3)).isEqualTo(new Place(9, 29));
        assertThat(file.problems()).extracting(RuleProblem::place).containsExactly(new Place(10, 66));
    }

    @Test
    void bytesHaveToBeUtf8() {
        byte[] latin1 = "groups: [] # é".getBytes(StandardCharsets.ISO_8859_1);
        byte[] utf8 = "groups: [] # é".getBytes(StandardCharsets.UTF_8);

        assertThat(RuleFiles.read(utf8, Dialect.PLAIN).problems()).isEmpty();
        assertThat(RuleFiles.read(latin1, Dialect.PLAIN).problems())
                .extracting(RuleProblem::toString)
                .containsExactly("1:14: the file is not UTF-8");
    }

    /** Prometheus reads such a file if it has one line only: of the others it drops the first character. */
    @Test
    void twoByteOrderMarksAreRefused() {
        assertThat(RuleFiles.read("\ufeff\ufeffgroups: []", Dialect.PLAIN).problems())
                .extracting(RuleProblem::toString)
                .containsExactly("1:1: the file begins with two byte order marks");
    }

    @Test
    void utf16IsReadBehindAByteOrderMark() {
        String text = "\ufeffgroups:\n- name: ''\n";

        for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(RuleFiles.read(text.getBytes(charset), Dialect.PLAIN).problems())
                    .extracting(RuleProblem::toString)
                    .containsExactly("2:3: group name must not be empty");
        }
        assertThat(RuleFiles.read(text.substring(1).getBytes(StandardCharsets.UTF_16LE), Dialect.PLAIN)
                        .problems())
                .extracting(RuleProblem::message)
                .containsExactly("control characters are not allowed");
    }
}
