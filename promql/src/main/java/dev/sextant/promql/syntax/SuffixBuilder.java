package dev.sextant.promql.syntax;

import dev.sextant.promql.PromqlError;
import dev.sextant.promql.ast.AtModifier;
import dev.sextant.promql.ast.DurationExpr;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.MatrixSelector;
import dev.sextant.promql.ast.Modifiers;
import dev.sextant.promql.ast.NumberLiteral;
import dev.sextant.promql.ast.Origin;
import dev.sextant.promql.ast.RangeExtension;
import dev.sextant.promql.ast.SubqueryExpr;
import dev.sextant.promql.ast.VectorSelector;
import dev.sextant.promql.grammar.PromqlLexer;
import dev.sextant.promql.grammar.PromqlParser.AtContext;
import dev.sextant.promql.grammar.PromqlParser.OffsetContext;
import dev.sextant.promql.grammar.PromqlParser.SuffixContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Builds what stands behind an expression: range, subquery, offset, moment, extension. */
final class SuffixBuilder {
    private static final String NEEDS_SELECTOR =
            " modifier must be preceded by an instant vector selector or range vector selector or a subquery";

    private static final String NO_SELECTOR = "ranges only allowed for vector selectors";
    private static final VectorSelector NOTHING = VectorSelector.of("nothing", List.of());

    private final SourceText source;
    private final Findings findings;
    private final Gates gates;
    private final DurationBuilder durations;
    private final LiteralBuilder literals;
    private final TokenArray tokens;
    /** What stands for a range of something other than a selector; what follows it is an error again. */
    private @Nullable Expr rangeOfNothing;
    /** See {@link #firstNumberInBrackets}; -1 until that is asked. */
    private int firstNumber = -1;

    SuffixBuilder(
            SourceText source,
            Findings findings,
            Gates gates,
            DurationBuilder durations,
            LiteralBuilder literals,
            TokenArray tokens) {
        this.source = source;
        this.findings = findings;
        this.gates = gates;
        this.durations = durations;
        this.literals = literals;
        this.tokens = tokens;
    }

    Expr apply(SuffixContext context, Expr inner) {
        if (context.length != null) {
            return context.colon == null ? range(context, inner) : subquery(context, inner);
        }
        if (context.shift != null) {
            return offset(context.shift, inner);
        }
        return context.moment != null ? moment(context.moment, inner) : extension(context.extension, inner);
    }

    private Expr subquery(SuffixContext context, Expr inner) {
        DurationExpr window = durations.length(context.length);
        if (gates.wantsNumberBeforeColon() && context.colon.getTokenIndex() < firstNumberInBrackets()) {
            gates.lengthWithoutNumber(source.span(context.length.getStart(), context.length.getStop()));
        }
        Optional<DurationExpr> step =
                context.step == null ? Optional.empty() : Optional.of(durations.length(context.step));
        return new SubqueryExpr(inner, window, step, Modifiers.NONE, to(inner, context.getStop()));
    }

    /** Where older releases begin to take a colon for one of a subquery, be it in these brackets or in others before. */
    private int firstNumberInBrackets() {
        if (firstNumber < 0) {
            boolean inBrackets = false;
            int at = 0;
            while (at < tokens.size() && !(inBrackets && isNumber(tokens.type(at)))) {
                inBrackets = tokens.type(at) == PromqlLexer.LBRACKET
                        || (inBrackets && tokens.type(at) != PromqlLexer.RBRACKET);
                at++;
            }
            firstNumber = at;
        }
        return firstNumber;
    }

    private static boolean isNumber(int type) {
        return type == PromqlLexer.NUMBER || type == PromqlLexer.DURATION;
    }

    private Expr range(SuffixContext context, Expr inner) {
        DurationExpr range = durations.length(context.length);
        if (!(inner instanceof VectorSelector selector)) {
            refuseRange(context, NO_SELECTOR);
            rangeOfNothing = new MatrixSelector(NOTHING, range, to(inner, context.getStop()));
            return rangeOfNothing;
        }
        Modifiers modifiers = selector.modifiers();
        if (modifiers.offset().isPresent()) {
            refuseRange(context, "no offset modifiers allowed before range");
        } else if (modifiers.at().isPresent()) {
            refuseRange(context, "no @ modifiers allowed before range");
        }
        return new MatrixSelector(selector, range, to(inner, context.getStop()));
    }

    private void refuseRange(SuffixContext context, String message) {
        findings.syntax(source.span(context.getStart(), context.getStop()), message);
    }

    private Expr offset(OffsetContext context, Expr inner) {
        DurationExpr offset = durations.offset(context);
        int after = context.getStop().getTokenIndex() + 1;
        if (DurationBuilder.goesOn(context) && isArithmetic(tokens.type(after))) {
            PromqlError error = SyntaxTree.notADuration(source, tokens, after);
            if (error == null) {
                // The text cannot be taken apart as far as the offset's end, which is reported alone.
                return inner;
            }
            findings.last(error);
        }
        Modifiers before = modifiers(inner);
        if (before == null || isRangeOfNothing(inner)) {
            refuse(context, inner, before == null ? "offset" + NEEDS_SELECTOR : NO_SELECTOR);
            return inner;
        }
        if (before.offset().isPresent()) {
            refuse(context, inner, "offset may not be set multiple times");
        }
        return modified(inner, before.offset(offset), to(inner, closing(context)));
    }

