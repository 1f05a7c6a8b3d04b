package dev.sextant.promql.syntax;

import dev.sextant.promql.grammar.PromqlParser;
import java.util.concurrent.atomic.AtomicReference;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.jspecify.annotations.Nullable;

/** ANTLR's lexer and parser. To make them takes as long as to parse a small expression, so one pair is kept. */
final class Machine {
    private static final AtomicReference<@Nullable Machine> SPARE = new AtomicReference<>();

    /** The parser holds on to the tokens that it saw last, so it is not kept after a long text. */
    private static final int LONGEST_KEPT = 10_000;

    private final Automaton automaton = new Automaton();
    private final PromqlParser parser = new PromqlParser(new TokenArray(0));

    Machine() {
        parser.removeErrorListeners();
        parser.setBuildParseTree(false);
        parser.setErrorHandler(new FirstError());
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    }

    /** The spare one, or a new one while another thread uses it. */
    static Machine take() {
        Machine spare = SPARE.getAndSet(null);
        return spare == null ? new Machine() : spare;
    }

    /** To be called when the text is read, with or without an error. */
    void giveBack(SourceText source) {
        if (source.length() <= LONGEST_KEPT) {
            SPARE.set(this);
        }
    }

    Automaton automaton() {
        return automaton;
    }

    /** The parser, about to read the tokens from one on. */
    PromqlParser parser(TokenArray tokens, int from) {
        parser.setTokenStream(tokens);
        tokens.seek(from);
        return parser;
    }
}
