package dev.sextant.promql.typed;

import dev.sextant.promql.ast.Expr;
import java.util.List;

/** Observations counted by their size, for each of any number of series: native histograms, or classic buckets. */
public sealed interface Distribution permits HistogramVector, BucketVector {
    /** The tree; harmless when there are problems. */
    Expr expr();

    /** What is wrong with it; a tree with problems must not be emitted. */
    List<Problem> problems();
}
