package dev.sextant.promql.print;

import dev.sextant.promql.ast.Aggregation;
import dev.sextant.promql.ast.BinaryExpr;
import dev.sextant.promql.ast.Call;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.ExprVisitor;
import dev.sextant.promql.ast.MatrixSelector;
import dev.sextant.promql.ast.Modifiers;
import dev.sextant.promql.ast.NumberLiteral;
import dev.sextant.promql.ast.ParenExpr;
import dev.sextant.promql.ast.StringLiteral;
import dev.sextant.promql.ast.SubqueryExpr;
import dev.sextant.promql.ast.UnaryExpr;
import dev.sextant.promql.ast.VectorSelector;
import java.util.ArrayDeque;
import java.util.Deque;

/** An expression on one line, in either of two spellings. */
final class LinePrinter implements ExprVisitor<StringBuilder> {
    /** What differs between the spellings. */
    enum Style {
        /** As Prometheus prints it: numbers in digits, matchers sorted. */
        CANONICAL,
        /** As the author wrote it: numbers as spelled, matchers in their order, a space behind each comma. */
        AUTHORED
    }

    private final Style style;
    private final StringBuilder out = new StringBuilder();

    private LinePrinter(Style style) {
        this.style = style;
    }

    static String print(Expr expr, Style style) {
        return expr.accept(new LinePrinter(style)).toString();
    }

    @Override
    public StringBuilder visitNumber(NumberLiteral literal) {
        out.append(style == Style.AUTHORED ? literal.lexeme() : DurationPrinter.number(literal));
        return out;
    }

    @Override
    public StringBuilder visitString(StringLiteral literal) {
        out.append(StringText.quote(literal.value()));
        return out;
    }

    @Override
    public StringBuilder visitVectorSelector(VectorSelector selector) {
        out.append(Fragments.selection(selector, style)).append(Fragments.selectorSuffix(selector.modifiers()));
        return out;
    }

    @Override
    public StringBuilder visitMatrixSelector(MatrixSelector matrix) {
        Modifiers modifiers = matrix.selector().modifiers();
        out.append(Fragments.selection(matrix.selector(), style))
                .append(Fragments.rangeSuffix(matrix.range(), modifiers));
        return out;
    }

    @Override
    public StringBuilder visitSubquery(SubqueryExpr subquery) {
        subquery.inner().accept(this);
        out.append(Fragments.subquerySuffix(subquery));
        return out;
    }

    @Override
    public StringBuilder visitCall(Call call) {
        out.append(call.function().name()).append('(');
        String separator = "";
        for (Expr argument : call.arguments()) {
            out.append(separator);
            argument.accept(this);
            separator = ", ";
        }
        out.append(')');
        return out;
    }

    @Override
    public StringBuilder visitAggregation(Aggregation aggregation) {
        out.append(Fragments.aggregationHead(aggregation)).append('(');
        aggregation.parameter().ifPresent(parameter -> {
            parameter.accept(this);
            out.append(", ");
        });
        aggregation.inner().accept(this);
        out.append(')');
        return out;
    }

    /** The left side of a long sum is deep, so it is climbed in a loop. */
    @Override
    public StringBuilder visitBinary(BinaryExpr binary) {
        Deque<BinaryExpr> spine = new ArrayDeque<>();
        Expr leftmost = binary;
        while (leftmost instanceof BinaryExpr inner) {
            spine.push(inner);
            leftmost = inner.left();
        }
        leftmost.accept(this);
        for (BinaryExpr each : spine) {
            out.append(' ').append(Fragments.operator(each)).append(' ');
            each.right().accept(this);
        }
        return out;
    }

    @Override
    public StringBuilder visitUnary(UnaryExpr unary) {
        out.append(unary.op().symbol());
        unary.inner().accept(this);
        return out;
    }

    @Override
    public StringBuilder visitParen(ParenExpr paren) {
        out.append('(');
        paren.inner().accept(this);
        out.append(')');
        return out;
    }
}
