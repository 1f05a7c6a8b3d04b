package dev.sextant.model.proof;

import dev.sextant.promql.ast.Expr;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a query gives at a time.
 *
 * @param query what is asked
 * @param at when, from time zero on
 * @param samples exactly what it gives; none where it gives nothing
 */
public record Expectation(Expr query, Duration at, List<Sample> samples) {
    public Expectation {
        samples = List.copyOf(samples);
    }

    /** A value under its labels. */
    public record Sample(SortedMap<String, String> labels, BigDecimal value) {
        public Sample {
            labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
        }
    }
}
