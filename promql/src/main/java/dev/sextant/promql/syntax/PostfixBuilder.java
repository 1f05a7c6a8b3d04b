package dev.sextant.promql.syntax;

import dev.sextant.promql.Feature;
import dev.sextant.promql.Span;
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
import dev.sextant.promql.grammar.PromqlParser.ExprContext;
import dev.sextant.promql.grammar.PromqlParser.GreedyOffsetContext;
import dev.sextant.promql.grammar.PromqlParser.RangeContext;
import dev.sextant.promql.grammar.PromqlParser.SubqueryContext;
import dev.sextant.promql.grammar.PromqlParser.WithAtContext;
import dev.sextant.promql.grammar.PromqlParser.WithExtensionContext;
import dev.sextant.promql.grammar.PromqlParser.WithOffsetContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** Builds what stands behind an expression: range, subquery, offset, moment, extension. */
final class PostfixBuilder {
    private static final String NEEDS_SELECTOR =
            " modifier must be preceded by an instant vector selector or range vector selector or a subquery";

    private final SourceText source;
    private final Findings findings;
    private final DurationBuilder durations;
    private final LiteralBuilder literals;
    private final List<Token> tokens;
    private final Set<Feature> features;

    PostfixBuilder(
            SourceText source,
            Findings findings,
            DurationBuilder durations,
            LiteralBuilder literals,
            List<Token> tokens,
            Set<Feature> features) {
        this.source = source;
        this.findings = findings;
        this.durations = durations;
        this.literals = literals;
        this.tokens = tokens;
        this.features = features;
    }

    Expr apply(ExprContext context, Expr inner) {
        if (context instanceof RangeContext range) {
            return range(range, inner);
        }
        if (context instanceof SubqueryContext subquery) {
            DurationExpr window = durations.length(subquery.window);
            Optional<DurationExpr> step =
                    Optional.ofNullable(subquery.resolution).map(durations::length);
            return new SubqueryExpr(inner, window, step, Modifiers.NONE, at(inner, subquery));
        }
        if (context instanceof WithOffsetContext offset) {
            return offset(offset, inner);
        }
        if (context instanceof WithAtContext moment) {
            return moment(moment, inner);
        }
        return extension((WithExtensionContext) context, inner);
    }

    private Expr range(RangeContext context, Expr inner) {
        DurationExpr range = durations.length(context.duration());
        Span brackets =
                source.span(context.LBRACKET().getSymbol(), context.RBRACKET().getSymbol());
        if (!(inner instanceof VectorSelector selector)) {
            findings.syntax(brackets, "ranges only allowed for vector selectors");
            return inner;
        }
        if (selector.modifiers().offset().isPresent()) {
            findings.syntax(brackets, "no offset modifiers allowed before range");
        } else if (selector.modifiers().at().isPresent()) {
            findings.syntax(brackets, "no @ modifiers allowed before range");
        }
        return new MatrixSelector(selector, range, at(inner, context));
    }

    private Expr offset(WithOffsetContext context, Expr inner) {
        DurationExpr offset = durations.offset(context.offset());
        if (context.offset() instanceof GreedyOffsetContext greedy) {
            refuseOperandAsDuration(greedy);
        }
        Optional<Modifiers> before = modifiers(inner);
        if (before.isEmpty()) {
            findings.syntax(inner.span(), "offset" + NEEDS_SELECTOR);
            return inner;
        }
        if (before.get().offset().isPresent()) {
            findings.syntax(inner.span(), "offset may not be set multiple times");
            return inner;
        }
        return modified(inner, at(inner, context), modifiers -> modifiers.offset(offset));
    }

