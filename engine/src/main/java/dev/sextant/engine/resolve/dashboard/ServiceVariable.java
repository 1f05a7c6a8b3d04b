package dev.sextant.engine.resolve.dashboard;

import dev.sextant.model.dashboard.Variable;
import dev.sextant.model.resolved.Service;
import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.promql.ast.MatchOp;
import dev.sextant.promql.ast.VectorSelector;
import java.util.List;

/** The choice of services at the top of a dashboard. */
final class ServiceVariable {

    private ServiceVariable() {}

    /** Returns the choice among {@code services}; only those that Prometheus scrapes are offered. */
    static Variable among(List<Service> services) {
        LabelMatcher known = new LabelMatcher("job", MatchOp.REGEX, Catalog.anyOf(services));
        return new Variable(
                Catalog.SERVICE_VARIABLE, "Service", VectorSelector.of("up", List.of(known)), Catalog.JOB.name());
    }
}
