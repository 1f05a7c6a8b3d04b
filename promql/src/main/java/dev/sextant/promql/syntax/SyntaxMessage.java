package dev.sextant.promql.syntax;

import dev.sextant.promql.grammar.PromqlLexer;
import dev.sextant.promql.grammar.PromqlParser.AtContext;
import dev.sextant.promql.grammar.PromqlParser.IncludesContext;
import dev.sextant.promql.grammar.PromqlParser.LabelListContext;
import dev.sextant.promql.grammar.PromqlParser.LabelNameContext;
import dev.sextant.promql.grammar.PromqlParser.LabelsContext;
import dev.sextant.promql.grammar.PromqlParser.OffsetContext;
import java.util.ArrayDeque;
import java.util.Deque;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;

/**
 * Says what the parser did not expect, and in the middle of what, in Prometheus's words. The context follows from the
 * tokens before: there is one way to be in the middle of a label list.
 */
final class SyntaxMessage {
    private static final String LENGTH = "number, duration, step(), or range()";
    private static final String LENGTH_OR_END = "number, duration, step(), range(), or \"]\"";

    private final TokenArray tokens;
    private final int at;

    private SyntaxMessage(TokenArray tokens, int at) {
        this.tokens = tokens;
        this.at = at;
    }

    /** The message for the token at an index; every token before it was fine. */
    static String unexpected(TokenArray tokens, int at, RuleContext reached) {
        return "unexpected " + TokenText.describe(tokens.get(at)) + context(tokens, at, reached);
    }

    private static String context(TokenArray tokens, int at, RuleContext reached) {
        for (RuleContext rule = reached; rule != null; rule = rule.getParent()) {
            if (rule instanceof OffsetContext) {
                return in("offset", LENGTH);
            }
            if (rule instanceof AtContext) {
                return in("@", "timestamp");
            }
        }
        boolean opens =
                reached instanceof LabelsContext labels && labels.getStart().getTokenIndex() == at;
        boolean inList = reached instanceof LabelListContext
                || reached instanceof IncludesContext
                || reached instanceof LabelNameContext
                || (reached instanceof LabelsContext && !opens);
        if (opens || (!inList && isGroup(tokens.type(at - 1)))) {
            return in("grouping opts", "\"(\"");
        }
        return new SyntaxMessage(tokens, at).context();
    }

    /** The message where a duration was wanted behind an offset and an operator. */
    static String unexpectedInOffset(Token token) {
        return "unexpected " + TokenText.describe(token) + in("offset", LENGTH);
    }

    private static boolean isGroup(int type) {
        return type == PromqlLexer.GROUP_LEFT || type == PromqlLexer.GROUP_RIGHT;
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
                    return inBrackets(opened, opened == innermost);
                }
            }
        }
        return afterKeyword(open);
    }

    private String afterKeyword(Deque<Integer> open) {
        int before = type(at - 1);
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

    private String inBrackets(int opened, boolean innermost) {
        boolean complete = innermost && endsOperand(at - 1);
        for (int i = opened + 1; i < at; i++) {
            if (type(i) == PromqlLexer.COLON) {
                return in("subquery selector", complete ? "\"]\"" : LENGTH_OR_END);
            }
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
        int type = tokens.type(index);
        return switch (type) {
            case PromqlLexer.INCLUDE_LPAREN -> PromqlLexer.LPAREN;
            case PromqlLexer.LAST_COMMA -> PromqlLexer.COMMA;
            default -> type;
        };
    }
}
