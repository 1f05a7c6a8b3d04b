package dev.sextant.promql.analysis;

import dev.sextant.promql.ast.Aggregation;
import dev.sextant.promql.ast.BinaryExpr;
import dev.sextant.promql.ast.Call;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.ExprVisitor;
import dev.sextant.promql.ast.MatrixSelector;
import dev.sextant.promql.ast.NumberLiteral;
import dev.sextant.promql.ast.Origin;
import dev.sextant.promql.ast.ParenExpr;
import dev.sextant.promql.ast.StringLiteral;
import dev.sextant.promql.ast.SubqueryExpr;
import dev.sextant.promql.ast.UnaryExpr;
import dev.sextant.promql.ast.VectorSelector;

/** The same node with another origin. */
record WithOrigin(Origin origin) implements ExprVisitor<Expr> {
    @Override
    public Expr visitNumber(NumberLiteral literal) {
        return new NumberLiteral(literal.value(), literal.duration(), literal.lexeme(), origin);
    }

    @Override
    public Expr visitString(StringLiteral literal) {
        return new StringLiteral(literal.value(), origin);
    }

    @Override
    public Expr visitVectorSelector(VectorSelector selector) {
        return selector.withOrigin(origin);
    }

    @Override
    public Expr visitMatrixSelector(MatrixSelector matrix) {
        return new MatrixSelector(matrix.selector(), matrix.range(), origin);
    }

    @Override
    public Expr visitSubquery(SubqueryExpr subquery) {
        return new SubqueryExpr(subquery.inner(), subquery.range(), subquery.step(), subquery.modifiers(), origin);
    }

    @Override
    public Expr visitCall(Call call) {
        return new Call(call.function(), call.arguments(), origin);
    }

    @Override
    public Expr visitAggregation(Aggregation aggregation) {
        return new Aggregation(
                aggregation.op(), aggregation.grouping(), aggregation.parameter(), aggregation.inner(), origin);
    }

    @Override
    public Expr visitBinary(BinaryExpr binary) {
        return new BinaryExpr(
                binary.op(), binary.left(), binary.right(), binary.returnBool(), binary.matching(), origin);
    }

    @Override
    public Expr visitUnary(UnaryExpr unary) {
        return new UnaryExpr(unary.op(), unary.inner(), origin);
    }

    @Override
    public Expr visitParen(ParenExpr paren) {
        return new ParenExpr(paren.inner(), origin);
    }
}
