package dev.sextant.promql.typed;

import dev.sextant.promql.ast.Call;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.StringLiteral;
import dev.sextant.promql.function.FunctionTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The arguments of a call, put together one after the other, and what is wrong with them. */
final class Arguments {
    private final List<Expr> exprs = new ArrayList<>();
    private final Set<Problem> problems = new LinkedHashSet<>();

    static Arguments of(Series<?> series) {
        return new Arguments().and(series);
    }

    static Arguments of(Samples<?, ?> range) {
        return new Arguments().and(range);
    }

    static Arguments of(Scalar scalar) {
        return new Arguments().and(scalar);
    }

    Arguments and(Series<?> series) {
        SeriesVector<?> vector = series.instant();
        return and(vector.expr(), vector.problems());
    }

    Arguments and(Distribution distribution) {
        return and(distribution.expr(), distribution.problems());
    }

    Arguments and(Samples<?, ?> range) {
        return and(range.expr(), range.problems());
    }

    Arguments and(Scalar scalar) {
        return and(scalar.expr(), scalar.problems());
    }

    /** A label's name, as a string. */
    Arguments and(Label label) {
        return and(new StringLiteral(label.written()), label.problems());
    }

    Arguments and(Label... labels) {
        for (Label label : labels) {
            and(label);
        }
        return this;
    }

    Arguments and(Text text) {
        return and(text.literal(), text.problems());
    }

    Arguments and(Expr expr, Collection<Problem> found) {
        exprs.add(expr);
        return blame(found);
    }

    /** Adds what is wrong beside the arguments themselves. */
    Arguments blame(Collection<Problem> found) {
        problems.addAll(found);
        return this;
    }

    InstantVector numbers(String function) {
        return new InstantVector(call(function), problems());
    }

    Scalar scalar(String function) {
        return new Scalar(call(function), problems());
    }

    /** What a function gives that leaves the kind of the series' values as it is. */
    <V extends SeriesVector<V>> V like(Series<V> series, String function) {
        return series.instant().with(call(function), problems());
    }

    private Call call(String function) {
        return new Call(FunctionTable.get(function), exprs);
    }

    private List<Problem> problems() {
        return List.copyOf(problems);
    }
}
