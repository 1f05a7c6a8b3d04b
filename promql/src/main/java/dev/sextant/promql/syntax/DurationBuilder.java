package dev.sextant.promql.syntax;

import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.DurationBinary;
import dev.sextant.promql.ast.DurationCall;
import dev.sextant.promql.ast.DurationExpr;
import dev.sextant.promql.ast.DurationNumber;
import dev.sextant.promql.ast.DurationParen;
import dev.sextant.promql.ast.DurationUnary;
import dev.sextant.promql.ast.FixedDuration;
import dev.sextant.promql.ast.NumberLiteral;
import dev.sextant.promql.ast.Origin;
import dev.sextant.promql.grammar.PromqlLexer;
import dev.sextant.promql.grammar.PromqlParser.DurationAtomContext;
import dev.sextant.promql.grammar.PromqlParser.DurationBinaryContext;
import dev.sextant.promql.grammar.PromqlParser.DurationContext;
import dev.sextant.promql.grammar.PromqlParser.DurationParenContext;
import dev.sextant.promql.grammar.PromqlParser.DurationSignContext;
import dev.sextant.promql.grammar.PromqlParser.DurationTermContext;
import dev.sextant.promql.grammar.PromqlParser.GreedyOffsetContext;
import dev.sextant.promql.grammar.PromqlParser.OffsetContext;
import dev.sextant.promql.grammar.PromqlParser.OffsetTailContext;
import dev.sextant.promql.grammar.PromqlParser.PlainOffsetContext;
import dev.sextant.promql.grammar.PromqlParser.SignedOffsetContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Builds ranges, steps and offsets. */
final class DurationBuilder {
    /** The seconds beyond which Prometheus's 64-bit nanoseconds overflow. */
    private static final double MOST_SECONDS = (double) Long.MAX_VALUE / 1e9;

    private static final int MOST_TERMS = 500;

    private final SourceText source;
    private final Findings findings;
    private final LiteralBuilder literals;

    DurationBuilder(SourceText source, Findings findings, LiteralBuilder literals) {
        this.source = source;
        this.findings = findings;
        this.literals = literals;
    }

    /** A range or a step: above zero, as far as that can be told. */
    DurationExpr length(DurationContext context) {
        DurationExpr built = build(context);
        if (built instanceof DurationNumber number && number.literal().value() <= 0) {
            findings.syntax(number.span(), "duration must be greater than 0");
            return new FixedDuration(Duration.ofMinutes(1), number.origin());
        }
        return fixed(built);
    }

    DurationExpr offset(OffsetContext context) {
        if (context instanceof PlainOffsetContext plain) {
            return fixed(signed(plain.sign, term(plain.durationTerm()), plain));
        }
        if (context instanceof SignedOffsetContext signed) {
            return fixed(signed(signed.sign, paren(build(signed.duration())), signed));
        }
        GreedyOffsetContext greedy = (GreedyOffsetContext) context;
        DurationExpr first = paren(build(greedy.duration()));
        List<OffsetTailContext> tail = greedy.offsetTail();
        if (tail.size() > MOST_TERMS) {
            return tooLong(greedy);
        }
        return fixed(climb(first, new ArrayDeque<>(tail), 0));
    }

    /** Precedence climbing over what follows an offset in parentheses. */
    private DurationExpr climb(DurationExpr first, Deque<OffsetTailContext> rest, int lowest) {
        DurationExpr left = first;
        while (!rest.isEmpty() && op(rest.element().op).precedence() >= lowest) {
            OffsetTailContext next = rest.remove();
            BinaryOp op = op(next.op);
            DurationExpr operand = next.offsetOperand().duration() == null
                    ? term(next.offsetOperand().durationTerm())
                    : paren(build(next.offsetOperand().duration()));
            boolean signs = !next.sign.isEmpty();
            // A sign binds looser than ^ and tighter than the rest.
            DurationExpr right = climb(
                    operand,
                    rest,
                    signs || op.isRightAssociative() ? BinaryOp.POWER.precedence() : op.precedence() + 1);
            for (int i = next.sign.size() - 1; i >= 0; i--) {
                right = signed(next.sign.get(i), right, next);
            }
            left = binary(op, next.op, left, right, next);
        }
        return left;
    }

