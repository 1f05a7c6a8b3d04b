package dev.sextant.promql.syntax;

import dev.sextant.promql.Dialect;
import dev.sextant.promql.PromqlError;
import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.NumberLiteral;
import dev.sextant.promql.ast.Origin;
import dev.sextant.promql.ast.ParenExpr;
import dev.sextant.promql.ast.StringLiteral;
import dev.sextant.promql.ast.UnaryExpr;
import dev.sextant.promql.ast.UnaryOp;
import dev.sextant.promql.ast.ValueType;
import dev.sextant.promql.ast.VectorMatching;
import dev.sextant.promql.grammar.PromqlLexer;
import dev.sextant.promql.grammar.PromqlParser.AtomContext;
import dev.sextant.promql.grammar.PromqlParser.ContinuationContext;
import dev.sextant.promql.grammar.PromqlParser.ExprContext;
import dev.sextant.promql.grammar.PromqlParser.OperandContext;
import dev.sextant.promql.grammar.PromqlParser.SuffixContext;
import dev.sextant.source.Span;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * Makes the syntax tree of what ANTLR has read, and finds the errors that Prometheus's grammar finds in its actions.
 * After an error something harmless stands in the tree, which nobody gets to see.
 */
final class ExpressionBuilder {
    static final int NOTHING_PENDING = 0;

    private final SourceText source;
    private final Findings findings = new Findings();
    private final Gates gates;
    private final LiteralBuilder literals;
    private final SelectorBuilder selectors;
    private final DurationBuilder durations;
    private final SuffixBuilder suffixes;
    private final MatchingBuilder matchings;
    private final CallBuilder calls;

    ExpressionBuilder(SourceText source, TokenArray tokens, Dialect dialect) {
        this.source = source;
        this.gates = new Gates(dialect, findings);
        this.literals = new LiteralBuilder(source, findings, gates);
        this.selectors = new SelectorBuilder(source, findings, gates);
        this.durations = new DurationBuilder(source, findings, gates, literals);
        this.suffixes = new SuffixBuilder(source, findings, gates, durations, literals, tokens);
        this.matchings = new MatchingBuilder(findings, gates, selectors, literals);
        this.calls = new CallBuilder(source, findings, gates, this, selectors, tokens);
    }

    List<PromqlError> errors() {
        return findings.errors();
    }

    /** Ends the list of errors, if it has not ended before; see {@link SyntaxTree#lexical()}. */
    void lastError(PromqlError error, int lexical) {
        if (lexical < 0) {
            findings.last(error);
        } else {
            findings.lastToken(lexical, error);
        }
    }

    SelectorBuilder selectors() {
        return selectors;
    }

    DurationBuilder durations() {
        return durations;
    }

    SuffixBuilder suffixes() {
        return suffixes;
    }

    MatchingBuilder matchings() {
        return matchings;
    }

    CallBuilder calls() {
        return calls;
    }

    Expr build(ExprContext context) {
        return build(context, NOTHING_PENDING);
    }

    /** See {@link #build(ExprContext)}; an operator of the precedence {@code pending} follows without a right side. */
    Expr build(ExprContext context, int pending) {
        OperandContext first = context.first;
        if (context.rest.isEmpty()) {
            return first.signs.isEmpty() ? suffixed(first) : signed(first.signs, suffixed(first));
        }
        return new Climb(context.rest, pending).from(first, 0);
    }

    /**
     * Precedence climbing over a flat run of operands. Operators of one level are taken in a loop, so that only what is
     * nested needs the stack.
     */
    private final class Climb {
        private final List<ContinuationContext> tails;
        private final int pending;
        /** The operator that is looked at. */
        private int at;
        /** How many signs and right sides of ^ wait for what follows. */
        private int waiting;

        Climb(List<ContinuationContext> tails, int pending) {
            this.tails = tails;
            this.pending = pending;
        }

