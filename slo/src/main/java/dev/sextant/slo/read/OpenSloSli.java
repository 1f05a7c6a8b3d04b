package dev.sextant.slo.read;

import dev.sextant.promql.ast.Expr;
import dev.sextant.slo.Measured;

/** What an SLI says of its own. What is good by a threshold metric, each objective says for itself. */
sealed interface OpenSloSli {
    /** Calls the method of {@code visitor} for this kind. */
    <R> R accept(Visitor<R> visitor);

    /**
     * A ratio metric.
     *
     * @param measured what is good and what is bad
     */
    record Ratio(Measured measured) implements OpenSloSli {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ratio(this);
        }
    }

    /**
     * A threshold metric.
     *
     * @param value whose samples are compared
     */
    record Threshold(Expr value) implements OpenSloSli {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.threshold(this);
        }
    }

    /** One case per kind. */
    interface Visitor<R> {
        R ratio(Ratio sli);

        R threshold(Threshold sli);
    }
}
