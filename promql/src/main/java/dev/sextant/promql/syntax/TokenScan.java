package dev.sextant.promql.syntax;

import dev.sextant.promql.Promql;
import dev.sextant.promql.PromqlError;
import dev.sextant.promql.grammar.PromqlLexer;
import dev.sextant.promql.print.StringText;
import dev.sextant.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * Takes a text apart, up to the first place that is no token, with the knowledge that Prometheus's own lexer has of what
 * is open. What a token's neighbours make of it is decided here, so that the parser never has to look further ahead than
 * one token. In place of a fault stands a token of no rule, at which the parser stops if it has not stopped before.
 */
final class TokenScan {
    /** As few as in any usual expression. */
    private static final int UNITS_PER_TOKEN = 3;

    private final SourceText source;
    private final boolean unquotedNames;
    private final TextStream stream;
    private final TokenArray tokens;
    private final List<Lexeme> comments = new ArrayList<>(0);
    private @Nullable PromqlError error;
    private int parens;
    private boolean inBraces;
    private boolean inBrackets;
    /** Whether a number was seen since the bracket opened. */
    private boolean numberSeen;
    /** Whether a number or a function of durations was seen since then. */
    private boolean lengthSeen;

    private boolean colonSeen;

    private TokenScan(SourceText source, boolean unquotedNames) {
        this.source = source;
        this.unquotedNames = unquotedNames;
        this.stream = new TextStream(source.toString());
        this.tokens = new TokenArray(source.length() / UNITS_PER_TOKEN);
    }

    /**
     * Takes a text apart.
     *
     * @param unquotedNames whether names may have dots and letters of all scripts
     */
    static TokenScan of(SourceText source, Automaton automaton, boolean unquotedNames) {
        TokenScan scan = new TokenScan(source, unquotedNames);
        scan.run(automaton);
        return scan;
    }

    /** What the parser is to see. */
    TokenArray tokens() {
        return tokens;
    }

    /** What the parser is not to see. */
    List<Lexeme> comments() {
        return comments;
    }

    /** The first fault; the last token but one stands for it. */
    @Nullable
    PromqlError error() {
        return error;
    }

    private void run(Automaton automaton) {
        automaton.start();
        while (true) {
            Lexeme token = next(automaton);
            int type = token.getType();
            if (type == PromqlLexer.BAD_NUMBER || (type == PromqlLexer.NUMBER && NumberRun.follows(source, token))) {
                token = numberRun(token);
                type = token.getType();
            }
            look(token, type);
            if (error != null) {
                int at = token.getStartIndex();
                tokens.add(new Lexeme(source, PromqlLexer.FAULT, Token.DEFAULT_CHANNEL, at, at));
                tokens.add(new Lexeme(source, Token.EOF, Token.DEFAULT_CHANNEL, at, at));
                return;
            }
            if (token.getChannel() == Token.DEFAULT_CHANNEL) {
                tokens.add(token);
            } else {
                comments.add(token);
            }
            if (type == Token.EOF) {
                return;
            }
        }
    }

    private Lexeme next(Automaton automaton) {
        stream.skipSpaces();
        int start = stream.index();
        if (start >= source.length()) {
            return new Lexeme(source, Token.EOF, Token.DEFAULT_CHANNEL, source.length(), source.length() - 1);
        }
        if (unquotedNames && (inBraces || !inBrackets)) {
            NameRun name = NameRun.at(source, start, !inBraces);
            if (name.end() > start) {
                stream.seek(name.end());
                return new Lexeme(source, type(name), Token.DEFAULT_CHANNEL, start, name.end() - 1);
            }
        }
        int type = automaton.next(stream);
        return new Lexeme(source, type, automaton.channel(), start, stream.index() - 1);
    }

    private int type(NameRun name) {
        if (inBraces) {
            return PromqlLexer.LABEL_NAME;
        }
        return name.colon() ? PromqlLexer.METRIC_IDENTIFIER : PromqlLexer.IDENTIFIER;
    }

    private void look(Lexeme token, int type) {
        if (inBrackets && !numberSeen && !mayPrecedeNumber(type)) {
            fail(token, "unexpected character in duration expression: " + GoText.quoted(point(token)));
            return;
        }
        switch (type) {
            case PromqlLexer.LPAREN -> open(token);
            case PromqlLexer.RPAREN -> {
                closeList();
                if (--parens < 0) {
                    fail(source.from(token.getStopIndex() + 1), "unexpected right parenthesis ')'");
                }
            }
            case PromqlLexer.LBRACE -> inBraces = true;
            case PromqlLexer.RBRACE -> {
                closeList();
                inBraces = false;
            }
            case PromqlLexer.LBRACKET -> {
                inBrackets = true;
                numberSeen = false;
                lengthSeen = false;
                colonSeen = false;
            }
            case PromqlLexer.RBRACKET -> inBrackets = false;
            case PromqlLexer.NUMBER, PromqlLexer.DURATION -> {
                numberSeen = true;
                lengthSeen = true;
            }
            case PromqlLexer.STEP, PromqlLexer.RANGE, PromqlLexer.MAX_OF, PromqlLexer.MIN_OF -> lengthSeen = true;
            case PromqlLexer.COLON -> colon(token);
            case PromqlLexer.STRING, PromqlLexer.UNTERMINATED_STRING -> string(token);
            case PromqlLexer.FILL, PromqlLexer.FILL_LEFT, PromqlLexer.FILL_RIGHT -> fill(token);
            case PromqlLexer.BAD_NUMBER ->
                fail(token, "bad number or duration syntax: " + StringText.quote(token.getText()));
            case PromqlLexer.UNEXPECTED_CHARACTER, PromqlLexer.WORD_IN_BRACKETS -> unexpected(token);
            case PromqlLexer.UNEXPECTED_IN_BRACES -> fail(token, UnexpectedCharacter.inBraces(source, token));
            case Token.EOF -> end();
            default -> {
                // every other token is one, whatever stands around it
            }
        }
    }

