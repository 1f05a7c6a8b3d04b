package dev.sextant.promql.syntax;

import dev.sextant.promql.grammar.PromqlLexer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * Says what the parser did not expect, and in the middle of what, in Prometheus's words. The context follows from the
 * tokens before: there is one way to be in the middle of a label list.
 */
final class SyntaxMessage {
    private static final String LENGTH = "number, duration, step(), or range()";

    private final List<? extends Token> tokens;
    private final int at;

    private SyntaxMessage(List<? extends Token> tokens, int at) {
        this.tokens = tokens;
        this.at = at;
    }

    /** The message for the token at an index; every token before it was fine. */
    static String unexpected(List<? extends Token> tokens, int at) {
        SyntaxMessage message = new SyntaxMessage(tokens, at);
        return "unexpected " + TokenText.describe(tokens.get(at)) + message.context();
    }

    /** The message where a duration was wanted behind an offset and an operator. */
    static String unexpectedInOffset(Token token) {
        return "unexpected " + TokenText.describe(token) + in("offset", LENGTH);
    }

    private String context() {
        Deque<Integer> open = open();
        if (!open.isEmpty()) {
            int innermost = open.element();
            int opener = type(innermost);
            if (opener == PromqlLexer.LBRACE) {
                return in("label matching", inBraces());
            }
            if (opener == PromqlLexer.LPAREN && opensLabels(innermost)) {
                boolean wantsLabel = type(at - 1) == PromqlLexer.LPAREN || type(at - 1) == PromqlLexer.COMMA;
                return in("grouping opts", wantsLabel ? "label" : "\",\" or \")\"");
            }
            for (int opened : open) {
                if (type(opened) == PromqlLexer.LBRACKET) {
                    return opened == innermost ? inBrackets(opened) : in("subquery or range selector", LENGTH);
                }
            }
        }
        return afterKeyword(open);
    }

    private String afterKeyword(Deque<Integer> open) {
        int before = type(at - 1);
        if (isClause(at - 1)) {
            return before == PromqlLexer.GROUP_LEFT || before == PromqlLexer.GROUP_RIGHT
                    ? inAggregation(open)
                    : in("grouping opts", "\"(\"");
        }
        int unsigned = before == PromqlLexer.ADD || before == PromqlLexer.SUB ? at - 2 : at - 1;
        if (type(unsigned) == PromqlLexer.OFFSET && endsOperand(unsigned - 1)) {
            return in("offset", LENGTH);
        }
        boolean bound = before == PromqlLexer.START || before == PromqlLexer.END;
        if (type(bound ? at - 2 : unsigned) == PromqlLexer.AT) {
            return in("@", "timestamp");
        }
        if (before == PromqlLexer.RPAREN && closesAggregationClause(at - 1)) {
            return in("aggregation", "");
        }
        return inAggregation(open);
    }

    /** Inside an aggregation's arguments Prometheus names only that. */
    private String inAggregation(Deque<Integer> open) {
        for (int opened : open) {
            int owner = opened - 1;
            if (type(opened) != PromqlLexer.LPAREN) {
                continue;
            }
            if (type(owner) == PromqlLexer.AGGREGATION
                    || (type(owner) == PromqlLexer.RPAREN && closesAggregationClause(owner))) {
                return in("aggregation", "");
            }
        }
        return "";
    }

    private static String in(String context, String expected) {
        return " in " + context + (expected.isEmpty() ? "" : ", expected " + expected);
    }

    private String inBraces() {
        return switch (type(at - 1)) {
            case PromqlLexer.LBRACE, PromqlLexer.COMMA -> "identifier or \"}\"";
            case PromqlLexer.LABEL_NAME -> "label matching operator";
            case PromqlLexer.EQUAL, PromqlLexer.NOT_EQUAL, PromqlLexer.MATCHES, PromqlLexer.MATCHES_NOT -> "string";
            default -> "\",\" or \"}\"";
        };
    }

    private String inBrackets(int opened) {
        int colon = -1;
        for (int i = opened + 1; i < at; i++) {
            if (type(i) == PromqlLexer.COLON) {
                colon = i;
            }
        }
        boolean complete = endsOperand(at - 1);
        if (colon >= 0) {
            return complete
                    ? in("subquery selector", "\"]\"")
                    : in("subquery selector", "number, duration, step(), range(), or \"]\"");
        }
        return complete ? in("subquery or range", "\":\" or \"]\"") : in("subquery or range selector", LENGTH);
    }

    /** The positions of what is open before the token, innermost first. */
    private Deque<Integer> open() {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < at; i++) {
            switch (type(i)) {
                case PromqlLexer.LPAREN, PromqlLexer.LBRACE, PromqlLexer.LBRACKET -> open.push(i);
                case PromqlLexer.RPAREN, PromqlLexer.RBRACE, PromqlLexer.RBRACKET -> open.pop();
                default -> {
                    // opens and closes nothing
                }
            }
        }
        return open;
    }

    private boolean opensLabels(int paren) {
        return isClause(paren - 1);
    }

    /** Whether a word is a clause there, rather than the name of a metric. */
    private boolean isClause(int index) {
        return switch (type(index)) {
            case PromqlLexer.ON, PromqlLexer.IGNORING, PromqlLexer.GROUP_LEFT, PromqlLexer.GROUP_RIGHT -> true;
            case PromqlLexer.BY, PromqlLexer.WITHOUT ->
                type(index - 1) == PromqlLexer.AGGREGATION || type(index - 1) == PromqlLexer.RPAREN;
            default -> false;
        };
    }

    private boolean closesAggregationClause(int paren) {
        int depth = 0;
        for (int i = paren; i >= 0; i--) {
            if (type(i) == PromqlLexer.RPAREN) {
                depth++;
            } else if (type(i) == PromqlLexer.LPAREN && --depth == 0) {
                boolean clause = type(i - 1) == PromqlLexer.BY || type(i - 1) == PromqlLexer.WITHOUT;
                return clause && type(i - 2) == PromqlLexer.AGGREGATION;
            }
        }
        return false;
    }

    private boolean endsOperand(int index) {
        return switch (type(index)) {
            case PromqlLexer.RPAREN,
                    PromqlLexer.RBRACE,
                    PromqlLexer.RBRACKET,
                    PromqlLexer.NUMBER,
                    PromqlLexer.DURATION,
                    PromqlLexer.STRING,
                    PromqlLexer.IDENTIFIER,
                    PromqlLexer.METRIC_IDENTIFIER -> true;
            default -> false;
        };
    }

    private int type(int index) {
        return index < 0 ? Token.INVALID_TYPE : tokens.get(index).getType();
    }
}
