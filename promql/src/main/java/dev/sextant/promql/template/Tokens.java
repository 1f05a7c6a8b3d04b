package dev.sextant.promql.template;

import java.util.ArrayList;
import java.util.List;

/** The tokens of a template, with as much looking ahead as its grammar needs. */
final class Tokens {
    private final Lexer lexer;
    private final List<Token> read = new ArrayList<>();
    private int at;

    Tokens(Lexer lexer) {
        this.lexer = lexer;
    }

    Token next() {
        if (at == read.size()) {
            read.add(lexer.next());
        }
        return read.get(at++);
    }

    Token peek() {
        Token token = next();
        at--;
        return token;
    }

    Token nextNonSpace() {
        Token token = next();
        while (token.type() == TokenType.SPACE) {
            token = next();
        }
        return token;
    }

    /** Skips spaces and leaves what follows. */
    Token peekNonSpace() {
        Token token = nextNonSpace();
        at--;
        return token;
    }

    /** Takes the next token, which has to be of that type. */
    Token expect(TokenType type, String context) {
        Token token = nextNonSpace();
        if (token.type() != type) {
            throw Abort.unexpected(token, context);
        }
        return token;
    }

    /** Gives back the last token. */
    void back() {
        at--;
    }

    int mark() {
        return at;
    }

    void reset(int mark) {
        at = mark;
    }
}
