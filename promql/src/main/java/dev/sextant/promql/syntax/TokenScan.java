package dev.sextant.promql.syntax;

import dev.sextant.promql.PromqlError;
import dev.sextant.promql.Span;
import dev.sextant.promql.grammar.PromqlLexer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * Goes over the tokens once, as Prometheus's lexer does, and finds the first that is none. The list that comes out ends
 * with a token of no rule in its place, so that the parser stops there if it has not stopped before.
 */
final class TokenScan {
    private final SourceText source;
    private final List<Token> kept = new ArrayList<>();
    private final Nesting nesting = new Nesting();
    private Optional<PromqlError> error = Optional.empty();
    private int parens;
    private boolean inBrackets;
    private boolean lengthSeen;
    private boolean colonSeen;
    private boolean inBraces;

    TokenScan(SourceText source, List<? extends Token> tokens) {
        this.source = source;
        for (Token token : tokens) {
            scan(token);
            if (error.isPresent()) {
                CommonToken stop = new CommonToken(PromqlLexer.UNEXPECTED_CHARACTER, "");
                stop.setStartIndex(token.getStartIndex());
                stop.setStopIndex(token.getStartIndex());
                kept.add(stop);
                CommonToken end = new CommonToken(Token.EOF, "<EOF>");
                end.setStartIndex(token.getStartIndex());
                end.setStopIndex(token.getStartIndex());
                kept.add(end);
                break;
            }
            if (token.getChannel() == Token.DEFAULT_CHANNEL) {
                kept.add(token);
            }
        }
    }

    /** What the parser is to see. */
    List<Token> tokens() {
        return kept;
    }

    /** The first fault; the last token but one stands for it. */
    Optional<PromqlError> error() {
        return error;
    }

    private void scan(Token token) {
        switch (token.getType()) {
            case PromqlLexer.LPAREN -> parens++;
            case PromqlLexer.RPAREN -> {
                if (--parens < 0) {
                    fail(source.from(token.getStopIndex() + 1), "unexpected right parenthesis ')'");
                }
            }
            case PromqlLexer.LBRACE -> inBraces = true;
            case PromqlLexer.RBRACE -> inBraces = false;
            case PromqlLexer.LBRACKET -> {
                inBrackets = true;
                lengthSeen = false;
                colonSeen = false;
            }
            case PromqlLexer.RBRACKET -> inBrackets = false;
            case PromqlLexer.NUMBER, PromqlLexer.DURATION -> lengthSeen = true;
            case PromqlLexer.COLON -> colon(token);
            case PromqlLexer.COMMENT -> {
                if (inBrackets && !lengthSeen) {
                    fail(token, "unexpected character in duration expression: '#'");
                }
            }
            case PromqlLexer.STRING, PromqlLexer.UNTERMINATED_STRING ->
                StringLiterals.fault(token.getText()).ifPresent(fault -> fail(token, fault));
            case PromqlLexer.BAD_NUMBER -> badNumber(token);
            case PromqlLexer.UNEXPECTED_CHARACTER -> unexpected(token);
            case PromqlLexer.UNEXPECTED_IN_BRACES -> unexpectedInBraces(token);
            case PromqlLexer.UNEXPECTED_IN_BRACKETS -> unexpectedInBrackets(token);
            case Token.EOF -> end();
            default -> {
                // every other token is one
            }
        }
        if (error.isEmpty()) {
            error = nesting.add(token, source);
        }
    }

    private void badNumber(Token token) {
        NumberRun run = NumberRun.of(source.textFrom(source.span(token).start()));
        if (run.number()) {
            int start = source.span(token).start();
            String message =
                    NumberLiterals.unparsable(run.text(), "invalid syntax").text();
            fail(new Span(start, start + run.text().length()), message);
        } else {
            fail(token, "bad number or duration syntax: \"" + run.text() + "\"");
        }
    }

    private void colon(Token token) {
        if (!lengthSeen) {
            fail(source.from(token.getStopIndex() + 1), "unexpected colon before duration in duration expression");
        } else if (colonSeen) {
            fail(token, "unexpected colon ':'");
        }
        colonSeen = true;
    }

    private void unexpected(Token token) {
        int point = source.codePoint(token.getStartIndex());
        int next = source.codePoint(token.getStartIndex() + 1);
        switch (point) {
            case '=' -> {
                if (next == '~') {
                    fail(token, "unexpected character after '=': '~'");
                }
            }
            case '!' -> fail(token, "unexpected character after '!': " + GoText.quoted(next));
            case ']' -> fail(token, "unexpected right bracket ']'");
            default -> fail(token, "unexpected character: " + GoText.quoted(point));
        }
    }

    private void unexpectedInBraces(Token token) {
        int point = source.codePoint(token.getStartIndex());
        if (point == '!') {
            int next = source.codePoint(token.getStartIndex() + 1);
            fail(token, "unexpected character after '!' inside braces: " + GoText.quoted(next));
        } else if (point == '{') {
            fail(token, "unexpected left brace '{'");
        } else {
            fail(token, "unexpected character inside braces: " + GoText.quoted(point));
        }
    }

    private void unexpectedInBrackets(Token token) {
        int point = source.codePoint(token.getStartIndex());
        if (!lengthSeen) {
            fail(token, "unexpected character in duration expression: " + GoText.quoted(point));
        } else if (point == '[') {
            fail(token, "unexpected left bracket '['");
        } else if (Character.isLetter(point) || point == '_') {
            fail(token, "unexpected character: " + GoText.quoted(point) + ", expected ':'");
        } else {
            fail(token, "unexpected character: " + GoText.quoted(point));
        }
    }

    private void end() {
        if (inBraces) {
            fail(source.end(), "unexpected end of input inside braces");
        } else if (inBrackets && !lengthSeen) {
            fail(source.end(), "unexpected end of input in duration expression");
        } else if (parens > 0) {
            fail(source.end(), "unclosed left parenthesis");
        } else if (inBrackets) {
            fail(source.end(), "unclosed left bracket");
        }
    }

    private void fail(Token token, String message) {
        fail(source.from(token.getStartIndex()), message);
    }

    private void fail(Span span, String message) {
        error = Optional.of(PromqlError.syntax(span, message));
    }
}
