package dev.sextant.engine.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.sextant.engine.TestModels;
import dev.sextant.model.dashboard.Dashboard;
import dev.sextant.model.dashboard.Panel;
import dev.sextant.model.dashboard.Query;
import dev.sextant.model.dashboard.Section;
import dev.sextant.model.dashboard.Threshold;
import dev.sextant.model.dashboard.Unit;
import dev.sextant.model.dashboard.Variable;
import dev.sextant.model.resolved.ResolvedModel;
import dev.sextant.promql.Feature;
import dev.sextant.promql.Promql;
import dev.sextant.promql.analysis.RequiredFeatures;
import dev.sextant.promql.ast.BinaryExpr;
import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.VectorSelector;
import dev.sextant.promql.typed.Functions;
import dev.sextant.source.Code;
import dev.sextant.source.Diagnostic;
import dev.sextant.source.Diagnostics;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExpressionCheckTest {

    /** No text at all stands for every series there is. */
    private static final VectorSelector EVERYTHING = VectorSelector.of("", List.of());
    /** The sum is to be multiplied, but without parentheses the text says otherwise. */
    private static final Expr UNBRACED = new BinaryExpr(
            BinaryOp.MULTIPLY,
            new BinaryExpr(BinaryOp.ADD, VectorSelector.of("a", List.of()), VectorSelector.of("b", List.of())),
            VectorSelector.of("c", List.of()));

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void whatReadsBackIsFine() {
        Expr expr = Promql.parse("sum by (job) (rate(http_requests_total{code=~\"5..\"}[5m])) / 2 > 0.1")
                .orThrow();
        VectorSelector stream =
                (VectorSelector) Promql.parse("{job=~\"$service\"}").orThrow();

        new ExpressionCheck(diagnostics).check(model(expr, expr, stream));

        assertThat(diagnostics.sorted()).isEmpty();
    }

    /** Typed construction reaches every feature of the language, but what is generated runs without flags. */
    @Test
    void whatNeedsAFlagOfPrometheusIsReported() {
        Expr needing = Functions.limitk(2, Functions.promql("up")).expr();
        VectorSelector fine = VectorSelector.of("up", List.of());

        new ExpressionCheck(diagnostics).check(model(needing, fine, fine));

        assertThat(RequiredFeatures.of(needing)).containsExactly(Feature.EXPERIMENTAL_FUNCTIONS);
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly(Code.PROMQL_SYNTAX);
        assertThat(diagnostics.sorted().get(0).message()).contains("limitk() is experimental and must be enabled");
    }

    @Test
    void whatDoesNotParseIsReportedWithItsTextAndPlace() {
        Expr fine = Promql.parse("up").orThrow();

        new ExpressionCheck(diagnostics).check(model(EVERYTHING, fine, (VectorSelector) fine));

        Diagnostic diagnostic = diagnostics.sorted().get(0);
        assertThat(diagnostic.code()).isEqualTo(Code.PROMQL_SYNTAX);
        assertThat(diagnostic.message()).startsWith("the expression of 'job:up:sum' does not parse: ");
        assertThat(diagnostic.sites()).containsExactly(TestModels.SITE);
        assertThat(diagnostic.excerpt().orElseThrow().text()).isEqualTo("{__name__=\"\"}");
    }

    @Test
    void whatReadsBackAsSomethingElseIsReported() {
        Expr fine = Promql.parse("up").orThrow();

        new ExpressionCheck(diagnostics).check(model(UNBRACED, UNBRACED, (VectorSelector) fine));

        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::code, Diagnostic::message)
                .containsExactly(
                        tuple(
                                Code.PROMQL_NOT_REPRODUCED,
                                "a query of panel 'rate' of dashboard 'overview' means something else once it is"
                                        + " printed"),
                        tuple(
                                Code.PROMQL_NOT_REPRODUCED,
                                "the expression of 'job:up:sum' means something else once it is printed"));
    }

    @Test
    void variablesAndLogStreamsAreCheckedToo() {
        Expr fine = Promql.parse("up").orThrow();

        new ExpressionCheck(diagnostics).check(model(fine, fine, EVERYTHING));

        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::message)
                .anyMatch(message -> message.startsWith("the variable 'job' of dashboard 'overview' does not parse: "))
                .anyMatch(message ->
                        message.startsWith("a query of panel 'logs' of dashboard 'overview' does not parse: "))
                .hasSize(2);
    }

    private static ResolvedModel model(Expr rule, Expr query, VectorSelector series) {
        Dashboard dashboard = new Dashboard(
                "overview",
                "overview",
                "Overview",
                "",
                List.of(),
                List.of(new Variable("job", "Job", series, "job")),
                List.of(new Section(
                        "s",
                        "S",
                        List.of(
                                panel("rate", new Query.Prometheus(query, "", false)),
                                panel("logs", new Query.Loki(series))))));
        return TestModels.model(
                "production",
                List.of(),
                List.of(TestModels.group("g", TestModels.recording("job:up:sum", rule, Map.of()))),
                List.of(),
                List.of(dashboard));
    }

    private static Panel panel(String key, Query query) {
        return new Panel(
                key,
                key,
                "",
                Panel.Kind.TIME_SERIES,
                Unit.SHORT,
                12,
                8,
                List.of(query),
                Threshold.Color.GREEN,
                List.of());
    }
}
