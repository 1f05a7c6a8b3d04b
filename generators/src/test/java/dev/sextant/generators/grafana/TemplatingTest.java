package dev.sextant.generators.grafana;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.model.dashboard.Dashboard;
import dev.sextant.model.dashboard.Variable;
import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.promql.ast.MatchOp;
import dev.sextant.promql.ast.VectorSelector;
import dev.sextant.yaml.write.JsonEmitter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemplatingTest {

    @Test
    void allIsWhatTheVariableOffers() {
        assertThat(json(new LabelMatcher("job", MatchOp.REGEX, "orders|users")))
                .contains("\"allValue\": \"orders|users\"");
    }

    @Test
    void backslashesSurviveTheQuotedStringOfTheQuery() {
        // One in the expression, two in the query, four in JSON.
        assertThat(json(new LabelMatcher("job", MatchOp.REGEX, "a\\.b"))).contains("\"allValue\": \"a\\\\\\\\.b\"");
    }

    @Test
    void allIsEverythingWithTheLabelWhereNothingNarrowsIt() {
        assertThat(json(new LabelMatcher("namespace", MatchOp.REGEX, "shop"))).contains("\"allValue\": \".+\"");
        assertThat(json(new LabelMatcher("job", MatchOp.NOT_REGEX, "orders"))).contains("\"allValue\": \".+\"");
    }

    private static String json(LabelMatcher condition) {
        Variable variable = new Variable("service", "Service", VectorSelector.of("up", List.of(condition)), "job");
        return JsonEmitter.emit(
                Templating.of(new Dashboard("a", "a", "A", "", List.of(), List.of(variable), List.of())));
    }
}
