package dev.sextant.promql.print;

import dev.sextant.promql.ast.Aggregation;
import dev.sextant.promql.ast.BinaryExpr;
import dev.sextant.promql.ast.Call;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.ExprVisitor;
import dev.sextant.promql.ast.MatrixSelector;
import dev.sextant.promql.ast.NumberLiteral;
import dev.sextant.promql.ast.ParenExpr;
import dev.sextant.promql.ast.StringLiteral;
import dev.sextant.promql.ast.SubqueryExpr;
import dev.sextant.promql.ast.UnaryExpr;
import dev.sextant.promql.ast.VectorSelector;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** An expression on one line, in either of two spellings. */
final class LinePrinter implements ExprVisitor<StringBuilder> {
    private final Spelling spelling;
    private final StringBuilder out = new StringBuilder();
    private final CanonicalText.@Nullable Extents extents;

    private LinePrinter(Spelling spelling, CanonicalText.@Nullable Extents extents) {
        this.spelling = spelling;
        this.extents = extents;
    }

    static String print(Expr expr, Spelling spelling) {
        return expr.accept(new LinePrinter(spelling, null)).toString();
    }

    /** The canonical line, with the place of each node. */
    static CanonicalText canonical(Expr expr) {
        CanonicalText.Extents extents = new CanonicalText.Extents();
        return extents.with(expr.accept(new LinePrinter(CanonicalSpelling.INSTANCE, extents))
                .toString());
    }

    private StringBuilder done(Expr node, int start) {
        if (extents != null) {
            extents.add(node, start, out.length());
        }
        return out;
    }

    @Override
    public StringBuilder visitNumber(NumberLiteral literal) {
        int start = out.length();
        out.append(spelling.number(literal));
        return done(literal, start);
    }

    @Override
    public StringBuilder visitString(StringLiteral literal) {
        int start = out.length();
        out.append(spelling.string(literal.value()));
        return done(literal, start);
    }

    @Override
    public StringBuilder visitVectorSelector(VectorSelector selector) {
        int start = out.length();
        out.append(Fragments.selection(selector, spelling)).append(spelling.modifiers(selector, selector.modifiers()));
        return done(selector, start);
    }

    @Override
    public StringBuilder visitMatrixSelector(MatrixSelector matrix) {
        int start = out.length();
        out.append(Fragments.selection(matrix.selector(), spelling)).append(Fragments.rangeSuffix(matrix, spelling));
        return done(matrix, start);
    }

    @Override
    public StringBuilder visitSubquery(SubqueryExpr subquery) {
        int start = out.length();
        subquery.inner().accept(this);
        out.append(Fragments.subquerySuffix(subquery, spelling));
        return done(subquery, start);
    }

    @Override
    public StringBuilder visitCall(Call call) {
        int start = out.length();
        out.append(call.function().name()).append('(');
        String separator = "";
        for (Expr argument : call.arguments()) {
            out.append(separator);
            argument.accept(this);
            separator = ", ";
        }
        out.append(')');
        return done(call, start);
    }

    @Override
    public StringBuilder visitAggregation(Aggregation aggregation) {
        int start = out.length();
        out.append(Fragments.aggregationHead(aggregation, spelling)).append('(');
        aggregation.parameter().ifPresent(parameter -> {
            parameter.accept(this);
            out.append(", ");
        });
        aggregation.inner().accept(this);
        out.append(')');
        return done(aggregation, start);
    }

    /** The left side of a long sum is deep, so it is climbed in a loop. */
    @Override
    public StringBuilder visitBinary(BinaryExpr binary) {
        int start = out.length();
        Deque<BinaryExpr> spine = new ArrayDeque<>();
        Expr leftmost = binary;
        while (leftmost instanceof BinaryExpr inner) {
            spine.push(inner);
            leftmost = inner.left();
        }
        leftmost.accept(this);
        for (BinaryExpr each : spine) {
            out.append(' ').append(Fragments.operator(each, spelling)).append(' ');
            each.right().accept(this);
            done(each, start);
        }
        return out;
    }

    @Override
    public StringBuilder visitUnary(UnaryExpr unary) {
        int start = out.length();
        out.append(unary.op().symbol());
        unary.inner().accept(this);
        return done(unary, start);
    }

    @Override
    public StringBuilder visitParen(ParenExpr paren) {
        int start = out.length();
        out.append('(');
        paren.inner().accept(this);
        out.append(')');
        return done(paren, start);
    }
}
