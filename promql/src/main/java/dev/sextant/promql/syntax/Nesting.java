package dev.sextant.promql.syntax;

import dev.sextant.promql.PromqlError;
import dev.sextant.promql.grammar.PromqlLexer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/**
 * Counts how deep the parser will have to go, before it goes there: each open parenthesis, and between two of them each
 * sign and each {@code ^} that waits for what follows. A long sum is not deep in this sense.
 */
final class Nesting {
    /** Far above what people write, and far below what a thread's default stack holds. */
    static final int LIMIT = 500;

    private final Deque<Level> levels = new ArrayDeque<>();
    private int depth;
    private int previous = Token.INVALID_TYPE;
    /** Whether the last token was one whose parentheses hold labels, not an operand. */
    private boolean opensClause;
    /** Whether the last parenthesis that was closed held labels. */
    private boolean clauseClosed;

    /** What is counted between an opening parenthesis and its end. */
    private static final class Level {
        private final boolean clause;
        private int waiting;

        Level(boolean clause) {
            this.clause = clause;
        }
    }

    Nesting() {
        levels.push(new Level(false));
    }

    /** Takes the next token; the error names the limit. */
    Optional<PromqlError> add(Token token, SourceText source) {
        if (token.getChannel() != Token.DEFAULT_CHANNEL) {
            return Optional.empty();
        }
        int type = token.getType();
        boolean operandBefore = endsOperand(previous);
        previous = type;
        switch (type) {
            case PromqlLexer.LPAREN -> {
                levels.push(new Level(opensClause));
                depth++;
            }
            case PromqlLexer.RPAREN -> close();
            case PromqlLexer.POW -> await();
            case PromqlLexer.ADD, PromqlLexer.SUB -> {
                if (operandBefore) {
                    settle();
                } else {
                    await();
                }
            }
            case PromqlLexer.MUL,
                    PromqlLexer.DIV,
                    PromqlLexer.MOD,
                    PromqlLexer.ATAN2,
                    PromqlLexer.CMP,
                    PromqlLexer.COMMA -> settle();
            default -> {
                // goes no deeper
            }
        }
        opensClause = opensClause(type);
        return depth > LIMIT
                ? Optional.of(PromqlError.limit(
                        source.from(token.getStartIndex()), "expression is nested deeper than " + LIMIT + " levels"))
                : Optional.empty();
    }

    private void close() {
        if (levels.size() > 1) {
            Level closed = levels.pop();
            depth -= closed.waiting + 1;
            clauseClosed = closed.clause;
        }
    }

    private void await() {
        levels.element().waiting++;
        depth++;
    }

    private void settle() {
        depth -= levels.element().waiting;
        levels.element().waiting = 0;
    }

    private boolean endsOperand(int type) {
        return switch (type) {
            case PromqlLexer.RPAREN -> !clauseClosed;
            case PromqlLexer.RBRACE,
                    PromqlLexer.RBRACKET,
                    PromqlLexer.NUMBER,
                    PromqlLexer.DURATION,
                    PromqlLexer.STRING,
                    PromqlLexer.IDENTIFIER,
                    PromqlLexer.METRIC_IDENTIFIER -> true;
            default -> false;
        };
    }

    private static boolean opensClause(int type) {
        return switch (type) {
            case PromqlLexer.ON,
                    PromqlLexer.IGNORING,
                    PromqlLexer.GROUP_LEFT,
                    PromqlLexer.GROUP_RIGHT,
                    PromqlLexer.FILL,
                    PromqlLexer.FILL_LEFT,
                    PromqlLexer.FILL_RIGHT -> true;
            default -> false;
        };
    }
}
