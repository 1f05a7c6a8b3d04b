package dev.sextant.promql.syntax;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.jspecify.annotations.Nullable;

/** A token that knows no more than where it stands: ANTLR's own costs as much as all the rest of the lexer. */
final class Lexeme implements Token {
    private final SourceText source;
    private final int channel;
    private final int start;
    private final int stop;
    private int type;
    private int index;

    Lexeme(SourceText source, int type, int channel, int start, int stop) {
        this.source = source;
        this.type = type;
        this.channel = channel;
        this.start = start;
        this.stop = stop;
    }

    /** Makes it what its neighbours make of it. */
    void become(int otherType) {
        type = otherType;
    }

    void place(int position) {
        index = position;
    }

    @Override
    public String getText() {
        return source.text(start, stop + 1);
    }

    @Override
    public int getType() {
        return type;
    }

    @Override
    public int getChannel() {
        return channel;
    }

    @Override
    public int getTokenIndex() {
        return index;
    }

    @Override
    public int getStartIndex() {
        return start;
    }

    @Override
    public int getStopIndex() {
        return stop;
    }

    @Override
    public int getLine() {
        return 1;
    }

    @Override
    public int getCharPositionInLine() {
        return start;
    }

    @Override
    public @Nullable TokenSource getTokenSource() {
        return null;
    }

    @Override
    public @Nullable CharStream getInputStream() {
        return null;
    }

    @Override
    public String toString() {
        return getText();
    }
}
