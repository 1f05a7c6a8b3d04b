package dev.sextant.slo.proof;

import dev.sextant.promql.ast.Aggregation;
import dev.sextant.promql.ast.AggregationOp;
import dev.sextant.promql.ast.BinaryExpr;
import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.Call;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.FixedDuration;
import dev.sextant.promql.ast.MatrixSelector;
import dev.sextant.promql.ast.Modifiers;
import dev.sextant.promql.ast.NumberLiteral;
import dev.sextant.promql.ast.ParenExpr;
import dev.sextant.promql.print.CanonicalPrinter;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a number of events as a sum of counters. */
final class Counted {
    private static final Set<String> GROWTH = Set.of("rate", "increase");

    private final Duration window;

    /** Reads expressions over {@code window}. */
    Counted(Duration window) {
        this.window = window;
    }

    /** Returns what the expression adds up. */
    List<Term> terms(Expr expr) throws Unprovable {
        if (expr instanceof ParenExpr parens) {
            return terms(parens.inner());
        }
        if (expr instanceof Aggregation sum && sum.op() == AggregationOp.SUM) {
            return terms(sum.inner()).stream()
                    .map(term -> term.summed(sum.grouping()))
                    .toList();
        }
        if (expr instanceof BinaryExpr binary) {
            return terms(binary);
        }
        if (expr instanceof Call call && GROWTH.contains(call.function().name())) {
            return List.of(growth(call));
        }
        throw other(expr);
    }

    private List<Term> terms(BinaryExpr binary) throws Unprovable {
        List<Term> left = terms(binary.left());
        if (binary.op() == BinaryOp.OR && isNothing(binary.right())) {
            return left;
        }
        boolean minus = binary.op() == BinaryOp.SUBTRACT;
        if (!minus && binary.op() != BinaryOp.ADD) {
            throw other(binary);
        }
        Stream<Term> right = terms(binary.right()).stream().map(term -> minus ? term.negated() : term);
        return Stream.concat(left.stream(), right).toList();
    }

    /** What stands in where no counter was ever seen: {@code vector(0)}, or all events times zero. */
    private static boolean isNothing(Expr expr) {
        Expr inner = expr instanceof ParenExpr parens ? parens.inner() : expr;
        if (inner instanceof Call call && call.function().name().equals("vector")) {
            return isZero(call.arguments().get(0));
        }
        return inner instanceof BinaryExpr product
                && product.op() == BinaryOp.MULTIPLY
                && (isZero(product.left()) || isZero(product.right()));
    }

    private static boolean isZero(Expr expr) {
        return expr instanceof NumberLiteral number && number.value() == 0;
    }

    private Term growth(Call call) throws Unprovable {
        if (!(call.arguments().get(0) instanceof MatrixSelector matrix)) {
            throw other(call);
        }
        if (!matrix.range().equals(new FixedDuration(window))
                || !matrix.selector().modifiers().equals(Modifiers.NONE)) {
            throw new Unprovable("'" + CanonicalPrinter.print(call) + "' looks at another time than its window");
        }
        return new Term(matrix.selector(), 1, call.function().name(), List.of());
    }

    private static Unprovable other(Expr expr) {
        return new Unprovable("'" + CanonicalPrinter.print(expr) + "' is no sum of the growth of counters");
    }
}