    /** The left side of a long sum is deep, so it is climbed in a loop. */
    private DurationExpr build(DurationContext context) {
        Deque<DurationBinaryContext> spine = new ArrayDeque<>();
        DurationContext leftmost = context;
        while (leftmost instanceof DurationBinaryContext binary) {
            spine.push(binary);
            leftmost = binary.duration(0);
        }
        if (spine.size() > MOST_TERMS) {
            return tooLong(context);
        }
        DurationExpr left = operand(leftmost);
        for (DurationBinaryContext binary : spine) {
            left = binary(op(binary.op), binary.op, left, build(binary.duration(1)), binary);
        }
        return left;
    }

    private DurationExpr operand(DurationContext context) {
        if (context instanceof DurationAtomContext atom) {
            return term(atom.durationTerm());
        }
        if (context instanceof DurationParenContext paren) {
            return paren(build(paren.duration()));
        }
        DurationSignContext sign = (DurationSignContext) context;
        return signed(sign.sign, build(sign.duration()), sign);
    }

    private DurationExpr term(DurationTermContext term) {
        if (term.literal != null) {
            return inRange(new DurationNumber(literals.number(term.literal)));
        }
        DurationCall.Function function =
                DurationCall.Function.valueOf(PromqlLexer.VOCABULARY.getSymbolicName(term.function.getType()));
        return new DurationCall(
                function, term.duration().stream().map(this::build).toList(), at(term));
    }

    private static DurationExpr paren(DurationExpr inner) {
        return inner instanceof DurationParen ? inner : new DurationParen(inner, inner.origin());
    }

    private DurationExpr signed(@Nullable Token sign, DurationExpr operand, ParserRuleContext context) {
        if (sign == null) {
            return operand;
        }
        boolean minus = sign.getType() == PromqlLexer.SUB;
        if (operand instanceof DurationNumber number) {
            NumberLiteral literal = number.literal();
            return new DurationNumber(
                    minus
                            ? literal.negated(at(context))
                            : new NumberLiteral(literal.value(), literal.duration(), literal.lexeme(), at(context)));
        }
        return minus ? new DurationUnary(operand, at(context)) : operand;
    }

    private DurationExpr binary(
            BinaryOp op, Token token, DurationExpr left, DurationExpr right, ParserRuleContext context) {
        boolean divides = op == BinaryOp.DIVIDE || op == BinaryOp.MODULO;
        if (divides
                && right instanceof DurationNumber number
                && number.literal().value() == 0) {
            findings.syntax(source.span(token), op == BinaryOp.DIVIDE ? "division by zero" : "modulo by zero");
        }
        return new DurationBinary(op, left, right, at(context));
    }

    private DurationNumber inRange(DurationNumber number) {
        if (Math.abs(number.literal().value()) <= MOST_SECONDS
                || Double.isNaN(number.literal().value())) {
            return number;
        }
        findings.syntax(number.span(), "duration out of range");
        return new DurationNumber(new NumberLiteral(1, false, "1", number.origin()));
    }

    /** A constant that stands alone is a length of time, however it was written. */
    private DurationExpr fixed(DurationExpr built) {
        if (!(built instanceof DurationNumber number)) {
            return built;
        }
        double seconds = number.literal().value();
        if (Double.isNaN(seconds)) {
            // Go converts NaN to some integer; Prometheus accepts it as an offset, with which nothing can be done.
            return new FixedDuration(Duration.ZERO, number.origin());
        }
        BigDecimal nanos = new BigDecimal(seconds * 1e9).setScale(0, RoundingMode.HALF_UP);
        long exact = nanos.min(BigDecimal.valueOf(Long.MAX_VALUE))
                .max(BigDecimal.valueOf(Long.MIN_VALUE))
                .longValue();
        return new FixedDuration(Duration.ofNanos(exact), number.origin());
    }

    private DurationExpr tooLong(ParserRuleContext context) {
        findings.limit(at(context).span(), "duration expression has more than " + MOST_TERMS + " operators");
        return new FixedDuration(Duration.ofMinutes(1), at(context));
    }

    private Origin at(ParserRuleContext context) {
        return Origin.at(source.span(context.getStart(), context.getStop()));
    }

    private static BinaryOp op(Token token) {
        return switch (token.getType()) {
            case PromqlLexer.ADD -> BinaryOp.ADD;
            case PromqlLexer.SUB -> BinaryOp.SUBTRACT;
            case PromqlLexer.MUL -> BinaryOp.MULTIPLY;
            case PromqlLexer.DIV -> BinaryOp.DIVIDE;
            case PromqlLexer.MOD -> BinaryOp.MODULO;
            default -> BinaryOp.POWER;
        };
    }
}
