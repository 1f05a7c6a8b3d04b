package dev.sextant.promql.syntax;

import dev.sextant.promql.Dialect;
import dev.sextant.promql.Feature;
import dev.sextant.promql.ParseResult;
import dev.sextant.promql.PrometheusVersion;
import dev.sextant.promql.PromqlError;
import dev.sextant.promql.ast.Expr;
import dev.sextant.promql.grammar.PromqlParser.QueryContext;
import dev.sextant.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From text to checked tree. */
public final class Reader {
    /** So that a text of many thousand errors is answered in time. */
    private static final int MOST_HINTS = 500;

    private Reader() {}

    /** Reads a text; use {@link dev.sextant.promql.Promql#parse(String)}. */
    public static ParseResult read(String text, Dialect dialect) {
        if (text.length() > Limits.LONGEST) {
            return new ParseResult(text, Optional.empty(), List.of(Limits.tooLong()));
        }
        try {
            return read(new SourceText(text), dialect);
        } catch (StackOverflowError e) {
            return new ParseResult(text, Optional.empty(), List.of(Limits.stackTooSmall()));
        }
    }

    private static ParseResult read(SourceText source, Dialect dialect) {
        SyntaxTree tree = SyntaxTree.of(source, dialect.has(Feature.UNQUOTED_UTF8_NAMES));
        ExpressionBuilder builder = new ExpressionBuilder(source, tree.scan().tokens(), dialect);
        PromqlError error = tree.error();
        QueryContext query = tree.query();
        if (error != null) {
            PartialTree.check(builder, tree.reached());
            builder.lastError(RenamedDurations.explained(source, error, dialect.version()), tree.lexical());
            return refused(source, builder.errors(), dialect.version());
        }
        if (query == null || query.root == null) {
            return refused(
                    source,
                    List.of(PromqlError.syntax(new Span(0, 0), "no expression found in input")),
                    dialect.version());
        }
        Expr expr = builder.build(query.root);
        List<PromqlError> errors = builder.errors().isEmpty() ? RuleCheck.check(source, expr) : builder.errors();
        if (!errors.isEmpty()) {
            return refused(source, errors, dialect.version());
        }
        List<Lexeme> comments = tree.scan().comments();
        Expr commented = comments.isEmpty() ? expr : CommentPlacement.place(source, expr, comments);
        return new ParseResult(source.toString(), Optional.of(commented), List.of());
    }

    private static ParseResult refused(SourceText source, List<PromqlError> errors, PrometheusVersion version) {
        List<PromqlError> helpful = new ArrayList<>(errors);
        for (int i = 0; i < Math.min(errors.size(), MOST_HINTS); i++) {
            helpful.set(i, Hints.add(source, errors.get(i), version));
        }
        return new ParseResult(source.toString(), Optional.empty(), helpful);
    }
}
