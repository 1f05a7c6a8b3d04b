package dev.sextant.slo.openslo;

import dev.sextant.model.quantity.PrometheusDuration;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.print.ReviewPrinter;
import dev.sextant.slo.Windowed;
import dev.sextant.yaml.write.Tree;
import dev.sextant.yaml.write.Tree.FieldsBuilder;
import java.time.Duration;

/** A metric of OpenSLO with its query, which holds <code>{{.window}}</code> where the window belongs, as Sloth's do. */
final class OpenSloQuery {
    /** A window that nobody has, to be found again in the text. */
    private static final Duration MARK = Duration.ofMillis(7_777_777);

    private static final String WINDOW = "{{.window}}";

    private OpenSloQuery() {}

    static FieldsBuilder of(Windowed query) {
        return metric(ReviewPrinter.print(query.over(MARK)).replace(PrometheusDuration.format(MARK), WINDOW));
    }

    static FieldsBuilder of(Expr query) {
        return metric(ReviewPrinter.print(query));
    }

    private static FieldsBuilder metric(String query) {
        return Tree.map()
                .put(
                        "metricSource",
                        Tree.map()
                                .put("type", "Prometheus")
                                .put("spec", Tree.map().put("query", Tree.block(query + "\n"))));
    }
}
