package dev.sextant.promql.typed;

import dev.sextant.promql.ast.AtModifier;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.print.CanonicalPrinter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An expression that gives the samples of a stretch of time for each of any number of series. Immutable.
 *
 * @param <V> what one of the samples is
 * @param <R> the kind of range
 */
public abstract sealed class Samples<V, R extends Samples<V, R>> permits RangeVector, Growth {
    private final Expr expr;
    private final List<Problem> problems;

    Samples(Expr expr, List<Problem> problems) {
        this.expr = Objects.requireNonNull(expr, "expr");
        this.problems = List.copyOf(problems);
    }

    /** Another range of the same kind. */
    abstract R with(Expr tree, List<Problem> found);

    /** What a function gives that leaves the kind of value as it is. */
    abstract V result(Expr tree, List<Problem> found);

    final V result(String function) {
        return result(Trees.call(function, expr), problems);
    }

    /** The tree; harmless when there are problems. */
    public final Expr expr() {
        return expr;
    }

    /** What is wrong with it; a tree with problems must not be emitted. */
    public final List<Problem> problems() {
        return problems;
    }

    /**
     * The same stretch of time, so much earlier; a negative length looks ahead. A second offset is a problem of kind
     * VALUE.
     */
    public final R offset(Duration back) {
        return offset(new Length(back));
    }

    /** The same stretch of time, earlier by a length that the query computes. */
    public final R offset(Length back) {
        return modified(Modified.offset(RangeTrees.modifiers(expr), back));
    }

    /** The stretch of time that ends at this moment, in whole milliseconds, whenever the query is for. */
    public final R at(Instant moment) {
        return modified(Modified.at(RangeTrees.modifiers(expr), moment));
    }

    /** The stretch of time that ends where the query's range starts. */
    public final R atStart() {
        return modified(Modified.at(RangeTrees.modifiers(expr), AtModifier.Bound.START));
    }

    /** The stretch of time that ends where the query's range ends. */
    public final R atEnd() {
        return modified(Modified.at(RangeTrees.modifiers(expr), AtModifier.Bound.END));
    }

    private R modified(Modified changed) {
        return with(RangeTrees.withModifiers(expr, changed.modifiers()), Problems.join(problems, changed.problems()));
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Samples<?, ?> that && expr.equals(that.expr) && problems.equals(that.problems);
    }

    @Override
    public final int hashCode() {
        return expr.hashCode();
    }

    /** The canonical text. */
    @Override
    public final String toString() {
        return CanonicalPrinter.print(expr);
    }
}