    /** A run of digits and letters, as far as Prometheus reads it, and as what it takes it for. */
    private Lexeme numberRun(Lexeme token) {
        int start = token.getStartIndex();
        NumberRun run = NumberRun.at(source.toString(), start);
        stream.seek(run.end());
        int type = switch (run.kind()) {
            case NUMBER -> PromqlLexer.NUMBER;
            case DURATION -> PromqlLexer.DURATION;
            case NEITHER -> PromqlLexer.BAD_NUMBER;
        };
        return new Lexeme(source, type, Token.DEFAULT_CHANNEL, start, run.end() - 1);
    }

    private static boolean mayPrecedeNumber(int type) {
        return switch (type) {
            case PromqlLexer.RBRACKET,
                    PromqlLexer.COLON,
                    PromqlLexer.LPAREN,
                    PromqlLexer.RPAREN,
                    PromqlLexer.COMMA,
                    PromqlLexer.ADD,
                    PromqlLexer.SUB,
                    PromqlLexer.MUL,
                    PromqlLexer.DIV,
                    PromqlLexer.MOD,
                    PromqlLexer.POW,
                    PromqlLexer.STEP,
                    PromqlLexer.RANGE,
                    PromqlLexer.MAX_OF,
                    PromqlLexer.MIN_OF,
                    PromqlLexer.NUMBER,
                    PromqlLexer.DURATION,
                    PromqlLexer.BAD_NUMBER,
                    Token.EOF -> true;
            default -> false;
        };
    }

    private void open(Lexeme token) {
        Lexeme before = tokens.last();
        if (before != null
                && (before.getType() == PromqlLexer.GROUP_LEFT || before.getType() == PromqlLexer.GROUP_RIGHT)) {
            token.become(PromqlLexer.INCLUDE_LPAREN);
        }
        if (++parens > Limits.DEEPEST) {
            error = Limits.tooDeep(source.from(token.getStartIndex()));
        }
    }

    private void closeList() {
        Lexeme before = tokens.last();
        if (before != null && before.getType() == PromqlLexer.COMMA) {
            before.become(PromqlLexer.LAST_COMMA);
        }
    }

    /** Without a parenthesis right behind it, the word is a metric like any other. */
    private void fill(Lexeme token) {
        int next = token.getStopIndex() + 1;
        while (next < source.length() && " \t\r\n".indexOf(source.codePoint(next)) >= 0) {
            next++;
        }
        if (source.codePoint(next) != '(') {
            token.become(PromqlLexer.IDENTIFIER);
        }
    }

    private void colon(Lexeme token) {
        if (!lengthSeen) {
            fail(source.from(token.getStopIndex() + 1), "unexpected colon before duration in duration expression");
        } else if (colonSeen && !numberSeen) {
            fail(source.from(token.getStopIndex() + 1), "unexpected repeated colon in duration expression");
        } else if (colonSeen) {
            fail(token, "unexpected colon ':'");
        }
        colonSeen = true;
    }

    private void string(Lexeme token) {
        boolean closed = token.getType() == PromqlLexer.STRING;
        int end = token.getStopIndex() + (closed ? 1 : 2);
        String fault =
                source.isPlainString(token) ? null : StringLiterals.fault(source.text(token.getStartIndex(), end));
        if (fault != null) {
            fail(token, fault);
        }
    }

    private void unexpected(Lexeme token) {
        boolean word = token.getType() == PromqlLexer.WORD_IN_BRACKETS
                || (inBrackets && unquotedNames && Promql.isNameLetter(point(token)));
        String message = UnexpectedCharacter.outsideOfBraces(source, token, word);
        if (message != null) {
            fail(token, message);
        }
    }

    private void end() {
        if (inBraces) {
            fail(source.end(), "unexpected end of input inside braces");
        } else if (inBrackets && !numberSeen) {
            fail(source.end(), "unexpected end of input in duration expression");
        } else if (parens > 0) {
            fail(source.end(), "unclosed left parenthesis");
        } else if (inBrackets) {
            fail(source.end(), "unclosed left bracket");
        }
    }

    private int point(Lexeme token) {
        return source.codePoint(token.getStartIndex());
    }

    private void fail(Lexeme token, String message) {
        fail(source.from(token.getStartIndex()), message);
    }

    private void fail(Span span, String message) {
        error = PromqlError.syntax(span, message);
    }
}
