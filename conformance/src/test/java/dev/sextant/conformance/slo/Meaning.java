package dev.sextant.conformance.slo;

import dev.sextant.promql.Promql;
import dev.sextant.promql.analysis.Rewriter;
import dev.sextant.promql.ast.BinaryExpr;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.NumberLiteral;
import dev.sextant.promql.ast.ParenExpr;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An expression without what makes no difference: parentheses, arithmetic on numbers, and the noise of floating point.
 *
 * @param shape with the same number in the place of each
 * @param numbers those that stood there
 */
record Meaning(Expr shape, List<Double> numbers) {
    private static final double RELATIVE = 1e-9;
    /** What Sloth's own subtraction from 1 leaves of a small budget. */
    private static final double NOISE = 1e-14;

    static Meaning of(String promql) {
        Expr simple = Rewriter.bottomUp(Promql.parse(promql).orThrow(), Meaning::simpler);
        List<Double> numbers = new ArrayList<>();
        return new Meaning(Rewriter.bottomUp(simple, node -> taken(node, numbers)), numbers);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Meaning that
                && shape.equals(that.shape)
                && numbers.size() == that.numbers.size()
                && isNear(numbers, that.numbers);
    }

    @Override
    public int hashCode() {
        return shape.hashCode();
    }

    private static boolean isNear(List<Double> some, List<Double> others) {
        for (int i = 0; i < some.size(); i++) {
            double one = some.get(i);
            double other = others.get(i);
            double difference = Math.abs(one - other);
            if (Double.compare(one, other) != 0 && !(difference <= Math.max(NOISE, RELATIVE * Math.abs(one)))) {
                return false;
            }
        }
        return true;
    }

    private static Expr simpler(Expr node) {
        if (node instanceof ParenExpr paren) {
            return paren.inner();
        }
        if (node instanceof BinaryExpr binary
                && binary.left() instanceof NumberLiteral left
                && binary.right() instanceof NumberLiteral right) {
            return switch (binary.op()) {
                case SUBTRACT -> number(left.value() - right.value());
                case MULTIPLY -> number(left.value() * right.value());
                default -> node;
            };
        }
        return node;
    }

    private static Expr taken(Expr node, List<Double> numbers) {
        if (node instanceof NumberLiteral number) {
            numbers.add(number.value());
            return number(1);
        }
        return node;
    }

    private static Expr number(double value) {
        return NumberLiteral.of(new BigDecimal(value));
    }
}
