package dev.sextant.promql.syntax;

import dev.sextant.promql.grammar.PromqlLexer;
import java.util.stream.IntStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.LexerATNSimulator;
import org.antlr.v4.runtime.atn.LexerActionExecutor;
import org.antlr.v4.runtime.dfa.DFA;
import org.antlr.v4.runtime.dfa.DFAState;
import org.jspecify.annotations.Nullable;

/**
 * ANTLR's lexer without its surroundings. It follows the automaton that ANTLR has built, one look into a table per
 * character, and has ANTLR build what is missing; lines and columns, which nobody asks for, are not counted.
 */
final class Automaton {
    /** A token of another mode becomes its namesake. */
    private static final int[] TYPES = IntStream.rangeClosed(0, PromqlLexer.VOCABULARY.getMaxTokenType())
            .map(Automaton::namesake)
            .toArray();

    private final PromqlLexer lexer;
    private final LexerATNSimulator simulator;
    private final DFA[] automata;

    Automaton() {
        lexer = new PromqlLexer(new TextStream(""));
        lexer.removeErrorListeners();
        simulator = lexer.getInterpreter();
        automata = simulator.decisionToDFA;
    }

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

    /** Begins a text. */
    void start() {
        lexer._modeStack.clear();
        lexer._mode = Lexer.DEFAULT_MODE;
    }

    /**
     * Goes behind the next token.
     *
     * @return its type
     */
    int next(TextStream stream) {
        lexer._type = Token.INVALID_TYPE;
        lexer._channel = Token.DEFAULT_CHANNEL;
        DFAState accepted = walk(stream);
        int type = accepted == null ? simulator.match(stream, lexer._mode) : accepted.prediction;
        if (accepted != null) {
            LexerActionExecutor commands = accepted.lexerActionExecutor;
            if (commands != null) {
                commands.execute(lexer, stream, stream.index());
            }
        }
        return TYPES[lexer._type == Token.INVALID_TYPE ? type : lexer._type];
    }

    /** The channel of the token before. */
    int channel() {
        return lexer._channel;
    }

    /** Where the longest token from here ends, if the automaton is complete so far; else nothing has moved. */
    @SuppressWarnings("ReferenceEquality") // There is one error state.
    private @Nullable DFAState walk(TextStream stream) {
        char[] units = stream.units();
        int at = stream.index();
        int end = at;
        DFAState accepted = null;
        DFAState state = automata[lexer._mode].s0;
        while (state != LexerATNSimulator.ERROR) {
            if (state == null) {
                return null;
            }
            if (state.isAcceptState) {
                accepted = state;
                end = at;
            }
            DFAState[] edges = state.edges;
            if (edges == null || at == units.length || units[at] >= edges.length) {
                return null;
            }
            state = edges[units[at++]];
        }
        stream.seek(end);
        return accepted;
    }
}
