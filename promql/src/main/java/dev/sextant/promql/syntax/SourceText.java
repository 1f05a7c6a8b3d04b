package dev.sextant.promql.syntax;

import dev.sextant.promql.Span;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CodePointBuffer;
import org.antlr.v4.runtime.CodePointCharStream;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * A text with its code points counted in UTF-8 bytes: ANTLR's tokens know code points, Prometheus prints bytes. A byte
 * that is no valid UTF-8 is held as the lone surrogate U+DC80 to U+DCFF and counts as that one byte.
 */
final class SourceText {
    private final String text;
    private final int codePoints;
    /** Byte offset of each code point and of the end; absent while one is as good as the other. */
    private final int @Nullable [] bytes;

    SourceText(String text) {
        this.text = text;
        this.codePoints = text.codePointCount(0, text.length());
        this.bytes = isAscii(text) ? null : byteOffsets(text, codePoints);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static int[] byteOffsets(String text, int codePoints) {
        int[] offsets = new int[codePoints + 1];
        int at = 0;
        int sum = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            offsets[at++] = sum;
            sum += utf8Length(text.codePointAt(i));
        }
        offsets[at] = sum;
        return offsets;
    }

    private static int utf8Length(int point) {
        if (point < 0x80 || (point >= 0xd800 && point <= 0xdfff)) {
            return 1;
        }
        if (point < 0x800) {
            return 2;
        }
        return point < 0x10000 ? 3 : 4;
    }

    /** The text as ANTLR takes it: without lone surrogates. What is ASCII is handed over as the bytes that it is. */
    CharStream forLexer() {
        if (bytes == null) {
            ByteBuffer ascii = ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
            return CodePointCharStream.fromBuffer(CodePointBuffer.withBytes(ascii));
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(point -> out.appendCodePoint(isSurrogate(point) ? 0xfffd : point));
        return CharStreams.fromString(out.toString());
    }

    private static boolean isSurrogate(int point) {
        return point >= 0xd800 && point <= 0xdfff;
    }

    /** The code point at an index of code points, or -1 behind the end. */
    int codePoint(int index) {
        if (index >= codePoints) {
            return -1;
        }
        return bytes == null ? text.charAt(index) : text.codePointAt(text.offsetByCodePoints(0, index));
    }

    int byteOffset(int codePoint) {
        int[] offsets = bytes;
        int inside = Math.min(codePoint, codePoints);
        return offsets == null ? inside : offsets[inside];
    }

    Span end() {
        return new Span(byteOffset(codePoints), byteOffset(codePoints));
    }

    /** From a code point to the end of the text. */
    Span from(int codePoint) {
        return new Span(byteOffset(codePoint), byteOffset(codePoints));
    }

    Span span(Token token) {
        return token.getType() == Token.EOF ? end() : span(token, token);
    }

    Span span(Token first, Token last) {
        return new Span(byteOffset(first.getStartIndex()), byteOffset(last.getStopIndex() + 1));
    }

    /** The text from a byte on. */
    String textFrom(int offset) {
        int[] offsets = bytes;
        int at = offsets == null ? offset : Math.abs(Arrays.binarySearch(offsets, offset));
        return text.substring(text.offsetByCodePoints(0, Math.min(at, codePoints)));
    }

    /** Whether the byte at an offset is a space, tab or line break. */
    boolean isSpace(int offset) {
        int[] offsets = bytes;
        int at = offsets == null ? offset : Arrays.binarySearch(offsets, offset);
        return at >= 0 && at < codePoints && " \t\r\n".indexOf(codePoint(at)) >= 0;
    }

    @Override
    public String toString() {
        return text;
    }
}
