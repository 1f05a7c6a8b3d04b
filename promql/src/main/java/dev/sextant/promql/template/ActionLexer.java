package dev.sextant.promql.template;

import dev.sextant.promql.print.StringText;
import java.util.Locale;

/** Cuts what stands between two delimiters. */
final class ActionLexer {
    private static final int END = -1;

    private final String text;
    private int start;
    private int at;
    private int parens;
    private int lastDelimiter;

    ActionLexer(String text) {
        this.text = text;
    }

    void start(int index) {
        at = index;
        parens = 0;
    }

    /** Length of the delimiter that {@link #next()} just gave: 2, or 4 with a trim marker. */
    int lastDelimiter() {
        return lastDelimiter;
    }

    static boolean isSpace(int point) {
        return point == ' ' || point == '\t' || point == '\r' || point == '\n';
    }

    /** Length of the closing delimiter at an index: 0 for none, 2, or 4 with a trim marker. */
    static int rightDelimiter(String text, int index) {
        if (index < text.length() && isSpace(text.charAt(index)) && text.startsWith("-}}", index + 1)) {
            return 4;
        }
        return text.startsWith("}}", index) ? 2 : 0;
    }

    Token next() {
        start = at;
        int delimiter = rightDelimiter(text, at);
        if (delimiter > 0) {
            return close(delimiter);
        }
        int point = take();
        return switch (point) {
            case END -> error("unclosed action");
            case ' ', '\t', '\r', '\n' -> space();
            case '=' -> token(TokenType.ASSIGN);
            case ':' -> take() == '=' ? token(TokenType.DECLARE) : error("expected :=");
            case '|' -> token(TokenType.PIPE);
            case '"' -> quoted('"', TokenType.STRING, "unterminated quoted string");
            case '\'' -> quoted('\'', TokenType.CHAR_CONSTANT, "unterminated character constant");
            case '`' -> raw();
            case '$' -> name(TokenType.VARIABLE, TokenType.VARIABLE);
            case '.' ->
                (peek() >= '0' && peek() <= '9') || peek() == END ? number() : name(TokenType.DOT, TokenType.FIELD);
            case '+', '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
            case '(' -> {
                parens++;
                yield token(TokenType.LEFT_PAREN);
            }
            case ')' -> {
                parens--;
                yield parens < 0 ? error("unexpected right paren") : token(TokenType.RIGHT_PAREN);
            }
            default -> wordOrChar(point);
        };
    }

    private Token close(int delimiter) {
        if (parens > 0) {
            return error("unclosed left paren");
        }
        lastDelimiter = delimiter;
        start = at + delimiter - 2;
        at += delimiter;
        return token(TokenType.RIGHT_DELIMITER);
    }

    /** A space before a closing delimiter with a trim marker belongs to that. */
    private Token space() {
        while (isSpace(peek()) && rightDelimiter(text, at) == 0) {
            at++;
        }
        return token(TokenType.SPACE);
    }

    private Token quoted(char quote, TokenType type, String unterminated) {
        while (true) {
            int point = take();
            if (point == '\\') {
                point = take();
                if (point != END && point != '\n') {
                    continue;
                }
            }
            if (point == END || point == '\n') {
                return error(unterminated);
            }
            if (point == quote) {
                return token(type);
            }
        }
    }

    private Token raw() {
        int close = text.indexOf('`', at);
        at = close < 0 ? text.length() : close + 1;
        return close < 0 ? error("unterminated raw quoted string") : token(TokenType.RAW_STRING);
    }

    /** The character in front of a name was taken. */
    private Token name(TokenType alone, TokenType named) {
        if (atTerminator()) {
            return token(alone);
        }
        skipWord();
        return atTerminator() ? token(named) : badCharacter();
    }

    private Token wordOrChar(int point) {
        if (!isAlphanumeric(point)) {
            return point > ' ' && point < 0x7f
                    ? token(TokenType.CHAR)
                    : error("unrecognized character in action: " + numbered(point));
        }
        skipWord();
        if (!atTerminator()) {
            return badCharacter();
        }
        String word = text.substring(start, at);
        return token(TokenType.keyword(word)
                .orElse(word.equals("true") || word.equals("false") ? TokenType.BOOL : TokenType.IDENTIFIER));
    }

    private Token number() {
        at = start;
        NumberScan scan = new NumberScan(text, at);
        at = scan.end();
        if (!scan.isNumber()) {
            return badNumber();
        }
        if (peek() != '+' && peek() != '-') {
            return token(TokenType.NUMBER);
        }
        NumberScan second = new NumberScan(text, at);
        at = second.end();
        return second.isNumber() && text.charAt(at - 1) == 'i' ? token(TokenType.COMPLEX) : badNumber();
    }

    private Token badNumber() {
        return error("bad number syntax: " + StringText.quote(text.substring(start, at)));
    }

    private Token badCharacter() {
        int point = peek();
        start = at;
        at = Math.min(text.length(), at + 1);
        return error("bad character " + numbered(point));
    }

    private void skipWord() {
        while (isAlphanumeric(peek())) {
            take();
        }
    }

    static boolean isAlphanumeric(int point) {
        return point == '_' || (point != END && (Character.isLetter(point) || Character.isDigit(point)));
    }

    private boolean atTerminator() {
        int point = peek();
        return point == END || isSpace(point) || ".,|:)(".indexOf(point) >= 0 || text.startsWith("}}", at);
    }

    private int peek() {
        return at < text.length() ? text.codePointAt(at) : END;
    }

    private int take() {
        int point = peek();
        at += point == END ? 0 : Character.charCount(point);
        return point;
    }

    /** As Go's {@code %#U}. */
    private static String numbered(int point) {
        int shown = Character.isSurrogate((char) point) && point < 0x10000 ? 0xfffd : point;
        String quoted = StringText.quote(Character.toString(shown));
        String number = String.format(Locale.ROOT, "U+%04X", shown);
        boolean printable = quoted.charAt(1) != '\\' || shown == '"' || shown == '\\';
        return printable ? number + " '" + Character.toString(shown) + "'" : number;
    }

    private Token token(TokenType type) {
        return new Token(type, start, at, text.substring(start, at));
    }

    private Token error(String message) {
        return new Token(TokenType.ERROR, start, at, message);
    }
}