    private void refuse(OffsetContext context, Expr inner, String message) {
        if (DurationBuilder.goesOn(context)) {
            findings.afterNextToken(context.getStop().getTokenIndex(), inner.span(), message);
        } else {
            findings.syntax(inner.span(), message);
        }
    }

    private static boolean isArithmetic(int type) {
        return switch (type) {
            case PromqlLexer.ADD, PromqlLexer.SUB, PromqlLexer.MUL, PromqlLexer.DIV, PromqlLexer.MOD, PromqlLexer.POW ->
                true;
            default -> false;
        };
    }

    /**
     * The token that Prometheus takes for the end. Where only the next token tells whether the offset goes on, that one
     * is it if it could end something.
     */
    private Token closing(OffsetContext context) {
        Token next = tokens.get(context.getStop().getTokenIndex() + 1);
        boolean closes = next.getType() == PromqlLexer.RPAREN;
        return DurationBuilder.goesOn(context) && closes ? next : context.getStop();
    }

    private Expr moment(AtContext at, Expr inner) {
        AtModifier moment;
        if (at.bound != null) {
            moment = at.bound.getType() == PromqlLexer.START ? AtModifier.Bound.START : AtModifier.Bound.END;
        } else {
            NumberLiteral seconds = literals.signed(at.sign, at.literal);
            if (seconds.duration()) {
                gates.durationAsNumber(source.span(at.literal));
            }
            if (Double.isNaN(seconds.value()) || Math.abs(seconds.value()) >= (double) Long.MAX_VALUE) {
                findings.syntax(
                        inner.span(), "timestamp out of bounds for @ modifier: " + sixDecimals(seconds.value()));
            }
            moment = AtModifier.Timestamp.ofSeconds(seconds.value());
        }
        Modifiers before = modifiers(inner);
        if (before == null || isRangeOfNothing(inner)) {
            findings.syntax(inner.span(), before == null ? "@" + NEEDS_SELECTOR : NO_SELECTOR);
            return inner;
        }
        if (before.at().isPresent()) {
            findings.syntax(inner.span(), "@ <timestamp> may not be set multiple times");
            return inner;
        }
        return modified(inner, before.at(moment), to(inner, at.getStop()));
    }

    private static String sixDecimals(double value) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "+Inf" : "-Inf";
        }
        return new BigDecimal(value).setScale(6, RoundingMode.HALF_EVEN).toPlainString();
    }

    private Expr extension(Token word, Expr inner) {
        RangeExtension kind =
                word.getType() == PromqlLexer.ANCHORED ? RangeExtension.ANCHORED : RangeExtension.SMOOTHED;
        if (gates.wantsFlagForExtendedRange(kind.symbol(), source.span(word))) {
            findings.syntax(inner.span(), kind.symbol() + " modifier is experimental and not enabled");
            return inner;
        }
        if (isRangeOfNothing(inner)) {
            return inner;
        }
        if (inner instanceof SubqueryExpr) {
            findings.syntax(inner.span(), kind.symbol() + " modifier is not supported for subqueries");
            return inner;
        }
        Modifiers before = modifiers(inner);
        if (before == null) {
            findings.syntax(inner.span(), kind.symbol() + " modifier not implemented");
            return inner;
        }
        if (before.extension().isPresent() && before.extension().get() != kind) {
            findings.syntax(inner.span(), "anchored and smoothed modifiers cannot be used together");
            return inner;
        }
        // Prometheus does not count the word as a part of the selector.
        return modified(inner, before.extension(kind), inner.origin());
    }

    @SuppressWarnings("ReferenceEquality") // An equal one may be a real selector.
    private boolean isRangeOfNothing(Expr expr) {
        return expr == rangeOfNothing;
    }

    private static @Nullable Modifiers modifiers(Expr expr) {
        if (expr instanceof VectorSelector selector) {
            return selector.modifiers();
        }
        if (expr instanceof MatrixSelector matrix) {
            return matrix.selector().modifiers();
        }
        return expr instanceof SubqueryExpr subquery ? subquery.modifiers() : null;
    }

    private static Expr modified(Expr expr, Modifiers modifiers, Origin origin) {
        if (expr instanceof VectorSelector selector) {
            return selector.withModifiers(modifiers).withOrigin(origin);
        }
        if (expr instanceof MatrixSelector matrix) {
            return new MatrixSelector(matrix.selector().withModifiers(modifiers), matrix.range(), origin);
        }
        SubqueryExpr subquery = (SubqueryExpr) expr;
        return new SubqueryExpr(subquery.inner(), subquery.range(), subquery.step(), modifiers, origin);
    }

    private Origin to(Expr first, Token last) {
        return first.origin().upTo(source.byteOffset(last.getStopIndex() + 1));
    }
}
