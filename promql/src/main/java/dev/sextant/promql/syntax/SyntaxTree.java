package dev.sextant.promql.syntax;

import dev.sextant.promql.PromqlError;
import dev.sextant.promql.grammar.PromqlLexer;
import dev.sextant.promql.grammar.PromqlParser.QueryContext;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/**
 * A text as ANTLR sees it.
 *
 * @param scan the tokens
 * @param query what was read, absent after an error
 * @param error the first error, absent if there is none
 * @param lexical the index of the token at which the text could not be taken apart further, if that is the error, or -1
 * @param reached the innermost rule that the parser was in when it met the error
 */
record SyntaxTree(
        TokenScan scan,
        @Nullable QueryContext query,
        @Nullable PromqlError error,
        int lexical,
        @Nullable ParserRuleContext reached) {
    /**
     * Reads a text.
     *
     * @param unquotedNames whether names may have dots and letters of all scripts
     */
    static SyntaxTree of(SourceText source, boolean unquotedNames) {
        Machine machine = Machine.take();
        try {
            TokenScan scan = TokenScan.of(source, machine.automaton(), unquotedNames);
            return of(source, scan, machine);
        } finally {
            machine.giveBack(source);
        }
    }

    private static SyntaxTree of(SourceText source, TokenScan scan, Machine machine) {
        try {
            QueryContext query = machine.parser(scan.tokens(), 0).query();
            return new SyntaxTree(scan, query, null, -1, null);
        } catch (FirstError.Stop stop) {
            FirstError.Stop real = withoutNeighbours(machine, scan.tokens(), stop);
            return refused(source, scan, real);
        }
    }

    /**
     * What Prometheus has against an operator behind an offset in parentheses, which it takes for arithmetic on durations
     * although nothing of that kind follows.
     *
     * @param operator the index of the operator
     * @return nothing if what follows is no token at all, which is reported anyway
     */
    static @Nullable PromqlError notADuration(SourceText source, TokenArray tokens, int operator) {
        int wrong = operator + 1;
        Machine machine = Machine.take();
        try {
            machine.parser(tokens, operator).durationTail();
        } catch (FirstError.Stop stop) {
            wrong = stop.token().getTokenIndex();
        } finally {
            machine.giveBack(source);
        }
        Lexeme token = tokens.get(wrong);
        return token.getType() == PromqlLexer.FAULT
                ? null
                : PromqlError.syntax(source.span(token), SyntaxMessage.unexpectedInOffset(token));
    }

    /**
     * Prometheus's parser takes a comma for a comma and fill for the name of a metric before it sees what stands behind
     * them. So where it would have taken them, the next token is the first that is wrong.
     */
    private static FirstError.Stop withoutNeighbours(Machine machine, TokenArray tokens, FirstError.Stop stop) {
        if (!(stop.token() instanceof Lexeme token)) {
            return stop;
        }
        int type = token.getType();
        switch (type) {
            case PromqlLexer.LAST_COMMA -> token.become(PromqlLexer.COMMA);
            case PromqlLexer.FILL, PromqlLexer.FILL_LEFT, PromqlLexer.FILL_RIGHT ->
                token.become(PromqlLexer.METRIC_IDENTIFIER);
            default -> {
                return stop;
            }
        }
        try {
            machine.parser(tokens, 0).query();
            return stop;
        } catch (FirstError.Stop later) {
            token.become(type);
            return later.token().getTokenIndex() > token.getTokenIndex() ? later : stop;
        }
    }

    private static SyntaxTree refused(SourceText source, TokenScan scan, FirstError.Stop stop) {
        TokenArray tokens = scan.tokens();
        int at = stop.token().getTokenIndex();
        PromqlError lexical = scan.error();
        if (lexical != null && at >= tokens.size() - 2) {
            return new SyntaxTree(scan, null, lexical, tokens.size() - 2, stop.context());
        }
        String message = SyntaxMessage.unexpected(tokens, at, stop.context());
        PromqlError error = PromqlError.syntax(source.span(stop.token()), message);
        return new SyntaxTree(scan, null, error, -1, stop.context());
    }
}
