package dev.sextant.promql.syntax;

import dev.sextant.promql.Feature;
import dev.sextant.promql.ast.BinaryExpr;
import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.Origin;
import dev.sextant.promql.ast.ValueType;
import dev.sextant.promql.ast.VectorMatching;
import dev.sextant.promql.grammar.PromqlLexer;
import dev.sextant.promql.grammar.PromqlParser.FillContext;
import dev.sextant.promql.grammar.PromqlParser.MatchingContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/** Builds binary expressions with what stands between operator and right side. */
final class MatchingBuilder {
    private final SourceText source;
    private final Findings findings;
    private final SelectorBuilder selectors;
    private final LiteralBuilder literals;
    private final List<Token> tokens;
    private final Set<Feature> features;

    MatchingBuilder(
            SourceText source,
            Findings findings,
            SelectorBuilder selectors,
            LiteralBuilder literals,
            List<Token> tokens,
            Set<Feature> features) {
        this.source = source;
        this.findings = findings;
        this.selectors = selectors;
        this.literals = literals;
        this.tokens = tokens;
        this.features = features;
    }

    Expr binary(BinaryOp op, Expr left, Expr right, MatchingContext context, Origin origin) {
        VectorMatching matching = VectorMatching.DEFAULT;
        boolean bool = context.BOOL() != null;
        if (context.clause != null) {
            matching = clause(context);
        }
        if (!context.fill().isEmpty()) {
            matching = fill(matching, context.fill());
            if (!features.contains(Feature.BINOP_FILL_MODIFIERS)) {
                findings.syntax(origin.span(), "binop fill modifiers are experimental and not enabled");
            }
        }
        // Prometheus forgets a clause without labels where there is nothing to match, and does not print it again.
        if (!matching.equals(VectorMatching.DEFAULT)
                && matching.labels().isEmpty()
                && !matching.hasFill()
                && !(left.type() == ValueType.VECTOR && right.type() == ValueType.VECTOR)) {
            matching = VectorMatching.DEFAULT;
        }
        return new BinaryExpr(op, left, right, bool, matching, origin);
    }

    private VectorMatching clause(MatchingContext context) {
        List<String> labels = selectors.labels(context.labels(0));
        VectorMatching matching = context.clause.getType() == PromqlLexer.ON
                ? VectorMatching.on(labels)
                : VectorMatching.ignoring(labels);
        if (context.group == null) {
            return matching;
        }
        VectorMatching.Group side = context.group.getType() == PromqlLexer.GROUP_LEFT
                ? VectorMatching.Group.LEFT
                : VectorMatching.Group.RIGHT;
        if (context.include == null) {
            refuseOperandAsLabels(context.group);
            return matching.group(side, List.of());
        }
        return matching.group(side, selectors.labels(context.include));
    }

    /**
     * Prometheus always takes parentheses behind {@code group_left} for labels, and then misses the right side; this
     * grammar would find another way to read it.
     */
    private void refuseOperandAsLabels(Token group) {
        int at = group.getTokenIndex() + 1;
        if (tokens.get(at).getType() != PromqlLexer.LPAREN) {
            return;
        }
        int depth = 0;
        do {
            int type = tokens.get(at).getType();
            depth += type == PromqlLexer.LPAREN ? 1 : type == PromqlLexer.RPAREN ? -1 : 0;
            at++;
        } while (depth > 0);
        Token after = tokens.get(at);
        findings.syntax(source.span(after), SyntaxMessage.unexpected(tokens, at));
    }

    private VectorMatching fill(VectorMatching matching, List<FillContext> fills) {
        Optional<Double> left = Optional.empty();
        Optional<Double> right = Optional.empty();
        boolean both = false;
        for (FillContext fill : fills) {
            int side = fill.side.getType();
            double value = literals.signed(fill.sign, fill.literal).value();
            boolean wantsLeft = side != PromqlLexer.FILL_RIGHT;
            boolean wantsRight = side != PromqlLexer.FILL_LEFT;
            if (both || (wantsLeft && left.isPresent()) || (wantsRight && right.isPresent())) {
                // Prometheus takes the word for a metric then, which no parenthesis can follow.
                Token paren = fill.LPAREN().getSymbol();
                findings.syntax(source.span(paren), "unexpected " + TokenText.describe(paren));
                return matching;
            }
            both = side == PromqlLexer.FILL;
            left = wantsLeft ? Optional.of(value) : left;
            right = wantsRight ? Optional.of(value) : right;
        }
        return matching.fill(left, right);
    }
}
