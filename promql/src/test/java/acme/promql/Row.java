package acme.promql;

import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.typed.Problem;
import dev.sextant.promql.typed.Samples;
import dev.sextant.promql.typed.Scalar;
import dev.sextant.promql.typed.SeriesVector;
import java.util.List;

/** A text, and the same expression built in Java. */
record Row(String text, Expr expr, List<Problem> problems) {
    static Row of(String text, SeriesVector<?> vector) {
        return new Row(text, vector.expr(), vector.problems());
    }

    static Row of(String text, Scalar scalar) {
        return new Row(text, scalar.expr(), scalar.problems());
    }

    static Row of(String text, Samples<?, ?> range) {
        return new Row(text, range.expr(), range.problems());
    }

    /** The text, which names the row in a test report. */
    @Override
    public String toString() {
        return text;
    }
}
