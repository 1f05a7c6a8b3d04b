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
import dev.sextant.promql.grammar.PromqlParser.DurationContext;
import dev.sextant.promql.grammar.PromqlParser.DurationOperandContext;
import dev.sextant.promql.grammar.PromqlParser.DurationTailContext;
import dev.sextant.promql.grammar.PromqlParser.OffsetContext;
import dev.sextant.promql.grammar.PromqlParser.SignedDurationContext;
import dev.sextant.source.Span;
import java.time.Duration;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** Builds ranges, steps and offsets. */
final class DurationBuilder {
    /** The seconds beyond which Prometheus's 64-bit nanoseconds overflow. */
    private static final double MOST_SECONDS = (double) Long.MAX_VALUE / 1e9;

    private final SourceText source;
    private final Findings findings;
    private final Gates gates;
    private final LiteralBuilder literals;

    DurationBuilder(SourceText source, Findings findings, Gates gates, LiteralBuilder literals) {
        this.source = source;
        this.findings = findings;
        this.gates = gates;
        this.literals = literals;
    }

    /** A range or a step: above zero, as far as that can be told. */
    DurationExpr length(DurationContext context) {
        DurationExpr built = build(context);
        if (built instanceof DurationNumber number && number.literal().value() <= 0) {
            int last = context.getStop().getTokenIndex();
            findings.afterNextToken(last, number.span(), "duration must be greater than 0");
            return new FixedDuration(Duration.ofMinutes(1), number.origin());
        }
        if (built instanceof DurationNumber && !context.first.signs.isEmpty()) {
            gates.signedDuration(source.span(context.first.signs.get(0)));
        }
        if (constant(built) <= 0) {
            gates.parenthesesAroundNothing(built.origin().span());
        }
        return fixed(built);
    }

    /** The value of a number behind signs and parentheses; not a number for all else. */
    private static double constant(DurationExpr duration) {
        if (duration instanceof DurationNumber number) {
            return number.literal().value();
        }
        if (duration instanceof DurationUnary unary) {
            return -constant(unary.operand());
        }
        return duration instanceof DurationParen paren ? constant(paren.inner()) : Double.NaN;
    }

    /** Whether an operator that follows is a part of the offset. */
    static boolean goesOn(OffsetContext context) {
        return context.signed != null || (context.sign == null && context.inner != null);
    }

    DurationExpr offset(OffsetContext context) {
        if (context.signed != null) {
            return fixed(signedTwice(context, context.signed));
        }
        if (context.plain != null) {
            DurationExpr plain = atom(context.plain, context.sign == null);
            offsetOfOldReleases(context, plain);
            return fixed(context.sign == null ? plain : offsetSign(context.sign, plain));
        }
        DurationExpr inner = paren(build(context.inner), context);
        if (context.sign != null) {
            return fixed(sign(context.sign, inner));
        }
        Climb climb = new Climb(context.tail);
        return climb.tooLong() ? refused(context) : fixed(climb.from(inner, 0));
    }

    private void offsetOfOldReleases(OffsetContext context, DurationExpr plain) {
        if (context.sign != null && context.sign.getType() == PromqlLexer.ADD) {
            gates.signedDuration(source.span(context.sign));
        }
        if (plain instanceof DurationNumber number
                && number.literal().duration()
                && number.literal().value() == 0) {
            gates.zeroOffset(number.span());
        }
    }

    private DurationExpr signedTwice(OffsetContext context, SignedDurationContext rest) {
        Climb climb = new Climb(rest.tail);
        if (climb.tooLong()) {
            return refused(context);
        }
        gates.signedDuration(source.span(context.sign));
        DurationExpr bare = rest.plain != null ? atom(rest.plain, true) : paren(build(rest.inner), rest);
        DurationExpr powers = climb.from(bare, BinaryOp.POWER.precedence());
        return climb.from(sign(context.sign, signs(rest.signs, powers)), 0);
    }

    DurationExpr build(DurationContext context) {
        if (context.tail.isEmpty()) {
            return signs(context.first.signs, bare(context.first));
        }
        Climb climb = new Climb(context.tail);
        return climb.tooLong() ? refused(context) : climb.signed(context.first, 0);
    }

    private DurationExpr refused(ParserRuleContext context) {
        Span span = source.span(context.getStart(), context.getStop());
        findings.limit(Limits.tooManyTerms(span));
        return new FixedDuration(Duration.ofMinutes(1), Origin.at(span));
    }

    /** Precedence climbing over a flat run of operands. */
    private final class Climb {
        private final List<DurationTailContext> tail;
        private int at;

        Climb(List<DurationTailContext> tail) {
            this.tail = tail;
        }

        boolean tooLong() {
            return tail.size() > Limits.MOST_TERMS;
        }

