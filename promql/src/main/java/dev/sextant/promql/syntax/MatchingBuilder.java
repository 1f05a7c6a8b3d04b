package dev.sextant.promql.syntax;

import dev.sextant.promql.ast.BinaryExpr;
import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.Origin;
import dev.sextant.promql.ast.ValueType;
import dev.sextant.promql.ast.VectorMatching;
import dev.sextant.promql.grammar.PromqlLexer;
import dev.sextant.promql.grammar.PromqlParser.ContinuationContext;
import dev.sextant.promql.grammar.PromqlParser.FillValueContext;
import dev.sextant.promql.grammar.PromqlParser.FillsContext;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Builds binary expressions with what stands between operator and right side. */
final class MatchingBuilder {
    private final Findings findings;
    private final Gates gates;
    private final SelectorBuilder selectors;
    private final LiteralBuilder literals;
    /** What was built last. */
    private @Nullable Expr latest;

    private ValueType latestType = ValueType.SCALAR;

    MatchingBuilder(Findings findings, Gates gates, SelectorBuilder selectors, LiteralBuilder literals) {
        this.findings = findings;
        this.gates = gates;
        this.selectors = selectors;
        this.literals = literals;
    }

    /** What stands behind the operator; read before the right side, so that errors come in the order of the text. */
    VectorMatching matching(ContinuationContext context) {
        VectorMatching matching = context.clause == null ? VectorMatching.DEFAULT : clause(context);
        return context.filling == null ? matching : fill(matching, context.filling);
    }

    /**
     * Builds one.
     *
     * @param leftType the type of the left side: to ask that of a long chain of operators at each of them would take the
     *     square of its length
     * @param lastToken the index of the last token of the right side
     */
    Expr binary(
            BinaryOp op,
            Expr left,
            ValueType leftType,
            Expr right,
            boolean bool,
            VectorMatching matching,
            int lastToken) {
        Origin origin =
                selectors.named(Origin.at(left.origin().start(), right.origin().end()));
        if (matching.hasFill() && gates.wantsFlagForFill(origin.span())) {
            String message = "binop fill modifiers are experimental and not enabled";
            findings.afterNextToken(lastToken, origin.span(), message);
        }
        if (op.kind() == BinaryOp.Kind.TRIM) {
            gates.trim(op.symbol(), origin.span());
        }
        ValueType rightType = type(right);
        boolean vectors = leftType == ValueType.VECTOR && rightType == ValueType.VECTOR;
        BinaryExpr built = new BinaryExpr(op, left, right, bool, effective(matching, vectors), origin);
        boolean scalars = leftType == ValueType.SCALAR && rightType == ValueType.SCALAR;
        latest = built;
        latestType = scalars ? ValueType.SCALAR : ValueType.VECTOR;
        return built;
    }

    /** Prometheus forgets a clause without labels where there is nothing to match, and does not print it again. */
    private static VectorMatching effective(VectorMatching matching, boolean vectors) {
        boolean forgotten = !vectors && matching.labels().isEmpty() && !matching.hasFill();
        return forgotten ? VectorMatching.DEFAULT : matching;
    }

    /** The type of an expression, without a look into it if it is the one that was built last. */
    @SuppressWarnings("ReferenceEquality") // An equal one may be as long.
    ValueType type(Expr expr) {
        return expr == latest ? latestType : expr.type();
    }

    private VectorMatching clause(ContinuationContext context) {
        List<String> labels = context.on == null ? List.of() : selectors.labels(context.on.list);
        VectorMatching matching = context.clause.getType() == PromqlLexer.ON
                ? VectorMatching.on(labels)
                : VectorMatching.ignoring(labels);
        if (context.group == null) {
            return matching;
        }
        VectorMatching.Group side = context.group.getType() == PromqlLexer.GROUP_LEFT
                ? VectorMatching.Group.LEFT
                : VectorMatching.Group.RIGHT;
        return matching.group(side, context.include == null ? List.of() : selectors.labels(context.include.list));
    }

    private VectorMatching fill(VectorMatching matching, FillsContext fills) {
        Optional<Double> first = Optional.of(value(fills.firstValue));
        Optional<Double> second = fills.secondValue == null ? Optional.empty() : Optional.of(value(fills.secondValue));
        return switch (fills.first.getType()) {
            case PromqlLexer.FILL -> matching.fill(first, first);
            case PromqlLexer.FILL_LEFT -> matching.fill(first, second);
            default -> matching.fill(second, first);
        };
    }

    double value(FillValueContext context) {
        return literals.signed(context.sign, context.literal).value();
    }

    static BinaryOp op(Token token) {
        return switch (token.getType()) {
            case PromqlLexer.ADD -> BinaryOp.ADD;
            case PromqlLexer.SUB -> BinaryOp.SUBTRACT;
            case PromqlLexer.MUL -> BinaryOp.MULTIPLY;
            case PromqlLexer.DIV -> BinaryOp.DIVIDE;
            case PromqlLexer.MOD -> BinaryOp.MODULO;
            case PromqlLexer.POW -> BinaryOp.POWER;
            case PromqlLexer.ATAN2 -> BinaryOp.ATAN2;
            case PromqlLexer.AND -> BinaryOp.AND;
            case PromqlLexer.OR -> BinaryOp.OR;
            case PromqlLexer.UNLESS -> BinaryOp.UNLESS;
            default -> comparison(token.getText());
        };
    }

    private static BinaryOp comparison(String symbol) {
        return switch (symbol) {
            case "==" -> BinaryOp.EQUAL;
            case "!=" -> BinaryOp.NOT_EQUAL;
            case "<" -> BinaryOp.LESS;
            case "<=" -> BinaryOp.LESS_OR_EQUAL;
            case ">" -> BinaryOp.GREATER;
            case ">=" -> BinaryOp.GREATER_OR_EQUAL;
            case "</" -> BinaryOp.TRIM_UPPER;
            case ">/" -> BinaryOp.TRIM_LOWER;
            default -> throw new IllegalStateException("no operator " + symbol);
        };
    }
}
