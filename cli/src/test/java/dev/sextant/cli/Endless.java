package dev.sextant.cli;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Input without end: a text, over and over. */
final class Endless extends InputStream {
    private final byte[] text;
    private int at;

    Endless(String text) {
        this.text = text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() {
        int next = text[at] & 0xff;
        at = (at + 1) % text.length;
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        for (int i = 0; i < length; i++) {
            into[offset + i] = (byte) read();
        }
        return length;
    }
}
