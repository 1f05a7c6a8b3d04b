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
import java.util.List;

/**
 * The form over several lines that Prometheus itself prints, in its user interface and in {@code promtool promql format}.
 * A node is broken where its canonical text is longer than the limit, whatever its indent; so lines may be longer than
 * that, and a short subquery stands without its indent, as they do there.
 */
public final class PrettyPrinter {
    /** The limit that Prometheus has. */
    public static final int DEFAULT_LIMIT = 100;

    /** What is nested deeper stays on one line; the indents of a long chain would fill the memory. */
    private static final int DEEPEST = 250;

    private PrettyPrinter() {}

    /** As Prometheus 3.16 prints it. */
    public static String print(Expr expr) {
        return print(expr, DEFAULT_LIMIT);
    }

    /**
     * As Prometheus 3.16 would print it with another limit.
     *
     * @param limit the longest canonical text that stays on one line, in UTF-8 bytes, from 0
     */
    public static String print(Expr expr, int limit) {
        if (limit < 0) {
            throw new IllegalArgumentException("limit " + limit + " is negative");
        }
        CanonicalText text = LinePrinter.canonical(expr);
        StringBuilder out = new StringBuilder(text.line().length());
        expr.accept(new Writer(out, limit, text, 0));
        return out.toString();
    }

    /** Writes a node at its level, with the indent that Prometheus gives it. */
    private record Writer(StringBuilder out, int limit, CanonicalText text, int level)
            implements ExprVisitor<StringBuilder> {
        private StringBuilder inner(Expr expr) {
            return expr.accept(new Writer(out, limit, text, level + 1));
        }

        private boolean isOneLine(Expr expr) {
            return level >= DEEPEST || text.bytes(expr) <= limit;
        }

        private Writer indent() {
            out.append("  ".repeat(level));
            return this;
        }

        private StringBuilder oneLine(Expr expr) {
            text.appendTo(out, expr);
            return out;
        }

        @Override
        public StringBuilder visitNumber(NumberLiteral literal) {
            return indent().oneLine(literal);
        }

        @Override
        public StringBuilder visitString(StringLiteral literal) {
            return indent().oneLine(literal);
        }

        @Override
        public StringBuilder visitVectorSelector(VectorSelector selector) {
            return indent().oneLine(selector);
        }

        @Override
        public StringBuilder visitMatrixSelector(MatrixSelector matrix) {
            return indent().oneLine(matrix);
        }

        @Override
        public StringBuilder visitSubquery(SubqueryExpr subquery) {
            if (isOneLine(subquery)) {
                return oneLine(subquery);
            }
            subquery.inner().accept(this);
            out.append(Fragments.subquerySuffix(subquery, CanonicalSpelling.INSTANCE));
            return out;
        }

        @Override
        public StringBuilder visitCall(Call call) {
            return block(call, call.function().name(), call.arguments());
        }

        @Override
        public StringBuilder visitAggregation(Aggregation aggregation) {
            return block(
                    aggregation,
                    Fragments.aggregationHead(aggregation, CanonicalSpelling.INSTANCE),
                    aggregation.children());
        }

        @Override
        public StringBuilder visitParen(ParenExpr paren) {
            return block(paren, "", paren.children());
        }

        private StringBuilder block(Expr expr, String head, List<Expr> parts) {
            indent();
            if (isOneLine(expr)) {
                return oneLine(expr);
            }
            out.append(head).append("(\n");
            String separator = "";
            for (Expr part : parts) {
                out.append(separator);
                inner(part);
                separator = ",\n";
            }
            out.append('\n');
            indent().out.append(')');
            return out;
        }

        @Override
        public StringBuilder visitBinary(BinaryExpr binary) {
            if (isOneLine(binary)) {
                return indent().oneLine(binary);
            }
            inner(binary.left());
            out.append('\n');
            indent().out
                    .append(Fragments.operator(binary, CanonicalSpelling.INSTANCE))
                    .append('\n');
            return inner(binary.right());
        }

        /** The sign takes the place of the operand's indent. */
        @Override
        public StringBuilder visitUnary(UnaryExpr unary) {
            StringBuilder operand = new StringBuilder();
            unary.inner().accept(new Writer(operand, limit, text, level));
            indent().out.append(unary.op().symbol()).append(operand.toString().strip());
            return out;
        }
    }
}
