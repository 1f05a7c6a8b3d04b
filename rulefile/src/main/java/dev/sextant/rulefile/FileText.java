package dev.sextant.rulefile;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Text from the bytes of a file. */
final class FileText {
    /** Stands for a byte that is no text, by its lower seven bits. Half of a pair is no character otherwise. */
    private static final char UNDECODED = '\udc80';
    /** Stands for a character that the end of the file cuts off. */
    private static final char CUT_OFF = '\udc00';

    private FileText() {}

    /**
     * The text up to the first byte that does not fit, and a sign for that one: nothing behind it is ever read. Like
     * Prometheus's YAML library it takes UTF-16 behind a byte order mark, which editors of Windows write.
     */
    static String decode(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = charset(bytes).newDecoder().decode(in, out, true);
        if (result.isError()) {
            int first = in.get(in.position()) & 0xff;
            out.put(isCutOff(in, first) ? CUT_OFF : (char) (UNDECODED | (first & 0x7f)));
        }
        return out.flip().toString();
    }

    private static boolean isCutOff(ByteBuffer in, int first) {
        int length = first >= 0xf0 && first < 0xf8
                ? 4
                : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xc0 && first < 0xe0 ? 2 : 1;
        return in.remaining() < length;
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe) {
            return StandardCharsets.UTF_16LE;
        }
        boolean bigEndian = bytes.length >= 2 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff;
        return bigEndian ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }
}
