package dev.sextant.cli;

import java.io.IOException;
import java.io.OutputStream;

/** Standard output, which fails once, with an {@link OutputFailure}, and swallows what comes after. */
final class Product extends OutputStream {
    private final OutputStream out;
    private boolean failed;

    Product(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (failed) {
            return;
        }
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            failed = true;
            throw new OutputFailure(e);
        }
    }

    @Override
    public void flush() throws IOException {
        if (failed) {
            return;
        }
        try {
            out.flush();
        } catch (IOException e) {
            failed = true;
            throw new OutputFailure(e);
        }
    }
}
