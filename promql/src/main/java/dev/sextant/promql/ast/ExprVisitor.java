package dev.sextant.promql.ast;

/**
 * One answer for each kind of expression.
 *
 * @param <R> the answer
 */
public interface ExprVisitor<R> {
    R visitNumber(NumberLiteral literal);

    R visitString(StringLiteral literal);

    R visitVectorSelector(VectorSelector selector);

    R visitMatrixSelector(MatrixSelector selector);

    R visitSubquery(SubqueryExpr subquery);

    R visitCall(Call call);

    R visitAggregation(Aggregation aggregation);

    R visitBinary(BinaryExpr binary);

    R visitUnary(UnaryExpr unary);

    R visitParen(ParenExpr paren);
}
