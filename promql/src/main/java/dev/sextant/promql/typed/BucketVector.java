package dev.sextant.promql.typed;

import dev.sextant.promql.ast.Expr;
import java.util.List;

/**
 * The buckets of classic histograms: numbers, in series that have the label {@code le}. What it becomes by arithmetic
 * is an instant vector like any other; {@link Functions#asBuckets} says that it still holds buckets.
 */
public final class BucketVector extends InstantVector implements Distribution {
    BucketVector(Expr expr, List<Problem> problems) {
        super(expr, problems);
    }
}
