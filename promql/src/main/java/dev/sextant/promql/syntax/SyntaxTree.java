package dev.sextant.promql.syntax;

import dev.sextant.promql.PromqlError;
import dev.sextant.promql.grammar.PromqlLexer;
import dev.sextant.promql.grammar.PromqlParser;
import dev.sextant.promql.grammar.PromqlParser.QueryContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/**
 * A text as ANTLR sees it: the parse tree, or the first error.
 *
 * @param tokens all that the parser saw
 * @param needsFullContext whether the faster of ANTLR's two ways of deciding was not enough
 */
record SyntaxTree(
        Optional<QueryContext> query, Optional<PromqlError> error, List<Token> tokens, boolean needsFullContext) {
    static SyntaxTree of(SourceText source) {
        TokenScan scan = new TokenScan(source, lex(source));
        List<Token> tokens = scan.tokens();
        PromqlParser parser = new PromqlParser(new CommonTokenStream(new ListTokenSource(tokens)));
        parser.removeErrorListeners();
        parser.setErrorHandler(new FirstError());
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        try {
            return new SyntaxTree(Optional.of(parser.query()), Optional.empty(), tokens, false);
        } catch (ParseCancellationException e) {
            return again(source, scan, parser);
        }
    }

    /** All tokens, with the end of the text as the last. */
    private static List<Token> lex(SourceText source) {
        PromqlLexer lexer = new PromqlLexer(source.forLexer());
        lexer.removeErrorListeners();
        List<Token> tokens = new ArrayList<>();
        Token token;
        do {
            token = lexer.nextToken();
            tokens.add(token);
        } while (token.getType() != Token.EOF);
        return tokens;
    }

    /** SLL may refuse what is right, and may see an error too late; LL does neither. */
    private static SyntaxTree again(SourceText source, TokenScan scan, PromqlParser parser) {
        parser.reset();
        parser.getInterpreter().setPredictionMode(PredictionMode.LL);
        List<Token> tokens = scan.tokens();
        try {
            return new SyntaxTree(Optional.of(parser.query()), Optional.empty(), tokens, true);
        } catch (ParseCancellationException e) {
            Token offending = e.getCause() instanceof RecognitionException cause
                    ? cause.getOffendingToken()
                    : parser.getCurrentToken();
            return new SyntaxTree(Optional.empty(), Optional.of(explain(source, scan, offending)), tokens, true);
        }
    }

    private static PromqlError explain(SourceText source, TokenScan scan, Token offending) {
        List<Token> tokens = scan.tokens();
        int at = tokens.indexOf(offending);
        if (scan.error().isPresent() && at >= tokens.size() - 2) {
            return scan.error().get();
        }
        return PromqlError.syntax(source.span(offending), SyntaxMessage.unexpected(tokens, at));
    }
}
