package dev.sextant.promql.print;

import dev.sextant.promql.Promql;
import dev.sextant.promql.ast.Aggregation;
import dev.sextant.promql.ast.AtModifier;
import dev.sextant.promql.ast.BinaryExpr;
import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.Call;
import dev.sextant.promql.ast.DurationExpr;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.ExprVisitor;
import dev.sextant.promql.ast.LabelMatcher;
import dev.sextant.promql.ast.MatrixSelector;
import dev.sextant.promql.ast.Modifiers;
import dev.sextant.promql.ast.NumberLiteral;
import dev.sextant.promql.ast.ParenExpr;
import dev.sextant.promql.ast.StringLiteral;
import dev.sextant.promql.ast.SubqueryExpr;
import dev.sextant.promql.ast.UnaryExpr;
import dev.sextant.promql.ast.VectorMatching;
import dev.sextant.promql.ast.VectorSelector;
import dev.sextant.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Compares Prometheus's spelling of a node, its children apart, with the one for review. */
final class MisprintFinder implements ExprVisitor<List<Misprint>> {
    private static final Spelling THEIRS = CanonicalSpelling.INSTANCE;

    private final Spelling exact;
    private final Set<Expr> followed;
    private final List<Misprint> found = new ArrayList<>(0);

    MisprintFinder(Set<Expr> followed) {
        this.exact = new ReviewSpelling(followed);
        this.followed = followed;
    }

    private void add(Span place, String reason) {
        found.add(new Misprint(place, reason));
    }

    @Override
    public List<Misprint> visitNumber(NumberLiteral literal) {
        String printed = THEIRS.number(literal);
        if (!Promql.parse(printed).orThrow().equals(literal)) {
            add(literal.span(), "prints `" + printed + "` for `" + literal.lexeme() + "`");
        }
        return found;
    }

    @Override
    public List<Misprint> visitString(StringLiteral literal) {
        string(literal.value(), literal.span());
        return found;
    }

    private void string(String value, Span place) {
        if (!THEIRS.string(value).equals(exact.string(value))) {
            add(place, "prints the character U+FFFD as it is, which it does not read");
        }
    }

    @Override
    public List<Misprint> visitVectorSelector(VectorSelector selector) {
        for (LabelMatcher matcher : selector.matchers()) {
            string(matcher.name(), matcher.span());
            string(matcher.value(), matcher.span());
        }
        modifiers(selector, selector.modifiers());
        return found;
    }

    /** The selector is a child, and what follows the range is the selector's. */
    @Override
    public List<Misprint> visitMatrixSelector(MatrixSelector matrix) {
        duration(matrix.range());
        return found;
    }

    private void modifiers(Expr node, Modifiers modifiers) {
        modifiers.at().ifPresent(at -> {
            if (at instanceof AtModifier.Timestamp timestamp
                    && !THEIRS.timestamp(timestamp).equals(exact.timestamp(timestamp))) {
                add(
                        node.span(),
                        "prints `@ " + THEIRS.timestamp(timestamp) + "` for `@ " + exact.timestamp(timestamp) + "`");
            }
        });
        modifiers.offset().ifPresent(offset -> offset(node, modifiers, offset));
    }

    private void offset(Expr node, Modifiers modifiers, DurationExpr offset) {
        duration(offset);
        String printed = DurationPrinter.print(offset, THEIRS);
        if (!OpenOffsets.whole(offset, printed).equals(printed)) {
            add(offset.span(), "prints `offset " + printed + "`, where the offset ends before its operator");
        } else if (followed.contains(node)) {
            String last = "prints `" + THEIRS.modifiers(node, modifiers).strip() + "`";
            add(offset.span(), last + ", where the offset takes in the operator behind it");
        }
    }

    private void duration(DurationExpr duration) {
        DurationMisprints.add(duration, found);
    }

    @Override
    public List<Misprint> visitSubquery(SubqueryExpr subquery) {
        duration(subquery.range());
        subquery.step().ifPresent(this::duration);
        modifiers(subquery, subquery.modifiers());
        return found;
    }

    @Override
    public List<Misprint> visitCall(Call call) {
        return found;
    }

    @Override
    public List<Misprint> visitAggregation(Aggregation aggregation) {
        labels(aggregation.grouping().labels(), aggregation);
        return found;
    }

    private void labels(List<String> labels, Expr node) {
        for (String label : labels) {
            if (!THEIRS.groupingLabel(label, node.origin()).equals(label)) {
                string(label, node.span());
            } else if (Promql.isLabelName(label)
                    && !exact.groupingLabel(label, node.origin()).equals(label)) {
                add(node.span(), "prints the label `" + label + "` without quotes, and does not read it so");
            }
        }
    }

    @Override
    public List<Misprint> visitBinary(BinaryExpr binary) {
        VectorMatching matching = binary.matching();
        labels(matching.labels(), binary);
        labels(matching.include(), binary);
        if (matching.fillLeft().isPresent() && matching.fillRight().isPresent()) {
            double left = matching.fillLeft().get();
            double right = matching.fillRight().get();
            if (THEIRS.isOneFill(left, right) && !exact.isOneFill(left, right)) {
                add(binary.span(), "prints one fill value for 0 and -0");
            }
        }
        boolean signed = binary.left() instanceof NumberLiteral base && base.value() == Double.POSITIVE_INFINITY;
        if (binary.op() == BinaryOp.POWER && signed) {
            add(binary.left().span(), "prints `+Inf ^`, and reads the sign as that of the whole power");
        }
        return found;
    }

    @Override
    public List<Misprint> visitUnary(UnaryExpr unary) {
        return found;
    }

    @Override
    public List<Misprint> visitParen(ParenExpr paren) {
        return found;
    }
}
