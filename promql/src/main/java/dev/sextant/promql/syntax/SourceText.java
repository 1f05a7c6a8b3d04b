package dev.sextant.promql.syntax;

import dev.sextant.promql.ast.Origin;
import dev.sextant.source.Span;
import java.util.Arrays;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * A text with its UTF-16 units counted in UTF-8 bytes: tokens know units, Prometheus prints bytes. A byte that is no
 * valid UTF-8 is held as the lone surrogate U+DC80 to U+DCFF and counts as that one byte.
 */
final class SourceText {
    /** What Go reads where a text is no UTF-8. */
    static final int REPLACEMENT = 0xfffd;

    private final String text;
    /** Byte offset of each unit and of the end; absent while one is as good as the other. */
    private final int @Nullable [] bytes;

    SourceText(String text) {
        this.text = text;
        this.bytes = isAscii(text) ? null : byteOffsets(text);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static int[] byteOffsets(String text) {
        int[] offsets = new int[text.length() + 1];
        int sum = 0;
        int point;
        for (int i = 0; i < text.length(); i += Character.charCount(point)) {
            point = text.codePointAt(i);
            offsets[i] = sum;
            if (point >= 0x10000) {
                offsets[i + 1] = sum;
            }
            sum += utf8Length(point);
        }
        offsets[text.length()] = sum;
        return offsets;
    }

    /** The number of bytes of a piece of such a text. */
    static int utf8Length(String piece) {
        return piece.codePoints().map(SourceText::utf8Length).sum();
    }

    private static int utf8Length(int point) {
        if (point < 0x80 || isSurrogate(point)) {
            return 1;
        }
        if (point < 0x800) {
            return 2;
        }
        return point < 0x10000 ? 3 : 4;
    }

    static boolean isSurrogate(int point) {
        return point >= 0xd800 && point <= 0xdfff;
    }

    int length() {
        return text.length();
    }

    String text(int start, int end) {
        return text.substring(start, Math.min(end, text.length()));
    }

    /** The code point at a unit, or -1 behind the end. */
    int codePoint(int index) {
        if (index >= text.length()) {
            return -1;
        }
        int point = text.codePointAt(index);
        return isSurrogate(point) ? REPLACEMENT : point;
    }

    int byteOffset(int index) {
        int[] offsets = bytes;
        int inside = Math.min(index, text.length());
        return offsets == null ? inside : offsets[inside];
    }

    /** The unit at a byte offset; where it lies inside of a character, the next. */
    int index(int offset) {
        int[] offsets = bytes;
        if (offsets == null) {
            return Math.min(offset, text.length());
        }
        int found = Arrays.binarySearch(offsets, offset);
        return found >= 0 ? found : Math.min(-found - 1, text.length());
    }

    Span end() {
        return new Span(byteOffset(text.length()), byteOffset(text.length()));
    }

    /** From a unit to the end of the text. */
    Span from(int index) {
        return new Span(byteOffset(index), byteOffset(text.length()));
    }

    Span span(Token token) {
        return token.getType() == Token.EOF ? end() : span(token, token);
    }

    Span span(Token first, Token last) {
        return new Span(byteOffset(first.getStartIndex()), byteOffset(last.getStopIndex() + 1));
    }

    Origin origin(Token first, Token last) {
        return Origin.at(byteOffset(first.getStartIndex()), byteOffset(last.getStopIndex() + 1));
    }

    /** Whether a string is terminated and has nothing in it that needs a closer look: nearly always so. */
    boolean isPlainString(Token token) {
        int start = token.getStartIndex();
        int last = Math.min(token.getStopIndex(), text.length() - 1);
        for (int i = start + 1; i < last; i++) {
            char c = text.charAt(i);
            if (c == '\\' || c >= 0x80) {
                return false;
            }
        }
        return last > start && text.charAt(last) == text.charAt(start);
    }

    /** Whether more than spaces lies between two tokens. */
    boolean hasCommentBetween(Token first, Token second) {
        return !text.substring(first.getStopIndex() + 1, second.getStartIndex()).isBlank();
    }

    /** The text from a byte on. */
    String textFrom(int offset) {
        return text.substring(index(offset));
    }

    /** Whether the byte at an offset is a space, tab or line break. */
    boolean isSpace(int offset) {
        int at = index(offset);
        return at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0;
    }

    @Override
    public String toString() {
        return text;
    }
}