        DurationExpr from(DurationExpr start, int lowest) {
            DurationExpr left = start;
            while (at < tail.size() && op(tail.get(at).op).precedence() >= lowest) {
                DurationTailContext next = tail.get(at++);
                BinaryOp op = op(next.op);
                DurationExpr right = signed(next.next, op.isRightAssociative() ? op.precedence() : op.precedence() + 1);
                left = binary(op, next, left, right);
            }
            return left;
        }

        /** A sign binds looser than ^ and tighter than the rest. */
        DurationExpr signed(DurationOperandContext context, int lowest) {
            DurationExpr bare = bare(context);
            if (context.signs.isEmpty()) {
                return from(bare, lowest);
            }
            DurationExpr inner = from(bare, BinaryOp.POWER.precedence());
            return from(signs(context.signs, inner), lowest);
        }
    }

    private DurationExpr signs(List<Token> signs, DurationExpr operand) {
        DurationExpr signed = operand;
        for (int i = signs.size() - 1; i >= 0; i--) {
            signed = sign(signs.get(i), signed);
        }
        return signed;
    }

    private DurationExpr bare(DurationOperandContext context) {
        return context.plain != null ? atom(context.plain, true) : paren(build(context.inner), context);
    }

    private DurationExpr atom(DurationAtomContext context, boolean checked) {
        if (context.literal != null) {
            DurationNumber number = new DurationNumber(literals.number(context.literal));
            if (context.literal.getType() == PromqlLexer.NUMBER) {
                gates.numberAsDuration(number.span());
            }
            return checked ? inRange(number, number.span()) : number;
        }
        DurationCall.Function function = switch (context.function.getType()) {
            case PromqlLexer.STEP -> DurationCall.Function.STEP;
            case PromqlLexer.RANGE -> DurationCall.Function.RANGE;
            case PromqlLexer.MIN_OF -> DurationCall.Function.MIN_OF;
            default -> DurationCall.Function.MAX_OF;
        };
        List<DurationExpr> arguments =
                context.left == null ? List.of() : List.of(build(context.left), build(context.right));
        Origin origin = source.origin(context.getStart(), context.getStop());
        gates.durationFunction(function, origin.span());
        return new DurationCall(function, arguments, origin);
    }

    /** Prometheus keeps parentheses, but several of them as one. */
    private DurationExpr paren(DurationExpr inner, ParserRuleContext context) {
        Origin origin = source.origin(context.getStart(), context.getStop());
        gates.durationArithmetic(origin.span());
        return inner instanceof DurationParen ? inner : new DurationParen(inner, origin);
    }

    private DurationExpr offsetSign(Token sign, DurationExpr operand) {
        if (operand instanceof DurationNumber) {
            return sign(sign, operand);
        }
        return sign.getType() == PromqlLexer.SUB ? new DurationUnary(operand, from(sign, operand)) : operand;
    }

    private DurationExpr sign(Token sign, DurationExpr operand) {
        if (operand instanceof DurationNumber number) {
            return inRange(new DurationNumber(literals.signed(sign, number.literal())), source.span(sign));
        }
        gates.signedDuration(source.span(sign));
        return sign.getType() == PromqlLexer.SUB ? new DurationUnary(operand, from(sign, operand)) : operand;
    }

    private Origin from(Token sign, DurationExpr operand) {
        return Origin.at(
                source.byteOffset(sign.getStartIndex()), operand.origin().end());
    }

    private DurationExpr binary(BinaryOp op, DurationTailContext context, DurationExpr left, DurationExpr right) {
        Origin origin = Origin.at(left.origin().start(), right.origin().end());
        gates.durationArithmetic(origin.span());
        boolean divides = op == BinaryOp.DIVIDE || op == BinaryOp.MODULO;
        if (divides
                && right instanceof DurationNumber number
                && number.literal().value() == 0) {
            String message = op == BinaryOp.DIVIDE ? "division by zero" : "modulo by zero";
            findings.afterNextToken(context.getStop().getTokenIndex(), source.span(context.op), message);
            return zero();
        }
        return new DurationBinary(op, left, right, origin);
    }

    private DurationNumber inRange(DurationNumber number, Span blamed) {
        double value = number.literal().value();
        if (Math.abs(value) <= MOST_SECONDS || Double.isNaN(value)) {
            return number;
        }
        findings.syntax(blamed, "duration out of range");
        return zero();
    }

    /** What Prometheus goes on with after an error: a zero that stands nowhere. */
    private static DurationNumber zero() {
        return new DurationNumber(new NumberLiteral(0, false, "0", Origin.NONE));
    }

    /** A constant that stands alone is a length of time, however it was written; what is not a number stays what it is. */
    private static DurationExpr fixed(DurationExpr built) {
        if (!(built instanceof DurationNumber number)) {
            return built;
        }
        double seconds = number.literal().value();
        return Double.isNaN(seconds) ? number : FixedDuration.ofSeconds(seconds, number.origin());
    }

    static BinaryOp op(Token token) {
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
