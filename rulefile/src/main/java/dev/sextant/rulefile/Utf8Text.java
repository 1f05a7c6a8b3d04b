package dev.sextant.rulefile;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Text from bytes that should be UTF-8. */
final class Utf8Text {
    /** Stands for bytes that are no UTF-8. No text has it otherwise: half of a pair is no character. */
    private static final char UNDECODED = '\udc80';

    private Utf8Text() {}

    /** The text up to the first byte that does not fit, and a sign for that one: nothing behind it is ever read. */
    static String decode(byte[] bytes) {
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), out, true);
        if (result.isError()) {
            out.put(UNDECODED);
        }
        return out.flip().toString();
    }
}
