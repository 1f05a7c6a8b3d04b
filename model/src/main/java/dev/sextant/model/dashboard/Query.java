package dev.sextant.model.dashboard;

import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.VectorSelector;

/** What a panel asks a data source. */
public sealed interface Query {

    /** Calls the method of {@code visitor} for this kind of query. */
    <R> R accept(Visitor<R> visitor);

    /**
     * A PromQL query to the stack's Prometheus.
     *
     * @param legend how a series is named, with {@code {{label}}} for a label's value
     * @param instant whether only the newest value is asked for
     */
    record Prometheus(Expr expr, String legend, boolean instant) implements Query {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.prometheus(this);
        }
    }

    /**
     * The log lines of a stream, from the stack's Loki.
     *
     * @param stream which streams; a LogQL stream selector has the form of a PromQL selector without a metric name
     */
    record Loki(VectorSelector stream) implements Query {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.loki(this);
        }
    }

    /** One case per kind of query. */
    interface Visitor<R> {
        R prometheus(Prometheus query);

        R loki(Loki query);
    }
}
