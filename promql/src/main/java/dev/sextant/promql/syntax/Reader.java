package dev.sextant.promql.syntax;

import dev.sextant.promql.Feature;
import dev.sextant.promql.ParseResult;
import dev.sextant.promql.PromqlError;
import dev.sextant.promql.Span;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.grammar.PromqlParser.QueryContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** From text to checked tree. */
public final class Reader {
    /** The longest text, in UTF-16 units; rules are some thousand long at most. */
    private static final int LONGEST = 1 << 20;

    private Reader() {}

    /** Reads a text; use {@link dev.sextant.promql.Promql#parse(String)}. */
    public static ParseResult read(String text, Set<Feature> features) {
        if (text.length() > LONGEST) {
            return failed(
                    text, PromqlError.limit(new Span(0, 0), "expression is longer than " + LONGEST + " characters"));
        }
        try {
            return checked(new SourceText(text), features);
        } catch (StackOverflowError e) {
            // A caller's thread may have a far smaller stack than the nesting limit was made for.
            return failed(
                    text, PromqlError.limit(new Span(0, 0), "expression is nested too deep for this thread's stack"));
        }
    }

    private static ParseResult checked(SourceText source, Set<Feature> features) {
        SyntaxTree tree = SyntaxTree.of(source);
        if (tree.error().isPresent()) {
            return failed(source.toString(), Hints.add(source, tree.error().get()));
        }
        QueryContext query = tree.query().orElseThrow();
        if (query.expr() == null) {
            return failed(source.toString(), PromqlError.syntax(new Span(0, 0), "no expression found in input"));
        }
        TreeBuilder builder = new TreeBuilder(source, tree.tokens(), features);
        Expr expr = builder.build(query.expr());
        List<PromqlError> errors = builder.errors().isEmpty() ? RuleCheck.check(source, expr) : builder.errors();
        if (!errors.isEmpty()) {
            List<PromqlError> helpful =
                    errors.stream().map(error -> Hints.add(source, error)).toList();
            return new ParseResult(source.toString(), Optional.empty(), helpful);
        }
        return new ParseResult(source.toString(), Optional.of(expr), List.of());
    }

    private static ParseResult failed(String text, PromqlError error) {
        return new ParseResult(text, Optional.empty(), List.of(error));
    }
}
