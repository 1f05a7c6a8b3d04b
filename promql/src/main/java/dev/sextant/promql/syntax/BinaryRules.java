package dev.sextant.promql.syntax;

import dev.sextant.promql.ast.BinaryExpr;
import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.ValueType;
import dev.sextant.promql.ast.VectorMatching;
import dev.sextant.promql.print.StringText;
import dev.sextant.source.Span;

/** What the two sides of an operator, and the clauses between them, have to be. */
final class BinaryRules {
    private final SourceText source;
    private final Report report;

    BinaryRules(SourceText source, Report report) {
        this.source = source;
        this.report = report;
    }

    void check(BinaryExpr binary, ValueType left, ValueType right) {
        BinaryOp op = binary.op();
        boolean scalars = left == ValueType.SCALAR && right == ValueType.SCALAR;
        if (binary.returnBool() && !op.isComparison()) {
            report.error(operatorSpan(binary), "bool modifier can only be used on comparison operators");
        }
        if (op.isComparison() && !binary.returnBool() && scalars) {
            report.error(operatorSpan(binary), "comparisons between scalars must use BOOL modifier");
        }
        labelsTwice(binary);
        operand(binary.left(), left);
        operand(binary.right(), right);
        matching(binary, left == ValueType.VECTOR && right == ValueType.VECTOR);
        if (op.isSet() && (left == ValueType.SCALAR || right == ValueType.SCALAR)) {
            whole(binary, "set operator \"" + op.symbol() + "\" not allowed in binary scalar expression");
        }
    }

    private void labelsTwice(BinaryExpr binary) {
        VectorMatching matching = binary.matching();
        if (!matching.on()) {
            return;
        }
        for (String label : matching.labels()) {
            for (String included : matching.include()) {
                if (label.equals(included)) {
                    report.error(
                            operatorSpan(binary),
                            "label " + StringText.quote(label) + " must not occur in ON and GROUP clause at once");
                }
            }
        }
    }

    private void operand(Expr side, ValueType type) {
        if (type != ValueType.SCALAR && type != ValueType.VECTOR) {
            report.error(side.span(), "binary expression must contain only scalar and instant vector types");
        }
    }

    private void matching(BinaryExpr binary, boolean vectors) {
        VectorMatching matching = binary.matching();
        if (!vectors) {
            if (!matching.labels().isEmpty()) {
                whole(binary, "vector matching only allowed between instant vectors");
            }
            if (matching.hasFill()) {
                whole(binary, "filling in missing series only allowed between instant vectors");
            }
            return;
        }
        if (!binary.op().isSet()) {
            return;
        }
        if (matching.group() != VectorMatching.Group.NONE) {
            whole(binary, "no grouping allowed for \"" + binary.op().symbol() + "\" operation");
            whole(binary, "set operations must always be many-to-many");
        }
        if (matching.hasFill()) {
            whole(binary, "filling in missing series not allowed for set operators");
        }
    }

    private void whole(BinaryExpr binary, String message) {
        report.error(binary.span(), message);
    }

    /**
     * What Prometheus takes for the operator: from the first byte that is no space behind the left side to the last
     * such byte before the right side, that one not included.
     */
    private Span operatorSpan(BinaryExpr binary) {
        int start = binary.left().span().end();
        int end = binary.right().span().start() - 1;
        while (source.isSpace(start)) {
            start++;
        }
        while (source.isSpace(end)) {
            end--;
        }
        return new Span(start, end);
    }
}
