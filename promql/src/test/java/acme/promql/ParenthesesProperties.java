package acme.promql;

import static dev.sextant.promql.typed.Functions.gauge;
import static dev.sextant.promql.typed.Functions.length;
import static dev.sextant.promql.typed.Functions.stepLength;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sextant.promql.Promql;
import dev.sextant.promql.ast.BinaryExpr;
import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.DurationBinary;
import dev.sextant.promql.ast.DurationCall;
import dev.sextant.promql.ast.DurationExpr;
import dev.sextant.promql.ast.DurationParen;
import dev.sextant.promql.ast.DurationUnary;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.MatrixSelector;
import dev.sextant.promql.ast.ParenExpr;
import dev.sextant.promql.ast.UnaryExpr;
import dev.sextant.promql.print.CanonicalPrinter;
import dev.sextant.promql.typed.InstantVector;
import dev.sextant.promql.typed.Length;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Parentheses stand wherever the text would else be read as another tree. The shape is written as a prefix term. */
class ParenthesesProperties {
    /** An expression, and its shape. */
    record Built(InstantVector vector, String shape) {}

    private static final List<BinaryOp> OPERATORS = Arrays.stream(BinaryOp.values())
            .filter(op -> op.kind() != BinaryOp.Kind.TRIM)
            .toList();

    private static Built binary(BinaryOp op, Built left, Built right) {
        InstantVector a = left.vector();
        InstantVector b = right.vector();
        InstantVector vector = switch (op) {
            case OR -> a.or(b);
            case AND -> a.and(b);
            case UNLESS -> a.unless(b);
            case EQUAL -> a.isEqualTo(b);
            case NOT_EQUAL -> a.isNotEqualTo(b);
            case GREATER -> a.isGreaterThan(b);
            case LESS -> a.isLessThan(b);
            case GREATER_OR_EQUAL -> a.isAtLeast(b);
            case LESS_OR_EQUAL -> a.isAtMost(b);
            case ADD -> a.plus(b);
            case SUBTRACT -> a.minus(b);
            case MULTIPLY -> a.times(b);
            case DIVIDE -> a.dividedBy(b);
            case MODULO -> a.modulo(b);
            case ATAN2 -> a.atan2(b);
            case POWER -> a.power(b);
            default -> throw new IllegalArgumentException(op.symbol());
        };
        return new Built(vector, op.symbol() + " " + left.shape() + " " + right.shape());
    }

    @Provide
    Arbitrary<Built> trees() {
        return trees(6);
    }

    private static Arbitrary<Built> trees(int depth) {
        Arbitrary<Built> leaf = Arbitraries.of(
                new Built(gauge("a", "").instant(), "a"),
                new Built(gauge("b", "").offset(Duration.ofMinutes(5)).instant(), "b offset 5m"),
                new Built(gauge("c", "").offset(stepLength()).instant(), "c offset step()"),
                new Built(gauge("d", "").offset(stepLength().times(2)).instant(), "d offset (step() * 2)"));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Built> inner = trees(depth - 1);
        return Arbitraries.oneOf(
                leaf,
                inner.map(each -> new Built(each.vector().negated(), "neg " + each.shape())),
                Combinators.combine(Arbitraries.of(OPERATORS), inner, inner).as(ParenthesesProperties::binary));
    }

    @Property(tries = 3000)
    void ofOperators(@ForAll("trees") Built built) {
        Expr read = Promql.parse(CanonicalPrinter.print(built.vector().expr())).orThrow();
        assertThat(shape(read)).isEqualTo(built.shape());
    }

    private static String shape(Expr expr) {
        if (expr instanceof ParenExpr paren) {
            return shape(paren.inner());
        }
        if (expr instanceof UnaryExpr unary) {
            return "neg " + shape(unary.inner());
        }
        if (expr instanceof BinaryExpr binary) {
            return binary.op().symbol() + " " + shape(binary.left()) + " " + shape(binary.right());
        }
        return CanonicalPrinter.print(expr);
    }

    /** A length of time, and its shape. */
    record Computed(Length length, String shape) {}

    @Provide
    Arbitrary<Computed> lengths() {
        return lengths(4);
    }

    private static Arbitrary<Computed> lengths(int depth) {
        Arbitrary<Computed> leaf = Arbitraries.of(
                new Computed(stepLength(), "step"), new Computed(length(Duration.ofMinutes(5)), "number"));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Computed> inner = lengths(depth - 1);
        return Arbitraries.oneOf(
                leaf,
                inner.map(a -> new Computed(a.length().times(2), "* " + a.shape() + " number")),
                inner.map(a -> new Computed(a.length().dividedBy(2), "/ " + a.shape() + " number")),
                inner.map(a -> new Computed(a.length().power(2), "^ " + a.shape() + " number")),
                inner.map(a -> new Computed(stepLength().plus(a.length()).negated(), "neg + step " + a.shape())),
                Combinators.combine(inner, inner)
                        .as((a, b) -> new Computed(a.length().plus(b.length()), "+ " + a.shape() + " " + b.shape())),
                Combinators.combine(inner, inner)
                        .as((a, b) -> new Computed(a.length().minus(b.length()), "- " + a.shape() + " " + b.shape())),
                Combinators.combine(inner, inner)
                        .as((a, b) -> new Computed(
                                a.length().modulo(stepLength().plus(b.length())),
                                "% " + a.shape() + " + step " + b.shape())));
    }

    @Property(tries = 3000)
    void ofLengths(@ForAll("lengths") Computed computed) {
        // The step keeps the length from being a constant, which would be checked to be positive.
        String text = gauge("a", "").over(stepLength().minus(computed.length())).toString();
        MatrixSelector read = (MatrixSelector) Promql.parse(text).orThrow();
        assertThat(shape(read.range())).isEqualTo("- step " + computed.shape());
    }

    private static String shape(DurationExpr duration) {
        if (duration instanceof DurationParen paren) {
            return shape(paren.inner());
        }
        if (duration instanceof DurationUnary unary) {
            return "neg " + shape(unary.operand());
        }
        if (duration instanceof DurationBinary binary) {
            return binary.op().symbol() + " " + shape(binary.left()) + " " + shape(binary.right());
        }
        return duration instanceof DurationCall ? "step" : "number";
    }
}
