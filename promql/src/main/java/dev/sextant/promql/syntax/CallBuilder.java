package dev.sextant.promql.syntax;

import dev.sextant.promql.PrometheusVersion;
import dev.sextant.promql.ast.Aggregation;
import dev.sextant.promql.ast.AggregationOp;
import dev.sextant.promql.ast.Call;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.ast.FunctionSignature;
import dev.sextant.promql.ast.Grouping;
import dev.sextant.promql.ast.Origin;
import dev.sextant.promql.ast.ValueType;
import dev.sextant.promql.grammar.PromqlLexer;
import dev.sextant.promql.grammar.PromqlParser.ArgumentContext;
import dev.sextant.promql.grammar.PromqlParser.ArgumentsContext;
import dev.sextant.promql.grammar.PromqlParser.AtomContext;
import dev.sextant.promql.grammar.PromqlParser.GroupingContext;
import dev.sextant.promql.print.StringText;
import dev.sextant.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Builds calls of functions, and aggregations. */
final class CallBuilder {
    private final SourceText source;
    private final Findings findings;
    private final Gates gates;
    private final ExpressionBuilder expressions;
    private final SelectorBuilder selectors;
    private final TokenArray tokens;

    CallBuilder(
            SourceText source,
            Findings findings,
            Gates gates,
            ExpressionBuilder expressions,
            SelectorBuilder selectors,
            TokenArray tokens) {
        this.source = source;
        this.findings = findings;
        this.gates = gates;
        this.expressions = expressions;
        this.selectors = selectors;
        this.tokens = tokens;
    }

    Expr call(AtomContext context) {
        List<Expr> arguments = arguments(context.callArguments);
        Token word = context.name;
        FunctionSignature function = function(word.getText(), word);
        return new Call(function, arguments, source.origin(context.getStart(), context.getStop()));
    }

    private FunctionSignature function(String name, Token word) {
        Optional<FunctionSignature> found = gates.function(name);
        if (found.isEmpty()) {
            findings.syntax(source.span(word), "unknown function with name " + StringText.quote(name));
            return standIn(name);
        }
        FunctionSignature function = found.get();
        if (!gates.knows(function)) {
            gates.newFunction(function, source.span(word));
        } else if (!gates.enabled(function)) {
            findings.syntax(source.span(word), "function " + StringText.quote(name) + " is not enabled");
        }
        return function;
    }

    private static FunctionSignature standIn(String name) {
        return new FunctionSignature(
                name, List.of(ValueType.VECTOR), -1, ValueType.VECTOR, PrometheusVersion.OLDEST, Optional.empty());
    }

    Expr aggregation(AtomContext context) {
        Token word = context.aggregation;
        AggregationOp op = AggregationOp.of(word.getText()).orElseThrow();
        Grouping grouping = context.before != null ? grouping(context.before) : Grouping.NONE;
        List<Expr> arguments = arguments(context.callArguments);
        grouping = context.after != null ? grouping(context.after) : grouping;
        Origin at = at(context);
        int wanted = op.parameter().isPresent() ? 2 : 1;
        if (!gates.knows(op)) {
            gates.newAggregation(op, at.span());
        } else if (arguments.isEmpty()) {
            fault(context, at, "no arguments for aggregate expression provided");
        } else if (!gates.enabled(op)) {
            String flag = " is experimental and must be enabled with --enable-feature=promql-experimental-functions";
            fault(context, at, op.symbol() + "()" + flag);
        } else if (arguments.size() != wanted) {
            String message = "wrong number of arguments for aggregate expression provided, expected ";
            fault(context, at, message + wanted + ", got " + arguments.size());
        } else {
            Optional<Expr> parameter = wanted == 2 ? Optional.of(arguments.get(0)) : Optional.empty();
            return new Aggregation(op, grouping, parameter, arguments.get(wanted - 1), selectors.named(at));
        }
        return new Call(standIn(op.symbol()), arguments, at);
    }

    private void fault(AtomContext context, Origin at, String message) {
        if (context.before == null && context.after == null) {
            findings.afterNextToken(context.getStop().getTokenIndex(), at.span(), message);
        } else {
            findings.syntax(at.span(), message);
        }
    }

    Grouping grouping(GroupingContext context) {
        List<String> labels = selectors.labels(context.names.list);
        return new Grouping(context.clause.getType() == PromqlLexer.WITHOUT, labels);
    }

    List<Expr> arguments(ArgumentsContext context) {
        if (context.first == null) {
            return List.of();
        }
        if (context.rest.isEmpty()) {
            return List.of(expressions.build(context.first));
        }
        List<Expr> built = new ArrayList<>(context.rest.size() + 1);
        built.add(expressions.build(context.first));
        for (ArgumentContext argument : context.rest) {
            Expr value = argument(argument);
            if (value != null) {
                built.add(value);
            }
        }
        return built;
    }

    /** An argument behind a comma; nothing where the comma ends the list, which is an error. */
    @Nullable
    Expr argument(ArgumentContext context) {
        if (context.value == null) {
            Span comma = source.span(context.comma);
            int last = context.comma.getTokenIndex();
            findings.afterNextToken(last, comma, "trailing commas not allowed in function call args");
            return null;
        }
        return expressions.build(context.value);
    }

    /**
     * From the operator to its last parenthesis. Without a clause behind it Prometheus has read one token further, and
     * takes that for the end if it could end something; it sees the mistake where only spaces lie between two
     * parentheses.
     */
    private Origin at(AtomContext context) {
        Token stop = context.getStop();
        Token end = stop;
        if (context.before == null && context.after == null) {
            Token next = tokens.get(stop.getTokenIndex() + 1);
            boolean closes = switch (next.getType()) {
                case PromqlLexer.NUMBER, PromqlLexer.DURATION, PromqlLexer.RBRACKET, PromqlLexer.RBRACE -> true;
                case PromqlLexer.RPAREN -> source.hasCommentBetween(stop, next);
                default -> false;
            };
            end = closes ? next : stop;
        }
        return source.origin(context.getStart(), end);
    }
}
