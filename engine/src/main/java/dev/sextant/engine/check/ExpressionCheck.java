package dev.sextant.engine.check;

import dev.sextant.model.dashboard.Dashboard;
import dev.sextant.model.dashboard.Panel;
import dev.sextant.model.dashboard.Query;
import dev.sextant.model.dashboard.Section;
import dev.sextant.model.dashboard.Variable;
import dev.sextant.model.resolved.ResolvedModel;
import dev.sextant.model.rule.Rule;
import dev.sextant.model.rule.RuleGroup;
import dev.sextant.promql.Dialect;
import dev.sextant.promql.ParseResult;
import dev.sextant.promql.Promql;
import dev.sextant.promql.PromqlError;
import dev.sextant.promql.analysis.Substitution;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.print.CanonicalPrinter;
import dev.sextant.promql.print.ReviewPrinter;
import dev.sextant.source.CallSite;
import dev.sextant.source.Code;
import dev.sextant.source.Diagnostic;
import dev.sextant.source.Diagnostics;
import dev.sextant.source.Excerpt;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Checks that every expression which is emitted reads back as what was meant: it is printed as the generators print it
 * (rules on several lines, dashboards on one), parsed again and compared. Typed construction cannot build what has no
 * text, so a finding here is either a mistake of a printer or a tree that was put together by hand.
 */
public final class ExpressionCheck {

    private final Diagnostics diagnostics;
    /** What environments have in common, which is most, is parsed once. */
    private final Map<String, ParseResult> parsed = new HashMap<>();

    public ExpressionCheck(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Adds a diagnostic for every expression of {@code model} that does not survive printing. */
    public void check(ResolvedModel model) {
        groups(model.recordingRules());
        groups(model.alertingRules());
        model.dashboards().forEach(this::dashboard);
    }

    private void groups(Iterable<RuleGroup> groups) {
        for (RuleGroup group : groups) {
            for (Rule rule : group.rules()) {
                String what = "the expression of '" + rule.name() + "'";
                check(ReviewPrinter.print(rule.expr()), rule.expr(), what, Optional.of(rule.site()));
            }
        }
    }

    private void dashboard(Dashboard dashboard) {
        String where = " of dashboard '" + dashboard.slug() + "'";
        for (Variable variable : dashboard.variables()) {
            onDashboard(variable.series(), "the variable '" + variable.name() + "'" + where);
        }
        for (Section section : dashboard.sections()) {
            for (Panel panel : section.panels()) {
                String what = "a query of panel '" + panel.key() + "'" + where;
                panel.queries().forEach(query -> onDashboard(query.accept(EXPRESSION), what));
            }
        }
    }

    /** A LogQL stream selector has the grammar of a PromQL selector. */
    private static final Query.Visitor<Expr> EXPRESSION = new Query.Visitor<>() {
        @Override
        public Expr prometheus(Query.Prometheus query) {
            return Substitution.rangeVariables(query.expr(), Duration.ofMinutes(5));
        }

        @Override
        public Expr loki(Query.Loki query) {
            return query.stream();
        }
    };

    private void onDashboard(Expr expr, String what) {
        check(CanonicalPrinter.print(expr), expr, what, Optional.empty());
    }

    private void check(String text, Expr expr, String what, Optional<CallSite> site) {
        ParseResult result = parsed.computeIfAbsent(text, emitted -> Promql.parse(emitted, Dialect.PLAIN));
        if (!result.isValid()) {
            PromqlError error = result.errors().get(0);
            add(
                    Code.PROMQL_SYNTAX,
                    what + " does not parse: " + error.message(),
                    site,
                    new Excerpt(text, error.span()));
        } else if (!result.orThrow().equals(expr)) {
            add(
                    Code.PROMQL_NOT_REPRODUCED,
                    what + " means something else once it is printed",
                    site,
                    new Excerpt(text, result.orThrow().span()));
        }
    }

    private void add(Code code, String message, Optional<CallSite> site, Excerpt excerpt) {
        Diagnostic diagnostic = site.map(call -> Diagnostic.error(code, call, message))
                .orElseGet(() -> Diagnostic.error(code, message));
        diagnostics.add(diagnostic.showing(excerpt));
    }
}
