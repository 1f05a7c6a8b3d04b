package dev.sextant.promql.syntax;

import dev.sextant.promql.Feature;
import dev.sextant.promql.PromqlError;
import dev.sextant.promql.Span;
import dev.sextant.promql.ast.Aggregation;
import dev.sextant.promql.ast.AggregationOp;
import dev.sextant.promql.ast.BinaryOp;
import dev.sextant.promql.ast.Call;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.FunctionSignature;
import dev.sextant.promql.ast.Grouping;
import dev.sextant.promql.ast.NumberLiteral;
import dev.sextant.promql.ast.Origin;
import dev.sextant.promql.ast.ParenExpr;
import dev.sextant.promql.ast.StringLiteral;
import dev.sextant.promql.ast.UnaryExpr;
import dev.sextant.promql.ast.UnaryOp;
import dev.sextant.promql.ast.ValueType;
import dev.sextant.promql.function.FunctionTable;
import dev.sextant.promql.grammar.PromqlLexer;
import dev.sextant.promql.grammar.PromqlParser.AggregationContext;
import dev.sextant.promql.grammar.PromqlParser.ArgumentsContext;
import dev.sextant.promql.grammar.PromqlParser.BinaryContext;
import dev.sextant.promql.grammar.PromqlParser.CallContext;
import dev.sextant.promql.grammar.PromqlParser.ExprContext;
import dev.sextant.promql.grammar.PromqlParser.NumberContext;
import dev.sextant.promql.grammar.PromqlParser.ParenContext;
import dev.sextant.promql.grammar.PromqlParser.SelectorContext;
import dev.sextant.promql.grammar.PromqlParser.StringContext;
import dev.sextant.promql.grammar.PromqlParser.UnaryContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/**
 * Makes the syntax tree of a parse tree, and finds the errors that Prometheus's grammar finds in its actions. After an
 * error something harmless stands in the tree, which nobody gets to see.
 */
final class TreeBuilder {
    private final SourceText source;
    private final Set<Feature> features;
    private final Findings findings = new Findings();
    private final LiteralBuilder literals;
    private final SelectorBuilder selectors;
    private final PostfixBuilder postfixes;
    private final MatchingBuilder matchings;

    TreeBuilder(SourceText source, List<Token> tokens, Set<Feature> features) {
        this.source = source;
        this.features = features;
        this.literals = new LiteralBuilder(source, findings);
        this.selectors = new SelectorBuilder(source, findings);
        DurationBuilder durations = new DurationBuilder(source, findings, literals);
        this.postfixes = new PostfixBuilder(source, findings, durations, literals, tokens, features);
        this.matchings = new MatchingBuilder(source, findings, selectors, literals, tokens, features);
    }

    List<PromqlError> errors() {
        return findings.errors();
    }

    /** Operators and modifiers nest on the left without end, so the left side is climbed in a loop. */
    Expr build(ExprContext context) {
        Deque<ExprContext> spine = new ArrayDeque<>();
        ExprContext leftmost = context;
        while (leftmost.getChild(0) instanceof ExprContext left) {
            spine.push(leftmost);
            leftmost = left;
        }
        Expr built = primary(leftmost);
        for (ExprContext outer : spine) {
            built = outer instanceof BinaryContext binary ? binary(binary, built) : postfixes.apply(outer, built);
        }
        return built;
    }

    private Expr primary(ExprContext context) {
        if (context instanceof SelectorContext selector) {
            return selectors.selector(selector);
        }
        if (context instanceof NumberContext number) {
            return literals.number(number.literal);
        }
        if (context instanceof CallContext call) {
            return call(call);
        }
        if (context instanceof AggregationContext aggregation) {
            return aggregation(aggregation);
        }
        if (context instanceof ParenContext paren) {
            return new ParenExpr(build(paren.expr()), at(paren));
        }
        if (context instanceof StringContext string) {
            return new StringLiteral(StringLiterals.contents(string.getText()), at(string));
        }
        return unary((UnaryContext) context);
    }

