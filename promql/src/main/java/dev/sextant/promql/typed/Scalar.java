package dev.sextant.promql.typed;

import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.NumberLiteral;
import dev.sextant.promql.ast.VectorMatching;
import dev.sextant.promql.print.CanonicalPrinter;
import dev.sextant.source.CallSite;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An expression that gives one number without labels. Immutable. */
public final class Scalar extends ScalarOperators implements Operand {
    private final Expr expr;
    private final List<Problem> problems;

    Scalar(Expr expr, List<Problem> problems) {
        this.expr = Objects.requireNonNull(expr, "expr");
        this.problems = List.copyOf(problems);
    }

    static Scalar constant(double value) {
        if (Double.isNaN(value)) {
            return invalid("NaN is no number to compute with");
        }
        return new Scalar(NumberLiteral.of(value), List.of());
    }

    static Scalar constant(BigDecimal value) {
        NumberLiteral literal = NumberLiteral.of(value);
        if (Double.isInfinite(literal.value())) {
            return invalid(value + " is beyond the largest number that Prometheus can hold");
        }
        return new Scalar(literal, List.of());
    }

    private static Scalar invalid(String message) {
        return new Scalar(
                NumberLiteral.of(BigDecimal.ZERO),
                List.of(Problem.of(Problem.Kind.VALUE, CallSite.capture(), message)));
    }

    @Override
    public Expr expr() {
        return expr;
    }

    @Override
    public List<Problem> problems() {
        return problems;
    }

    /** The number with the other sign. */
    public Scalar negated() {
        return new Scalar(Trees.negated(expr), problems);
    }

    @Override
    Scalar apply(BinaryOp op, boolean bool, Scalar right) {
        return new Scalar(tree(op, bool, right), Problems.join(problems, right.problems()));
    }

    @Override
    InstantVector apply(BinaryOp op, boolean bool, InstantVector right) {
        return new InstantVector(tree(op, bool, right), Problems.join(problems, right.problems()));
    }

    @Override
    public HistogramVector times(HistogramVector right) {
        return new HistogramVector(
                Trees.binary(BinaryOp.MULTIPLY, expr, right.expr(), false, VectorMatching.DEFAULT),
                Problems.join(problems, right.problems()));
    }

    private Expr tree(BinaryOp op, boolean bool, Operand right) {
        return Trees.binary(op, expr, right.expr(), bool, VectorMatching.DEFAULT);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Scalar that && expr.equals(that.expr) && problems.equals(that.problems);
    }

    @Override
    public int hashCode() {
        return expr.hashCode();
    }

    /** The canonical text. */
    @Override
    public String toString() {
        return CanonicalPrinter.print(expr);
    }
}
