package dev.sextant.slo;

import dev.sextant.promql.ast.Aggregation;
import dev.sextant.promql.ast.AggregationOp;
import dev.sextant.promql.ast.BinaryExpr;
import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.Call;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.FixedDuration;
import dev.sextant.promql.ast.Grouping;
import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.promql.ast.MatchOp;
import dev.sextant.promql.ast.MatrixSelector;
import dev.sextant.promql.ast.Modifiers;
import dev.sextant.promql.ast.NumberLiteral;
import dev.sextant.promql.ast.Origin;
import dev.sextant.promql.ast.ParenExpr;
import dev.sextant.promql.ast.SubqueryExpr;
import dev.sextant.promql.ast.UnaryExpr;
import dev.sextant.promql.ast.VectorMatching;
import dev.sextant.promql.ast.VectorSelector;
import dev.sextant.promql.function.FunctionTable;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parts that rules of SLOs are made of. Typed construction in {@code promql.typed} is for a user's program: each call
 * remembers the line that made it, which here would be ours, and would cost more than the rest of a rule.
 */
public final class Exprs {
    /** Every number is this or more, and what is none is not. */
    private static final Expr LEAST = NumberLiteral.of(Double.NEGATIVE_INFINITY);

    private Exprs() {}

    /** Returns the series of that name with these labels. */
    public static VectorSelector series(String name, Map<String, String> labels) {
        List<LabelMatcher> matchers = labels.entrySet().stream()
                .map(label -> new LabelMatcher(label.getKey(), MatchOp.EQUAL, label.getValue()))
                .toList();
        return VectorSelector.of(name, matchers);
    }

    public static Expr range(VectorSelector series, Duration window) {
        return new MatrixSelector(series, new FixedDuration(window));
    }

    /** Returns {@code (inner)[window:step]}, at the evaluation interval if there is no step. */
    public static Expr subquery(Expr inner, Duration window, Optional<Duration> step) {
        return new SubqueryExpr(
                parens(inner), new FixedDuration(window), step.map(FixedDuration::new), Modifiers.NONE, Origin.NONE);
    }

    /** Returns the values that are numbers: comparing drops those that are none. */
    public static Expr numeric(Expr value) {
        return binary(BinaryOp.GREATER_OR_EQUAL, parens(value), LEAST);
    }

    /** Returns 1 for values that are numbers, and 0 for the others. */
    public static Expr isNumeric(Expr value) {
        return bool(BinaryOp.GREATER_OR_EQUAL, parens(value), LEAST);
    }

    public static Expr call(String function, Expr... arguments) {
        return new Call(FunctionTable.get(function), List.of(arguments));
    }

    public static Expr number(BigDecimal value) {
        return NumberLiteral.of(value);
    }

    public static Expr number(long value) {
        return NumberLiteral.of(BigDecimal.valueOf(value));
    }

    /** Returns {@code vector(value)}. */
    public static Expr vector(BigDecimal value) {
        return call("vector", number(value));
    }

    /** Returns an operand: what is an operator stands in parentheses, whether it needs them or not. */
    public static Expr parens(Expr inner) {
        return inner instanceof BinaryExpr || inner instanceof UnaryExpr ? new ParenExpr(inner) : inner;
    }

    public static Expr binary(BinaryOp op, Expr left, Expr right) {
        return new BinaryExpr(op, left, right);
    }

    public static Expr binary(BinaryOp op, Expr left, VectorMatching matching, Expr right) {
        return new BinaryExpr(op, left, right, false, matching, Origin.NONE);
    }

    /** Returns a comparison that is 1 where it holds and 0 where it does not. */
    public static Expr bool(BinaryOp op, Expr left, Expr right) {
        return new BinaryExpr(op, left, right, true, VectorMatching.DEFAULT, Origin.NONE);
    }

    /** Returns {@code op(inner)}, one series. */
    public static Expr aggregate(AggregationOp op, Expr inner) {
        return new Aggregation(op, Grouping.NONE, Optional.empty(), inner, Origin.NONE);
    }

    /** Returns {@code op(parameter, inner)}. */
    public static Expr aggregate(AggregationOp op, Expr parameter, Expr inner) {
        return new Aggregation(op, Grouping.NONE, Optional.of(parameter), inner, Origin.NONE);
    }

    /** Returns {@code op without (labels) (inner)}. */
    public static Expr without(AggregationOp op, List<String> labels, Expr inner) {
        return new Aggregation(op, Grouping.without(labels), Optional.empty(), inner, Origin.NONE);
    }
}