    private Expr unary(UnaryContext context) {
        Expr inner = build(context.expr());
        boolean minus = context.sign.getType() == PromqlLexer.SUB;
        if (inner instanceof NumberLiteral number) {
            return minus
                    ? number.negated(at(context))
                    : new NumberLiteral(number.value(), number.duration(), number.lexeme(), at(context));
        }
        return new UnaryExpr(minus ? UnaryOp.MINUS : UnaryOp.PLUS, inner, at(context));
    }

    private Expr binary(BinaryContext context, Expr left) {
        Expr right = build(context.expr(1));
        BinaryOp op = op(context.op);
        Origin origin = Origin.at(left.span().cover(right.span()));
        return matchings.binary(op, left, right, context.matching(), origin);
    }

    private static BinaryOp op(Token token) {
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
        for (BinaryOp op : BinaryOp.values()) {
            if (op.symbol().equals(symbol)) {
                return op;
            }
        }
        throw new IllegalStateException("no operator " + symbol);
    }

    private List<Expr> arguments(ArgumentsContext context) {
        List<Expr> built = new ArrayList<>();
        for (ExprContext argument : context.expr()) {
            built.add(build(argument));
        }
        if (context.trailing != null) {
            findings.syntax(source.span(context.trailing), "trailing commas not allowed in function call args");
        }
        return built;
    }

    private Expr call(CallContext context) {
        List<Expr> arguments = arguments(context.arguments());
        Token word = context.functionName().getStart();
        String name = word.getText();
        Span at = source.span(word);
        Optional<FunctionSignature> function = FunctionTable.find(name);
        if (function.isEmpty()) {
            findings.syntax(at, "unknown function with name \"" + name + "\"");
        } else if (function.get().experimental() && !features.contains(Feature.EXPERIMENTAL_FUNCTIONS)) {
            findings.syntax(at, "function \"" + name + "\" is not enabled");
        }
        return new Call(function.orElseGet(() -> standIn(name)), arguments, at(context));
    }

    private static FunctionSignature standIn(String name) {
        return new FunctionSignature(name, List.of(ValueType.VECTOR), -1, ValueType.VECTOR, false);
    }

    private Expr aggregation(AggregationContext context) {
        AggregationOp op = AggregationOp.of(context.op.getText()).orElseThrow();
        Grouping grouping = Grouping.NONE;
        if (context.grouping() != null) {
            List<String> labels = selectors.labels(context.grouping().labels());
            boolean without = context.grouping().clause.getType() == PromqlLexer.WITHOUT;
            grouping = new Grouping(without, labels);
        }
        List<Expr> arguments = arguments(context.arguments());
        Origin at = at(context);
        int wanted = op.parameter().isPresent() ? 2 : 1;
        if (arguments.isEmpty()) {
            findings.syntax(at.span(), "no arguments for aggregate expression provided");
        } else if (op.isExperimental() && !features.contains(Feature.EXPERIMENTAL_FUNCTIONS)) {
            findings.syntax(
                    at.span(),
                    op.symbol()
                            + "() is experimental and must be enabled with"
                            + " --enable-feature=promql-experimental-functions");
        } else if (arguments.size() != wanted) {
            findings.syntax(
                    at.span(),
                    "wrong number of arguments for aggregate expression provided, expected "
                            + wanted
                            + ", got "
                            + arguments.size());
        } else {
            Optional<Expr> parameter = wanted == 2 ? Optional.of(arguments.get(0)) : Optional.empty();
            return new Aggregation(op, grouping, parameter, arguments.get(wanted - 1), at);
        }
        return new Call(standIn(op.symbol()), arguments, at);
    }

    private Origin at(ParserRuleContext context) {
        return Origin.at(source.span(context.getStart(), context.getStop()));
    }
}
