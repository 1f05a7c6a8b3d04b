package dev.sextant.promql.analysis;

import dev.sextant.promql.ast.Aggregation;
import dev.sextant.promql.ast.BinaryExpr;
import dev.sextant.promql.ast.Call;
import dev.sextant.promql.ast.ExprVisitor;
import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.promql.ast.MatrixSelector;
import dev.sextant.promql.ast.NumberLiteral;
import dev.sextant.promql.ast.ParenExpr;
import dev.sextant.promql.ast.StringLiteral;
import dev.sextant.promql.ast.SubqueryExpr;
import dev.sextant.promql.ast.UnaryExpr;
import dev.sextant.promql.ast.UnaryOp;
import dev.sextant.promql.ast.VectorSelector;
import java.util.Set;

/** The labels of one expression, from those of the expressions inside it. */
final class FlowStep implements ExprVisitor<LabelSet> {
    /** What an operation that changes the meaning of a metric takes away. */
    static final Set<String> METADATA = Set.of("__name__", "__type__", "__unit__");

    /**
     * The same without the name, where releases differ about the other two: 3.14 keeps them, 3.16 does not.
     */
    static LabelSet nameless(LabelSet labels) {
        LabelSet result = labels;
        for (String label : METADATA) {
            boolean gone = label.equals(LabelMatcher.METRIC_NAME) || labels.lacks(label);
            result = result.with(label, gone ? Presence.ABSENT : Presence.POSSIBLE);
        }
        return result;
    }

    private final LabelFlow flow;
    private final SelectorFlow selectors;
    private final AggregationFlow aggregations;
    private final BinaryFlow binaries;
    private final CallFlow calls;

    FlowStep(LabelFlow flow, Catalog catalog, Placeholders placeholders) {
        this.flow = flow;
        this.selectors = new SelectorFlow(catalog, placeholders);
        this.aggregations = new AggregationFlow(placeholders);
        this.binaries = new BinaryFlow(placeholders);
        this.calls = new CallFlow(flow, selectors, placeholders);
    }

    @Override
    public LabelSet visitNumber(NumberLiteral literal) {
        return LabelSet.NONE;
    }

    @Override
    public LabelSet visitString(StringLiteral literal) {
        return LabelSet.NONE;
    }

    @Override
    public LabelSet visitVectorSelector(VectorSelector selector) {
        return selectors.labels(selector);
    }

    @Override
    public LabelSet visitMatrixSelector(MatrixSelector matrix) {
        return flow.labels(matrix.selector());
    }

    @Override
    public LabelSet visitSubquery(SubqueryExpr subquery) {
        return flow.labels(subquery.inner());
    }

    @Override
    public LabelSet visitCall(Call call) {
        return calls.labels(call);
    }

    @Override
    public LabelSet visitAggregation(Aggregation aggregation) {
        return aggregations.labels(aggregation, flow.labels(aggregation.inner()));
    }

    @Override
    public LabelSet visitBinary(BinaryExpr binary) {
        LabelSet left = flow.labels(binary.left());
        LabelSet right = flow.labels(binary.right());
        if (flow.isScalar(binary.left())) {
            return BinaryFlow.named(binary, right);
        }
        return flow.isScalar(binary.right()) ? BinaryFlow.named(binary, left) : binaries.labels(binary, left, right);
    }

    @Override
    public LabelSet visitUnary(UnaryExpr unary) {
        LabelSet inner = flow.labels(unary.inner());
        return unary.op() == UnaryOp.MINUS ? inner.without(METADATA) : inner;
    }

    @Override
    public LabelSet visitParen(ParenExpr paren) {
        return flow.labels(paren.inner());
    }
}