        /** An operand with all behind it that binds at least so tight. */
        Expr from(OperandContext first, int lowest) {
            Expr left = operand(first);
            ValueType type = matchings.type(left);
            while (at < tails.size()) {
                ContinuationContext tail = tails.get(at);
                BinaryOp op = MatchingBuilder.op(tail.op);
                if (op.precedence() < lowest) {
                    return left;
                }
                left = binary(tail, op, left, type);
                type = matchings.type(left);
            }
            return left;
        }

        /** A sign binds looser than ^ and tighter than the rest. */
        private Expr operand(OperandContext context) {
            Expr bare = suffixed(context);
            if (context.signs.isEmpty()) {
                return bare;
            }
            boolean raised = at < tails.size() && tails.get(at).op.getType() == PromqlLexer.POW;
            return signed(context.signs, raised ? binary(tails.get(at), BinaryOp.POWER, bare, bare.type()) : bare);
        }

        private Expr binary(ContinuationContext tail, BinaryOp op, Expr left, ValueType leftType) {
            VectorMatching matching = matchings.matching(tail);
            at++;
            Expr right = op.isRightAssociative() ? deeper(tail) : from(tail.right, op.precedence() + 1);
            if (at == tails.size() && pending > op.precedence()) {
                // What follows binds tighter, so the right side is not complete.
                return left;
            }
            int lastToken = tails.get(at - 1).getStop().getTokenIndex();
            return matchings.binary(op, left, leftType, right, tail.bool != null, matching, lastToken);
        }

        private Expr deeper(ContinuationContext power) {
            if (++waiting > Limits.DEEPEST) {
                tooDeep(power.op);
                at = tails.size();
                return NumberLiteral.of(1);
            }
            Expr right = from(power.right, BinaryOp.POWER.precedence());
            waiting--;
            return right;
        }
    }

    Expr suffixed(OperandContext context) {
        Expr built = atom(context.value);
        if (context.suffixes.size() > Limits.DEEPEST) {
            tooDeep(context.getStart());
            return built;
        }
        for (SuffixContext suffix : context.suffixes) {
            built = suffixes.apply(suffix, built);
        }
        return built;
    }

    private Expr signed(List<Token> signs, Expr operand) {
        if (signs.size() > Limits.DEEPEST) {
            tooDeep(signs.get(0));
            return operand;
        }
        Expr signed = operand;
        for (int i = signs.size() - 1; i >= 0; i--) {
            signed = signed(signs.get(i), signed);
        }
        return signed;
    }

    private Expr signed(Token sign, Expr operand) {
        if (operand instanceof NumberLiteral number) {
            return literals.signed(sign, number);
        }
        UnaryOp op = sign.getType() == PromqlLexer.SUB ? UnaryOp.MINUS : UnaryOp.PLUS;
        int start = source.byteOffset(sign.getStartIndex());
        return new UnaryExpr(op, operand, Origin.at(start, operand.origin().end()));
    }

    private void tooDeep(Token where) {
        Span span = source.from(where.getStartIndex());
        findings.limit(Limits.tooDeep(span));
    }

    private Expr atom(AtomContext context) {
        if (context.literal != null) {
            if (context.literal.getType() == PromqlLexer.DURATION) {
                gates.durationAsNumber(source.span(context.literal));
            }
            return literals.number(context.literal);
        }
        if (context.inner != null) {
            return new ParenExpr(build(context.inner), source.origin(context.getStart(), context.getStop()));
        }
        if (context.text != null) {
            String value = StringLiterals.contents(context.text.getText());
            return new StringLiteral(value, source.origin(context.text, context.text));
        }
        if (context.callArguments != null) {
            return context.aggregation != null ? calls.aggregation(context) : calls.call(context);
        }
        Token name = context.aggregation != null ? context.aggregation : context.name;
        return selectors.selector(name, context.braces, source.origin(context.getStart(), context.getStop()));
    }
}
