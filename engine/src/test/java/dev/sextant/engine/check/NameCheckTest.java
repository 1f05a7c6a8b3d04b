package dev.sextant.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.engine.TestModels;
import dev.sextant.model.rule.Rule;
import dev.sextant.model.rule.RuleGroup;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.VectorSelector;
import dev.sextant.source.Diagnostics;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NameCheckTest {

    private static final Expr UP = VectorSelector.of("up", List.of());

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void validNamesAreFine() {
        check(
                List.of(TestModels.group(
                        "slo order-service", TestModels.recording("job:up:sum5m", UP, Map.of("team", "a")))),
                List.of(TestModels.group(
                        "slo order-service",
                        TestModels.alert("Order queue stuck", UP, Map.of("_x1", "a"), Map.of("summary", "a")))));

        assertThat(diagnostics.sorted()).isEmpty();
    }

    @Test
    void namesThatPrometheusRefusesAreReported() {
        Rule alert = TestModels.alert(
                " ", UP, Map.of("the-team", "a", "__name__", "b", "1st", "c"), Map.of("run book", "a"));
        check(
                List.of(TestModels.group("", TestModels.recording("5xx:rate", UP, Map.of("a:b", "c")))),
                List.of(
                        TestModels.group("g", alert),
                        TestModels.group("g", TestModels.alert("A", UP, Map.of(), Map.of()))));

        assertThat(diagnostics.sorted().stream()
                        .map(d -> d.sites().get(0) + " " + d.code().id() + " " + d.message()))
                .containsExactly(
                        "OrderTeam.java:24 SXT103 the annotation 'run book' of ' ' has no valid name",
                        "OrderTeam.java:24 SXT103 the label '1st' of ' ' has no valid name",
                        "OrderTeam.java:24 SXT103 the label 'a:b' of '5xx:rate' has no valid name",
                        "OrderTeam.java:24 SXT103 the label 'the-team' of ' ' has no valid name",
                        "OrderTeam.java:24 SXT104 the recorded metric '5xx:rate' has no valid name",
                        "OrderTeam.java:24 SXT108 a rule group has no name",
                        "OrderTeam.java:24 SXT108 an alert has no name",
                        "OrderTeam.java:24 SXT303 the label '__name__' of ' ' would replace the metric's own name",
                        "OrderTeam.java:24 SXT304 two rule groups of one file are named 'g'");
    }

    private void check(List<RuleGroup> recording, List<RuleGroup> alerting) {
        NameCheck.check(TestModels.model("production", List.of(), recording, alerting, List.of()), diagnostics);
    }
}
