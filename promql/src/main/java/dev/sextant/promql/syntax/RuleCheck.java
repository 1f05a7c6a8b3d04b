package dev.sextant.promql.syntax;

import dev.sextant.promql.PromqlError;
import dev.sextant.promql.ast.Aggregation;
import dev.sextant.promql.ast.BinaryExpr;
import dev.sextant.promql.ast.Call;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.ExprVisitor;
import dev.sextant.promql.ast.FunctionSignature;
import dev.sextant.promql.ast.MatrixSelector;
import dev.sextant.promql.ast.NumberLiteral;
import dev.sextant.promql.ast.ParenExpr;
import dev.sextant.promql.ast.StringLiteral;
import dev.sextant.promql.ast.SubqueryExpr;
import dev.sextant.promql.ast.UnaryExpr;
import dev.sextant.promql.ast.ValueType;
import dev.sextant.promql.ast.VectorSelector;
import dev.sextant.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The rules about types, arguments and matching; all errors, in Prometheus's order. The answer is the type. */
final class RuleCheck implements ExprVisitor<ValueType> {
    private final List<PromqlError> errors = new ArrayList<>(0);
    private final Report report;
    private final BinaryRules binaryRules;

    private RuleCheck(SourceText source) {
        this.report = (span, message) -> errors.add(PromqlError.type(span, message));
        this.binaryRules = new BinaryRules(source, report);
    }

    static List<PromqlError> check(SourceText source, Expr expr) {
        RuleCheck check = new RuleCheck(source);
        expr.accept(check);
        return check.errors;
    }

    private void report(Span span, String message) {
        report.error(span, message);
    }

    private void reportType(Expr expr, ValueType wanted, String context, ValueType got) {
        report(expr.span(), "expected type " + wanted.documented() + " in " + context + ", got " + got.documented());
    }

    @Override
    public ValueType visitNumber(NumberLiteral literal) {
        return ValueType.SCALAR;
    }

    @Override
    public ValueType visitString(StringLiteral literal) {
        return ValueType.STRING;
    }

    @Override
    public ValueType visitVectorSelector(VectorSelector selector) {
        SelectorRules.check(selector, report);
        return ValueType.VECTOR;
    }

    @Override
    public ValueType visitMatrixSelector(MatrixSelector matrix) {
        matrix.selector().accept(this);
        return ValueType.MATRIX;
    }

    /** A subquery of a subquery is an error, but may be written without end, so it is climbed in a loop. */
    @Override
    public ValueType visitSubquery(SubqueryExpr subquery) {
        Deque<SubqueryExpr> tower = new ArrayDeque<>();
        Expr inner = subquery;
        while (inner instanceof SubqueryExpr outer) {
            tower.push(outer);
            inner = outer.inner();
        }
        ValueType type = inner.accept(this);
        for (SubqueryExpr outer : tower) {
            if (type != ValueType.VECTOR) {
                report(outer.span(), "subquery is only allowed on instant vector, got " + type.symbol() + " instead");
            }
            type = ValueType.MATRIX;
        }
        return ValueType.MATRIX;
    }

    @Override
    public ValueType visitCall(Call call) {
        FunctionSignature function = call.function();
        int given = call.arguments().size();
        if (function.variadic() == 0 && given != function.parameters().size()) {
            reportCount(call, "expected " + function.parameters().size());
        } else if (given < function.minimumArguments()) {
            reportCount(call, "expected at least " + function.minimumArguments());
        } else if (given > function.maximumArguments()) {
            reportCount(call, "expected at most " + function.maximumArguments());
        }
        boolean bareSelector = function.name().equals("info")
                && given > 1
                && infoLabels(call, call.arguments().get(1));
        for (int i = 0; i < given; i++) {
            if (i >= function.parameters().size() && function.variadic() == 0) {
                break;
            }
            if (!(bareSelector && i == 1)) {
                argument(function, i, call.arguments().get(i));
            }
        }
        return function.result();
    }

    private void argument(FunctionSignature function, int index, Expr argument) {
        ValueType got = argument.accept(this);
        ValueType wanted = function.parameter(index);
        if (got != wanted) {
            reportType(argument, wanted, "call to function \"" + function.name() + "\"", got);
        }
    }

    /** What says which labels {@code info} is to add: matchers without a name, which may all be empty. */
    private boolean infoLabels(Call call, Expr argument) {
        ValueType type = argument.type();
        if (type != ValueType.VECTOR) {
            report(call.span(), "expected type instant vector in call to function \"info\", got " + type.documented());
        }
        if (!(argument instanceof VectorSelector selector)) {
            report(argument.span(), "expected label selectors only");
            return false;
        }
        if (selector.metricName().isPresent()) {
            report(selector.span(), "expected label selectors only, got vector selector instead");
            return false;
        }
        return true;
    }

    private void reportCount(Call call, String expected) {
        report(
                call.span(),
                expected + " argument(s) in call to \"" + call.function().name() + "\", got "
                        + call.arguments().size());
    }

    @Override
    public ValueType visitAggregation(Aggregation aggregation) {
        ValueType inner = aggregation.inner().accept(this);
        if (inner != ValueType.VECTOR) {
            reportType(aggregation.inner(), ValueType.VECTOR, "aggregation expression", inner);
        }
        if (aggregation.parameter().isPresent()) {
            Expr parameter = aggregation.parameter().get();
            ValueType wanted = aggregation.op().parameter().orElseThrow();
            ValueType got = parameter.accept(this);
            if (got != wanted) {
                reportType(parameter, wanted, "aggregation parameter", got);
            }
        }
        return ValueType.VECTOR;
    }

    /** The left side of a long sum is deep, so it is climbed in a loop. */
    @Override
    public ValueType visitBinary(BinaryExpr binary) {
        if (!(binary.left() instanceof BinaryExpr)) {
            return sides(binary, binary.left().accept(this));
        }
        Deque<BinaryExpr> spine = new ArrayDeque<>();
        Expr leftmost = binary;
        while (leftmost instanceof BinaryExpr inner) {
            spine.push(inner);
            leftmost = inner.left();
        }
        ValueType left = leftmost.accept(this);
        for (BinaryExpr each : spine) {
            left = sides(each, left);
        }
        return left;
    }

    private ValueType sides(BinaryExpr binary, ValueType left) {
        ValueType right = binary.right().accept(this);
        binaryRules.check(binary, left, right);
        return left == ValueType.SCALAR && right == ValueType.SCALAR ? ValueType.SCALAR : ValueType.VECTOR;
    }

    @Override
    public ValueType visitUnary(UnaryExpr unary) {
        ValueType type = unary.inner().accept(this);
        if (type != ValueType.SCALAR && type != ValueType.VECTOR) {
            report(
                    unary.span(),
                    "unary expression only allowed on expressions of type scalar or instant vector, got \""
                            + type.documented()
                            + "\"");
        }
        return type;
    }

    @Override
    public ValueType visitParen(ParenExpr paren) {
        return paren.inner().accept(this);
    }
}
