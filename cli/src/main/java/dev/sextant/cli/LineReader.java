package dev.sextant.cli;

import java.io.ByteArrayOutputStream;
import java.io.Flushable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Lines of bytes, one at a time. Before it waits for more input it flushes the output, so that a program that asks one
 * question after the other gets its answers, and one that sends a file is not slowed down.
 */
final class LineReader {
    /**
     * A line.
     *
     * @param bytes without the line's end, which is LF or CRLF; none of a line that is too long
     * @param tooLong whether it was longer than the limit
     */
    @SuppressWarnings("ArrayRecordComponent") // Looked into once, never compared.
    record Line(byte[] bytes, boolean tooLong) {}

    /** A line that is too long is passed over up to this multiple of the limit; one that goes on has no end. */
    private static final int PASSED_OVER = 16;

    private final InputStream in;
    private final Flushable beforeWaiting;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private boolean ended;

    LineReader(InputStream in, Flushable beforeWaiting, int longest) {
        this.in = in;
        this.beforeWaiting = beforeWaiting;
        this.longest = longest;
    }

    /**
     * The next line; empty at the end of the input.
     *
     * @throws IOException if the input cannot be read, or the line does not end
     */
    Optional<Line> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        long length = 0;
        while (hasMore()) {
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            length += end - at;
            tooLong = length > longest;
            if (length > (long) PASSED_OVER * longest) {
                throw new IOException("a line is longer than " + (long) PASSED_OVER * longest + " bytes");
            }
            if (tooLong) {
                line.reset();
            } else {
                line.write(buffer, at, end - at);
            }
            boolean complete = end < filled;
            at = complete ? end + 1 : end;
            if (complete) {
                return Optional.of(line(line, tooLong));
            }
        }
        return line.size() == 0 && !tooLong ? Optional.empty() : Optional.of(line(line, tooLong));
    }

    private boolean hasMore() throws IOException {
        if (at < filled) {
            return true;
        }
        if (!ended) {
            beforeWaiting.flush();
            at = 0;
            filled = Math.max(0, in.read(buffer));
            ended = filled == 0;
        }
        return !ended;
    }

    private static Line line(ByteArrayOutputStream line, boolean tooLong) {
        byte[] bytes = line.toByteArray();
        int end = bytes.length;
        if (end > 0 && bytes[end - 1] == '\r') {
            end--;
        }
        return new Line(Arrays.copyOf(bytes, end), tooLong);
    }
}
