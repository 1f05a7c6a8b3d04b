package dev.sextant.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * What one run of the command came to.
 *
 * @param exitCode what the process would end with
 * @param out standard output
 * @param err standard error
 */
record Run(int exitCode, String out, String err) {
    /** Without input. */
    static Run of(String... args) {
        return with("", args);
    }

    static Run with(String input, String... args) {
        return with(input.getBytes(StandardCharsets.UTF_8), args);
    }

    static Run with(byte[] input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(args, new ByteArrayInputStream(input), out, err);
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Bytes from a text in which each character is one byte. */
    static byte[] bytes(String latin1) {
        return latin1.getBytes(StandardCharsets.ISO_8859_1);
    }
}