    /**
     * Prometheus takes an operator behind an unsigned offset in parentheses for a part of the offset, and then wants a
     * duration; this grammar would find another way to read it.
     */
    private void refuseOperandAsDuration(GreedyOffsetContext context) {
        int at = context.getStop().getTokenIndex() + 1;
        switch (tokens.get(at).getType()) {
            case PromqlLexer.ADD,
                    PromqlLexer.SUB,
                    PromqlLexer.MUL,
                    PromqlLexer.DIV,
                    PromqlLexer.MOD,
                    PromqlLexer.POW -> {
                Token after = tokens.get(at + 1);
                findings.syntax(source.span(after), SyntaxMessage.unexpectedInOffset(after));
            }
            default -> {
                // nothing that could be taken for arithmetic on durations
            }
        }
    }

    private Expr moment(WithAtContext context, Expr inner) {
        AtContext at = context.at();
        AtModifier moment;
        if (at.bound != null) {
            moment = at.bound.getType() == PromqlLexer.START ? AtModifier.Bound.START : AtModifier.Bound.END;
        } else {
            NumberLiteral seconds = literals.signed(at.sign, at.literal);
            if (Double.isNaN(seconds.value()) || Math.abs(seconds.value()) >= (double) Long.MAX_VALUE) {
                findings.syntax(
                        inner.span(), "timestamp out of bounds for @ modifier: " + sixDecimals(seconds.value()));
                return inner;
            }
            moment = new AtModifier.Timestamp(Math.round(seconds.value() * 1000));
        }
        Optional<Modifiers> before = modifiers(inner);
        if (before.isEmpty()) {
            findings.syntax(inner.span(), "@" + NEEDS_SELECTOR);
            return inner;
        }
        if (before.get().at().isPresent()) {
            findings.syntax(inner.span(), "@ <timestamp> may not be set multiple times");
            return inner;
        }
        return modified(inner, at(inner, context), modifiers -> modifiers.at(moment));
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

    private Expr extension(WithExtensionContext context, Expr inner) {
        RangeExtension kind =
                context.extension.getType() == PromqlLexer.ANCHORED ? RangeExtension.ANCHORED : RangeExtension.SMOOTHED;
        if (!features.contains(Feature.EXTENDED_RANGE_SELECTORS)) {
            findings.syntax(inner.span(), kind.symbol() + " modifier is experimental and not enabled");
            return inner;
        }
        if (inner instanceof SubqueryExpr) {
            findings.syntax(inner.span(), kind.symbol() + " modifier is not supported for subqueries");
            return inner;
        }
        Optional<Modifiers> before = modifiers(inner);
        if (before.isEmpty()) {
            findings.syntax(inner.span(), kind.symbol() + " modifier not implemented");
            return inner;
        }
        if (before.get().extension().isPresent() && before.get().extension().get() != kind) {
            findings.syntax(inner.span(), "anchored and smoothed modifiers cannot be used together");
            return inner;
        }
        // Prometheus does not count the word as a part of the selector.
        return modified(inner, inner.origin(), modifiers -> modifiers.extension(kind));
    }

    private static Optional<Modifiers> modifiers(Expr expr) {
        if (expr instanceof VectorSelector selector) {
            return Optional.of(selector.modifiers());
        }
        if (expr instanceof MatrixSelector matrix) {
            return Optional.of(matrix.selector().modifiers());
        }
        return expr instanceof SubqueryExpr subquery ? Optional.of(subquery.modifiers()) : Optional.empty();
    }

    private static Expr modified(Expr expr, Origin origin, UnaryOperator<Modifiers> change) {
        if (expr instanceof VectorSelector selector) {
            return selector.withModifiers(change.apply(selector.modifiers())).withOrigin(origin);
        }
        if (expr instanceof MatrixSelector matrix) {
            VectorSelector selector = matrix.selector();
            return new MatrixSelector(
                    selector.withModifiers(change.apply(selector.modifiers())), matrix.range(), origin);
        }
        SubqueryExpr subquery = (SubqueryExpr) expr;
        return new SubqueryExpr(
                subquery.inner(), subquery.range(), subquery.step(), change.apply(subquery.modifiers()), origin);
    }

    private Origin at(Expr first, ParserRuleContext context) {
        return Origin.at(first.span().cover(source.span(context.getStop())));
    }
}
