package dev.sextant.promql.grafana;

import dev.sextant.promql.analysis.Rewriter;
import dev.sextant.promql.ast.Aggregation;
import dev.sextant.promql.ast.BinaryExpr;
import dev.sextant.promql.ast.Call;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.ExprVisitor;
import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.promql.ast.MatrixSelector;
import dev.sextant.promql.ast.Modifiers;
import dev.sextant.promql.ast.NumberLiteral;
import dev.sextant.promql.ast.Origin;
import dev.sextant.promql.ast.ParenExpr;
import dev.sextant.promql.ast.StringLiteral;
import dev.sextant.promql.ast.SubqueryExpr;
import dev.sextant.promql.ast.UnaryExpr;
import dev.sextant.promql.ast.VectorSelector;
import java.util.List;

/** Gives every node the place that it has in the original text, and durations their variables back. */
final class Relocation implements ExprVisitor<Expr> {
    private final SpanMap map;
    private final DurationRelocation durations;

    Relocation(SpanMap map, List<GrafanaVariable> variables) {
        this.map = map;
        this.durations = new DurationRelocation(map, variables);
    }

    Expr apply(Expr root) {
        return Rewriter.bottomUp(root, node -> node.accept(this));
    }

    private Origin moved(Origin origin) {
        return origin.movedTo(map.original(origin.span()));
    }

    private Modifiers moved(Modifiers modifiers) {
        return new Modifiers(
                modifiers.at(), modifiers.extension(), modifiers.offset().map(durations::apply));
    }

    @Override
    public Expr visitNumber(NumberLiteral literal) {
        return new NumberLiteral(literal.value(), literal.duration(), literal.lexeme(), moved(literal.origin()));
    }

    @Override
    public Expr visitString(StringLiteral literal) {
        return new StringLiteral(literal.value(), moved(literal.origin()));
    }

    @Override
    public Expr visitVectorSelector(VectorSelector selector) {
        List<LabelMatcher> matchers = selector.matchers().stream()
                .map(matcher ->
                        new LabelMatcher(matcher.name(), matcher.op(), matcher.value(), moved(matcher.origin())))
                .toList();
        return new VectorSelector(
                selector.metricName(), matchers, moved(selector.modifiers()), moved(selector.origin()));
    }

    @Override
    public Expr visitMatrixSelector(MatrixSelector matrix) {
        return new MatrixSelector(matrix.selector(), durations.apply(matrix.range()), moved(matrix.origin()));
    }

    @Override
    public Expr visitSubquery(SubqueryExpr subquery) {
        return new SubqueryExpr(
                subquery.inner(),
                durations.apply(subquery.range()),
                subquery.step().map(durations::apply),
                moved(subquery.modifiers()),
                moved(subquery.origin()));
    }

    @Override
    public Expr visitCall(Call call) {
        return new Call(call.function(), call.arguments(), moved(call.origin()));
    }

    @Override
    public Expr visitAggregation(Aggregation aggregation) {
        return new Aggregation(
                aggregation.op(),
                aggregation.grouping(),
                aggregation.parameter(),
                aggregation.inner(),
                moved(aggregation.origin()));
    }

    @Override
    public Expr visitBinary(BinaryExpr binary) {
        return new BinaryExpr(
                binary.op(),
                binary.left(),
                binary.right(),
                binary.returnBool(),
                binary.matching(),
                moved(binary.origin()));
    }

    @Override
    public Expr visitUnary(UnaryExpr unary) {
        return new UnaryExpr(unary.op(), unary.inner(), moved(unary.origin()));
    }

    @Override
    public Expr visitParen(ParenExpr paren) {
        return new ParenExpr(paren.inner(), moved(paren.origin()));
    }
}
