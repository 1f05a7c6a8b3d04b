package dev.sextant.cli;

import java.io.IOException;

/** Standard output takes no more. A type of its own, to be told from input that cannot be read. */
final class OutputFailure extends IOException {
    private static final long serialVersionUID = 1L;

    OutputFailure(IOException cause) {
        super(cause.getMessage(), cause);
    }
}
