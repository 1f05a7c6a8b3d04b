package dev.sextant.promql.template;

/** Cuts a template into text and actions; what is inside an action, {@link ActionLexer} cuts. */
final class Lexer {
    private final String text;
    private final ActionLexer action;
    private int at;
    private boolean insideAction;
    private boolean ended;

    Lexer(String text) {
        this.text = text;
        this.action = new ActionLexer(text);
    }

    /** The next token; behind an error or the end, the end again and again. */
    Token next() {
        if (ended) {
            return new Token(TokenType.END_OF_TEXT, text.length(), text.length(), "");
        }
        Token token = insideAction ? insideAction() : outside();
        ended = token.type() == TokenType.ERROR || token.type() == TokenType.END_OF_TEXT;
        return token;
    }

    private Token outside() {
        while (true) {
            int open = text.indexOf("{{", at);
            if (open < 0) {
                int start = at;
                at = text.length();
                return start < at ? text(start, at) : new Token(TokenType.END_OF_TEXT, at, at, "");
            }
            int start = at;
            boolean trims = trimsLeft(open + 2);
            int end = trims ? trimmedEnd(start, open) : open;
            at = open;
            if (end > start) {
                return text(start, end);
            }
            int inside = open + 2 + (trims ? 2 : 0);
            if (!text.startsWith("/*", inside)) {
                at = inside;
                insideAction = true;
                action.start(inside);
                return new Token(TokenType.LEFT_DELIMITER, open, open + 2, "{{");
            }
            int close = text.indexOf("*/", inside + 2);
            if (close < 0) {
                return new Token(TokenType.ERROR, inside, inside + 2, "unclosed comment");
            }
            int delimiter = ActionLexer.rightDelimiter(text, close + 2);
            if (delimiter == 0) {
                return new Token(TokenType.ERROR, inside, close + 2, "comment ends before closing delimiter");
            }
            at = behind(close + 2 + delimiter, delimiter);
        }
    }

    private Token insideAction() {
        Token token = action.next();
        if (token.type() == TokenType.RIGHT_DELIMITER) {
            insideAction = false;
            at = behind(token.end(), action.lastDelimiter());
        }
        return token;
    }

    /** Where the text goes on behind a closing delimiter of that length: one with a marker eats the space behind it. */
    private int behind(int end, int delimiter) {
        int on = end;
        while (delimiter > 2 && on < text.length() && ActionLexer.isSpace(text.charAt(on))) {
            on++;
        }
        return on;
    }

    private boolean trimsLeft(int index) {
        return index + 1 < text.length() && text.charAt(index) == '-' && ActionLexer.isSpace(text.charAt(index + 1));
    }

    private int trimmedEnd(int start, int end) {
        int trimmed = end;
        while (trimmed > start && ActionLexer.isSpace(text.charAt(trimmed - 1))) {
            trimmed--;
        }
        return trimmed;
    }

    private Token text(int start, int end) {
        return new Token(TokenType.TEXT, start, end, text.substring(start, end));
    }
}
