package dev.sextant.promql.syntax;

import dev.sextant.promql.grammar.PromqlLexer;
import java.util.stream.IntStream;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenFactory;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.misc.Pair;
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

    /** Makes the tokens of one text; a token of another mode becomes its namesake. */
    record Factory(SourceText source) implements TokenFactory<Lexeme> {
        private static final int[] TYPES = IntStream.rangeClosed(0, PromqlLexer.VOCABULARY.getMaxTokenType())
                .map(Factory::namesake)
                .toArray();

        private static int namesake(int type) {
            String name = PromqlLexer.VOCABULARY.getSymbolicName(type);
            if (name == null || !(name.startsWith("B_") || name.startsWith("R_"))) {
                return type;
            }
            String wanted = name.substring(2);
            return IntStream.rangeClosed(1, PromqlLexer.VOCABULARY.getMaxTokenType())
                    .filter(other -> wanted.equals(PromqlLexer.VOCABULARY.getSymbolicName(other)))
                    .findFirst()
                    .orElse(type);
        }

        @Override
        public Lexeme create(
                Pair<TokenSource, CharStream> origin,
                int type,
                @Nullable String text,
                int channel,
                int start,
                int stop,
                int line,
                int column) {
            return new Lexeme(source, type < 0 ? type : TYPES[type], channel, start, stop);
        }

        @Override
        public Lexeme create(int type, String text) {
            return new Lexeme(source, type, DEFAULT_CHANNEL, 0, -1);
        }
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
