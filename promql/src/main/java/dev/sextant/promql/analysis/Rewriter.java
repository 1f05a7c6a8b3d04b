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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Makes a changed tree out of a tree; parts in which nothing changes are the same objects as before. */
public final class Rewriter {
    private Rewriter() {}

    /** Changes every selector, also those inside of ranges. */
    public static Expr selectors(Expr root, UnaryOperator<VectorSelector> change) {
        return bottomUp(root, node -> node instanceof VectorSelector selector ? change.apply(selector) : node);
    }

    /** The same node with another origin. */
    public static Expr withOrigin(Expr node, Origin origin) {
        return node.accept(new WithOrigin(origin));
    }

    /**
     * Changes every node, the inner ones first. Works on trees of any depth.
     *
     * @throws IllegalArgumentException if the selector inside a range is changed into something else
     */
    public static Expr bottomUp(Expr root, UnaryOperator<Expr> change) {
        Deque<Frame> open = new ArrayDeque<>();
        Frame bottom = new Frame(root);
        open.push(bottom);
        while (true) {
            Frame top = open.element();
            if (top.changed.size() < top.children.size()) {
                open.push(new Frame(top.children.get(top.changed.size())));
                continue;
            }
            open.pop();
            Expr result = change.apply(top.rebuilt());
            if (open.isEmpty()) {
                return result;
            }
            open.element().changed.add(result);
        }
    }

    /** A node whose children are being changed, one after the other. */
    private static final class Frame {
        private final Expr node;
        private final List<Expr> children;
        private final List<Expr> changed = new ArrayList<>();

        Frame(Expr node) {
            this.node = node;
            this.children = node.children();
        }

        @SuppressWarnings("ReferenceEquality") // An equal child may have another origin, and would be lost.
        Expr rebuilt() {
            for (int i = 0; i < children.size(); i++) {
                if (children.get(i) != changed.get(i)) {
                    return node.accept(new WithChildren(changed));
                }
            }
            return node;
        }
    }

    /** The same node around other children. */
    private record WithChildren(List<Expr> children) implements ExprVisitor<Expr> {
        @Override
        public Expr visitNumber(NumberLiteral literal) {
            return literal;
        }

        @Override
        public Expr visitString(StringLiteral literal) {
            return literal;
        }

        @Override
        public Expr visitVectorSelector(VectorSelector selector) {
            return selector;
        }

        @Override
        public Expr visitMatrixSelector(MatrixSelector matrix) {
            if (children.get(0) instanceof VectorSelector selector) {
                return new MatrixSelector(selector, matrix.range(), matrix.origin());
            }
            throw new IllegalArgumentException("only a selector can stand in front of a range");
        }

        @Override
        public Expr visitSubquery(SubqueryExpr subquery) {
            return new SubqueryExpr(
                    children.get(0), subquery.range(), subquery.step(), subquery.modifiers(), subquery.origin());
        }

        @Override
        public Expr visitCall(Call call) {
            return new Call(call.function(), children, call.origin());
        }

        @Override
        public Expr visitAggregation(Aggregation aggregation) {
            Optional<Expr> parameter = aggregation.parameter().map(old -> children.get(0));
            Expr inner = children.get(children.size() - 1);
            return new Aggregation(aggregation.op(), aggregation.grouping(), parameter, inner, aggregation.origin());
        }

        @Override
        public Expr visitBinary(BinaryExpr binary) {
            return new BinaryExpr(
                    binary.op(),
                    children.get(0),
                    children.get(1),
                    binary.returnBool(),
                    binary.matching(),
                    binary.origin());
        }

        @Override
        public Expr visitUnary(UnaryExpr unary) {
            return new UnaryExpr(unary.op(), children.get(0), unary.origin());
        }

        @Override
        public Expr visitParen(ParenExpr paren) {
            return new ParenExpr(children.get(0), paren.origin());
        }
    }
}
