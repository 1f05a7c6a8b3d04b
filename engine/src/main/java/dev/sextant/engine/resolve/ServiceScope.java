package dev.sextant.engine.resolve;

import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.promql.ast.MatchOp;
import dev.sextant.promql.typed.InstantVector;
import dev.sextant.promql.typed.Scope;
import java.util.List;

/**
 * Makes expressions speak about one service: every selector that names no job and is not marked unscoped gets
 * {@code job="<service>"}, the label that the ServiceMonitor gives the service's series.
 */
public final class ServiceScope {

    private final List<LabelMatcher> matchers;

    /** Creates the scope of the service called {@code service}. */
    public ServiceScope(String service) {
        matchers = List.of(new LabelMatcher("job", MatchOp.EQUAL, service));
    }

    /** Returns {@code vector}, within the scope. */
    public Expr apply(InstantVector vector) {
        return Scope.apply(vector, matchers);
    }
}
