package dev.sextant.promql.syntax;

import java.util.Arrays;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;
import org.jspecify.annotations.Nullable;

/** All tokens that the parser sees, the last of them the end of the text. */
final class TokenArray implements TokenStream {
    private static final int LEAST = 16;

    private Lexeme[] tokens;
    private int size;
    private int at;

    TokenArray(int expected) {
        tokens = new Lexeme[Math.max(expected, LEAST)];
    }

    void add(Lexeme token) {
        if (size == tokens.length) {
            tokens = Arrays.copyOf(tokens, size * 2);
        }
        token.place(size);
        tokens[size++] = token;
    }

    /** The token before the end of what was added so far, or none. */
    @Nullable
    Lexeme last() {
        return size == 0 ? null : tokens[size - 1];
    }

    /** The type of a token; {@link Token#INVALID_TYPE} before the first. */
    int type(int index) {
        return index < 0 ? Token.INVALID_TYPE : get(index).getType();
    }

    @Override
    public Lexeme get(int index) {
        return tokens[Math.min(index, size - 1)];
    }

    /** The next token for 1, the one before it for -1, and so on. */
    @Override
    public @Nullable Lexeme LT(int distance) {
        int index = distance > 0 ? at + distance - 1 : at + distance;
        return index < 0 ? null : get(index);
    }

    @Override
    public int LA(int distance) {
        if (distance == 1 && at < size) {
            return tokens[at].getType();
        }
        Lexeme token = LT(distance);
        return token == null ? Token.INVALID_TYPE : token.getType();
    }

    @Override
    public void consume() {
        at++;
    }

    @Override
    public int mark() {
        return 0;
    }

    @Override
    public void release(int marker) {
        // nothing is held
    }

    @Override
    public int index() {
        return at;
    }

    @Override
    public void seek(int index) {
        at = index;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public String getSourceName() {
        return "expression";
    }

    @Override
    public @Nullable TokenSource getTokenSource() {
        return null;
    }

    @Override
    public String getText(Interval interval) {
        StringBuilder out = new StringBuilder();
        for (int i = interval.a; i <= interval.b && i < size; i++) {
            out.append(tokens[i].getText());
        }
        return out.toString();
    }

    @Override
    public String getText() {
        return getText(Interval.of(0, size - 1));
    }

    @Override
    public String getText(RuleContext context) {
        return getText(context.getSourceInterval());
    }

    @Override
    public String getText(Token first, Token last) {
        return getText(Interval.of(first.getTokenIndex(), last.getTokenIndex()));
    }
}
