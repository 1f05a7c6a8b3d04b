package dev.sextant.promql.syntax;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * The UTF-16 units of a text, with a zero behind the last: ANTLR
 * remembers where a character leads, but not where the end of the text does.
 */
final class TextStream implements CharStream {
    private final String text;
    /** The text, and the zero. */
    private final char[] units;

    private int at;

    TextStream(String text) {
        this.text = text;
        this.units = new char[text.length() + 1];
        text.getChars(0, text.length(), units, 0);
    }

    @Override
    public String getText(Interval interval) {
        return text.substring(interval.a, Math.min(interval.b + 1, text.length()));
    }

    /** The text, and the zero. */
    char[] units() {
        return units;
    }

    @Override
    public void consume() {
        at++;
    }

    @Override
    public int LA(int ahead) {
        int index = at + ahead - 1;
        return index < units.length ? units[index] : IntStream.EOF;
    }

    /** Goes on behind spaces, tabs and line breaks. */
    void skipSpaces() {
        // The zero at the end is no space.
        while (at < units.length && isSpace(units[at])) {
            at++;
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    @Override
    public int mark() {
        return 0;
    }

    @Override
    public void release(int marker) {
        // nothing is held
    }

    @Override
    public int index() {
        return at;
    }

    @Override
    public void seek(int index) {
        at = index;
    }

    @Override
    public int size() {
        return text.length();
    }

    @Override
    public String getSourceName() {
        return "expression";
    }
}
