package dev.sextant.model.rule;

import dev.sextant.model.alerting.AlertSeverity;
import dev.sextant.promql.ast.Expr;
import dev.sextant.source.CallSite;
import java.time.Duration;
import java.util.Optional;
import java.util.SortedMap;

/** A Prometheus rule. */
public sealed interface Rule {

    /** Returns the recorded metric's or the alert's name. */
    String name();

    /** Returns what is evaluated. */
    Expr expr();

    /** Returns the labels that the rule adds, in emission order. */
    SortedMap<String, String> labels();

    /** Returns where the definition stands that this rule comes from. */
    CallSite site();

    /** A rule that stores its expression's result as a series of its own. */
    record Recording(String name, Expr expr, SortedMap<String, String> labels, CallSite site) implements Rule {
        public Recording {
            labels = SortedLabels.copyOf(labels);
        }
    }

    /**
     * A rule that alerts while its expression has a result.
     *
     * @param holdingFor how long the expression must hold before the alert fires; zero fires at once
     * @param keepFiringFor how long the alert goes on after the expression has ceased to hold
     * @param severity also emitted as the {@code severity} label; absent where other labels tell it
     * @param annotations what the notification tells, in emission order
     */
    record Alerting(
            String name,
            Expr expr,
            Duration holdingFor,
            Optional<Duration> keepFiringFor,
            Optional<AlertSeverity> severity,
            SortedMap<String, String> labels,
            SortedMap<String, String> annotations,
            CallSite site)
            implements Rule {
        public Alerting {
            labels = SortedLabels.copyOf(labels);
            annotations = SortedLabels.copyOf(annotations);
        }
    }
}
