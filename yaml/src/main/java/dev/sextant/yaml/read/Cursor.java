package dev.sextant.yaml.read;

/** Goes through a text character by character, and counts lines and columns as YAML counts them. */
final class Cursor {
    /** What is behind the end. No text holds one: it is a control character, and none of them is allowed. */
    static final char END = '\0';

    private final SourceText source;
    private final ForbiddenCharacter forbidden;
    private final String text;
    private final int end;
    private final boolean json;
    private int at;
    private int count;
    private int line;
    private int column;
    /** How many lines were broken since the last character that is no blank. */
    private int breaks;

    /**
     * At the beginning of a text.
     *
     * @param json whether escapes are those of JSON
     */
    Cursor(SourceText source, ForbiddenCharacter forbidden, boolean json) {
        this.source = source;
        this.forbidden = forbidden;
        this.text = source.text();
        this.end = forbidden.readableUpTo();
        this.json = json;
    }

    /** At a position inside a text that has been read before, and whose escapes are known to be good. */
    static Cursor at(SourceText source, Mark mark) {
        Cursor cursor = new Cursor(source, ForbiddenCharacter.none(source), true);
        cursor.at = mark.at();
        cursor.count = mark.count();
        cursor.line = mark.line();
        cursor.column = mark.column();
        return cursor;
    }

    SourceText source() {
        return source;
    }

    boolean isJson() {
        return json;
    }

    Mark mark() {
        return new Mark(at, count, line, column);
    }

    int at() {
        return at;
    }

    int count() {
        return count;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    boolean brokeLine() {
        return breaks > 0;
    }

    char peek() {
        return peek(0);
    }

    /** The character some UTF-16 units on; {@link #END} behind the last. */
    char peek(int ahead) {
        int index = at + ahead;
        if (index < end) {
            return text.charAt(index);
        }
        forbidden.refuse(source);
        return END;
    }

    /** Makes sure that some characters can be read, as yaml.v3 does before it looks at the first of them. */
    void require(int characters) {
        if (at + characters > end) {
            forbidden.refuse(source);
        }
    }

    boolean isEnd() {
        return peek() == END;
    }

    boolean isBreak() {
        return SourceText.isBreak(peek());
    }

    boolean isBlank() {
        return SourceText.isBlank(peek());
    }

    /** Whether a blank, a line break or the end is there. */
    boolean isSpace(int ahead) {
        char c = peek(ahead);
        return c == ' ' || c == END || c == '\t' || SourceText.isBreak(c);
    }

    boolean isBreakOrEnd() {
        char c = peek();
        return c == END || SourceText.isBreak(c);
    }

    /** Whether a line begins here with {@code ---} or {@code ...}, and a space. */
    boolean isDocumentIndicator() {
        return column == 0 && (isIndicator('-') || isIndicator('.'));
    }

    boolean isIndicator(char c) {
        return column == 0 && peek() == c && peek(1) == c && peek(2) == c && isSpace(3);
    }

    /** Goes behind a character that breaks no line. */
    void skip() {
        char c = peek();
        if (c == END) {
            throw new IllegalStateException("nothing to skip at the end");
        }
        if (!SourceText.isBlank(c)) {
            breaks = 0;
        }
        at += Character.isHighSurrogate(c) ? 2 : 1;
        count++;
        column++;
    }

    void skip(int characters) {
        for (int i = 0; i < characters; i++) {
            skip();
        }
    }

    /** Goes behind a line break. */
    void skipBreak() {
        int length = peek() == '\r' && peek(1) == '\n' ? 2 : 1;
        at += length;
        count += length;
        line++;
        column = 0;
        breaks++;
    }

    void skipBlanks() {
        while (isBlank()) {
            skip();
        }
    }

    void skipToBreak() {
        while (!isBreakOrEnd()) {
            skip();
        }
    }

    /** The last line ends where the text does, whether a line break is there or not. */
    void endLine() {
        if (column != 0) {
            column = 0;
            line++;
        }
    }

    Broken broken(String problem) {
        return broken(at, problem);
    }

    Broken broken(Mark mark, String problem) {
        return broken(mark.at(), problem);
    }

    private Broken broken(int index, String problem) {
        return new Broken(source.place(index), problem, false);
    }
}
