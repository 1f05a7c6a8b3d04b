package dev.sextant.cli;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Texts as bytes, both ways, whatever the bytes are. A byte 0xNN that is no valid UTF-8 is held as the lone surrogate
 * U+DCNN, as the parser takes it.
 */
final class Utf8 {
    private static final int BYTE_AS_SURROGATE = 0xdc00;
    private static final int REPLACEMENT = 0xfffd;

    private Utf8() {}

    /** The text that the bytes are. */
    static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return decodeEachValid(bytes);
        }
    }

    private static String decodeEachValid(byte[] bytes) {
        StringBuilder out = new StringBuilder(bytes.length);
        int length;
        for (int at = 0; at < bytes.length; at += length) {
            int point = codePoint(bytes, at);
            length = point < 0 ? 1 : length(point);
            out.appendCodePoint(point < 0 ? BYTE_AS_SURROGATE | (bytes[at] & 0xff) : point);
        }
        return out.toString();
    }

    /** The code point that starts at an index, or -1 where none does. */
    private static int codePoint(byte[] bytes, int at) {
        int first = bytes[at] & 0xff;
        if (first < 0x80) {
            return first;
        }
        int length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
        if (length == 0 || at + length > bytes.length) {
            return -1;
        }
        int point = first & (0xff >> (length + 1));
        for (int i = 1; i < length; i++) {
            int next = bytes[at + i] & 0xff;
            if ((next & 0xc0) != 0x80) {
                return -1;
            }
            point = point << 6 | (next & 0x3f);
        }
        // What is spelled longer than need be, surrogates, and what lies behind the last code point.
        return isSurrogate(point) || point > Character.MAX_CODE_POINT || length(point) != length ? -1 : point;
    }

    /** The bytes that the text is; of a lone surrogate that stands for no byte, those of U+FFFD. */
    static byte[] encode(String text) {
        if (!hasSurrogate(text)) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() + 16);
        text.codePoints().forEach(point -> {
            if (isByte(point)) {
                out.write(point & 0xff);
            } else {
                int sound = isSurrogate(point) ? REPLACEMENT : point;
                out.writeBytes(Character.toString(sound).getBytes(StandardCharsets.UTF_8));
            }
        });
        return out.toByteArray();
    }

    /**
     * The text as it would have been read from a file. A program may have escaped any half of a surrogate pair, also
     * those that stand for no byte, and may have put bytes side by side that make a character together.
     */
    static String asRead(String text) {
        return hasSurrogate(text) ? decode(encode(text)) : text;
    }

    /** How many bytes a code point takes in an expression: a lone surrogate is one byte. */
    static int length(int point) {
        if (point < 0x80 || isSurrogate(point)) {
            return 1;
        }
        if (point < 0x800) {
            return 2;
        }
        return point < 0x10000 ? 3 : 4;
    }

    static boolean isSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    private static boolean isByte(int point) {
        return point >= (BYTE_AS_SURROGATE | 0x80) && point <= (BYTE_AS_SURROGATE | 0xff);
    }

    private static boolean hasSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
