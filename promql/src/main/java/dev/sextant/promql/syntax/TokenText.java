package dev.sextant.promql.syntax;

import dev.sextant.promql.grammar.PromqlLexer;
import dev.sextant.promql.print.StringText;
import org.antlr.v4.runtime.Token;

/** Tokens as Prometheus's messages name them. */
final class TokenText {
    private static final int SHOWN = 10;

    private TokenText() {}

    static String describe(Token token) {
        String text = token.getText();
        return switch (token.getType()) {
            case Token.EOF -> "end of input";
            case PromqlLexer.IDENTIFIER, PromqlLexer.LABEL_NAME -> "identifier " + StringText.quote(text);
            case PromqlLexer.METRIC_IDENTIFIER -> "metric identifier " + StringText.quote(text);
            case PromqlLexer.NUMBER -> "number " + cut(text);
            case PromqlLexer.DURATION -> "duration " + cut(text);
            case PromqlLexer.STRING -> "string " + cut(text);
            case PromqlLexer.ADD,
                    PromqlLexer.SUB,
                    PromqlLexer.MUL,
                    PromqlLexer.DIV,
                    PromqlLexer.MOD,
                    PromqlLexer.POW,
                    PromqlLexer.CMP,
                    PromqlLexer.AT,
                    PromqlLexer.AND,
                    PromqlLexer.OR,
                    PromqlLexer.UNLESS,
                    PromqlLexer.ATAN2,
                    PromqlLexer.NOT_EQUAL,
                    PromqlLexer.MATCHES,
                    PromqlLexer.MATCHES_NOT -> "<op:" + text + ">";
            case PromqlLexer.AGGREGATION -> "<aggr:" + text + ">";
            case PromqlLexer.OFFSET,
                    PromqlLexer.ANCHORED,
                    PromqlLexer.SMOOTHED,
                    PromqlLexer.BY,
                    PromqlLexer.WITHOUT,
                    PromqlLexer.ON,
                    PromqlLexer.IGNORING,
                    PromqlLexer.GROUP_LEFT,
                    PromqlLexer.GROUP_RIGHT,
                    PromqlLexer.FILL,
                    PromqlLexer.FILL_LEFT,
                    PromqlLexer.FILL_RIGHT,
                    PromqlLexer.BOOL -> "<" + text + ">";
            default -> cut(text);
        };
    }

    /** Prometheus counts bytes to see whether a text is long, and characters to make it shorter. */
    private static String cut(String text) {
        if (SourceText.utf8Length(text) <= SHOWN) {
            return StringText.quote(text);
        }
        int shown = Math.min(SHOWN, text.codePointCount(0, text.length()));
        return StringText.quote(text.substring(0, text.offsetByCodePoints(0, shown))) + "...";
    }
}
